// The part of the WebAssembly interface that the kernel needs; the types of Node.js declare an empty namespace.
declare namespace WebAssembly {
  class Memory {
    constructor(description: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(code: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
