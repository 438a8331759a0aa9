/** What must be ended, last begun first. */
export interface StopList {
  readonly isStopping: () => boolean;
  readonly add: (stop: () => Promise<void> | void) => void;
  /** Ends everything, each within a second; what takes longer is left to the next one to cut off. */
  stop(): Promise<void>;
}

const patienceMs = 1000;

export const createStopList = (): StopList => {
  const stops: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.reverse()) await withPatience(stop);
  };
  return {
    isStopping: () => stopping !== undefined,
    add: (stop) => void stops.push(stop),
    stop: () => {
      stopping ??= stopAll();
      return stopping;
    },
  };
};

const withPatience = async (stop: () => Promise<void> | void): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const impatient = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([Promise.resolve(stop()).catch(() => undefined), impatient]);
  clearTimeout(timer);
};
