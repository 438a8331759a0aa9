/** Exact rights: each action and each resource is named. */
export interface Grant {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}
