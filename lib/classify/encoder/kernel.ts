import { kernelCode } from './kernel.generated.ts';

/** The arithmetic of `kernel.as`; addresses are bytes of `memory`. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly quantise: (x: number, rows: number, n: number, q: number, scales: number) => void;
  readonly multiply: (
    q: number,
    scales: number,
    w: number,
    weightScales: number,
    bias: number,
    y: number,
    rows: number,
    outputs: number,
    n: number,
  ) => void;
  readonly addAndNormalise: (
    x: number,
    added: number,
    gain: number,
    bias: number,
    rows: number,
    n: number,
    epsilon: number,
  ) => void;
  readonly gelu: (x: number, count: number) => void;
  readonly attend: (
    q: number,
    k: number,
    v: number,
    y: number,
    weights: number,
    rows: number,
    heads: number,
    size: number,
  ) => void;
}

const pageBytes = 65_536;

const isFunction = (value: unknown): value is (...numbers: number[]) => void => typeof value === 'function';

/** The kernel with a memory of at least `bytes`. */
export const createKernel = (bytes: number): Kernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  const code = new WebAssembly.Module(Buffer.from(kernelCode, 'base64'));
  const { exports } = new WebAssembly.Instance(code, { env: { memory } });
  const named = (name: string): ((...numbers: number[]) => void) => {
    const member = exports[name];
    if (!isFunction(member)) throw new Error(`the encoder's kernel has no function "${name}"`);
    return member;
  };
  return {
    memory,
    quantise: named('quantise'),
    multiply: named('multiply'),
    addAndNormalise: named('addAndNormalise'),
    gelu: named('gelu'),
    attend: named('attend'),
  };
};
