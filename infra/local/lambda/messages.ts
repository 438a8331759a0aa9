/** What a worker is started with. */
export interface WorkerStart {
  readonly directory: string;
  /** As in the template: file and export, such as `index.handler`. */
  readonly handler: string;
}

/** One invocation; the event travels as JSON text, as it does to a real function. */
export interface InvocationRequest {
  readonly event: string;
  readonly requestId: string;
  /** Epoch milliseconds. */
  readonly deadline: number;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
}

export interface FunctionFailure {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly failure: FunctionFailure }
  | { readonly kind: 'result'; readonly payload: string }
  | { readonly kind: 'failed'; readonly failure: FunctionFailure };
