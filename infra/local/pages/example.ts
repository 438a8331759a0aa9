/** One thing to try, as shell text for bash with nothing but Node and curl. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly command: string;
}
