/** Somebody else wrote the same item in between: the step is repeated from what is stored now. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

const tries = 4;

/** Repeats a step while it meets a conflict; the last conflict is thrown on, for the queue to try later. */
export const repeatOnConflict = async <T>(step: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === tries) throw error;
    }
  }
};
