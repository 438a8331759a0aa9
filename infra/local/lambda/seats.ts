/** Lets a number of tasks run at a time, the others in the order they came. */
export interface Seats {
  take<Result>(task: () => Promise<Result>): Promise<Result>;
}

export const createSeats = (count: number): Seats => {
  const waiting: (() => void)[] = [];
  let free = count;
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    take: async (task) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
};
