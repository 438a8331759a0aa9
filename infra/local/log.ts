/** Receives one line of output, with the function or engine it comes from. */
export type Log = (source: string, line: string) => void;

export const silent: Log = () => undefined;
