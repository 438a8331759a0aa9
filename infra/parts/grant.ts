/** Exact rights: each action and each resource is named. */
export interface Grant {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Only under these, as IAM writes them. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
