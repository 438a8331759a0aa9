import type { Configuration } from '../domain/configuration.ts';
import { ticketOf } from '../domain/ticket.ts';
import type { DeskQueues, Store } from './ports.ts';

export interface RefillPorts {
  readonly store: Pick<Store, 'listCases' | 'loadCase'>;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Pick<Configuration, 'desks'>;
}

const pageSize = 100;

/**
 * Puts a ticket of every queued case on its desk's queue, first due first: after queues were purged or lost. The table is
 * the truth, so a ticket too many does no harm. Answers how many tickets were sent.
 */
export const refillQueues = async (ports: RefillPorts): Promise<number> => {
  let sent = 0;
  for (const desk of ports.configuration.desks) sent += await refillDesk(ports, desk.id);
  return sent;
};

const refillDesk = async (ports: RefillPorts, deskId: string): Promise<number> => {
  let sent = 0;
  let after: string | undefined;
  do {
    const page = await ports.store.listCases(deskId, 'queued', {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    const cases = await Promise.all(page.cases.map(({ caseId }) => ports.store.loadCase(caseId)));
    const tickets = cases.flatMap((supportCase) =>
      supportCase?.state === 'queued' ? [ticketOf(supportCase)] : [],
    );
    await ports.deskQueues.send(tickets);
    sent += tickets.length;
    after = page.next;
  } while (after !== undefined);
  return sent;
};
