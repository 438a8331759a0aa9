import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that only this machine can reach. */
export interface LoopbackServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Listens on 127.0.0.1; port 0 takes a free one.
 * @throws Error that names the port and the remedy when it is taken.
 */
export const listenOnLoopback = async (
  name: string,
  port: number,
  listener: RequestListener,
): Promise<LoopbackServer> => listen(name, port, createServer({ keepAliveTimeout: 60_000 }, listener));

/** As `listenOnLoopback`, for a server made elsewhere. */
export const listen = (name: string, port: number, server: Server): Promise<LoopbackServer> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(name, port, error)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = isAddress(address) ? address.port : port;
      resolve({ url: `http://127.0.0.1:${actual}`, port: actual, stop: () => close(server) });
    });
  });

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

const explain = (name: string, port: number, error: NodeJS.ErrnoException): Error =>
  error.code === 'EADDRINUSE'
    ? new Error(`${name}: port ${port} is already in use. Stop what listens there, or choose another port.`)
    : error;

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    // Clients keep connections alive; waiting for them would hold up the stop.
    server.closeAllConnections();
  });
