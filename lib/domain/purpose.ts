/**
 * Why an outbound message is there. `delay`: says that an answer takes longer than the acknowledgement promised. `echo`: written
 * by our own people in the provider's app, outside of Meridian. `invitation`: a template that asks the customer to write
 * again, since the window for free replies has closed.
 */
export const purposes = ['acknowledgement', 'delay', 'reply', 'echo', 'invitation'] as const;
export type Purpose = (typeof purposes)[number];

/** A text the provider approved, under its name and language code, with what fills its gaps in order. */
export interface Template {
  readonly name: string;
  readonly language: string;
  readonly parameters: readonly string[];
}

/** Whether it leaves by itself: such a message says so where its channel can, and goes nowhere it is not wanted. */
export const isAutomatic = (purpose: Purpose): boolean =>
  purpose === 'acknowledgement' || purpose === 'delay';
