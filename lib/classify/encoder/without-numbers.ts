/** Figures in one piece, or in groups between single spaces, hyphens or slashes; a few letters may lead (DE89 3704 …). */
const figures = /[A-Za-z]{0,4}\d[\dA-Za-z]*(?:[ \-–/][\dA-Za-z]*\d[\dA-Za-z]*)*/g;
/** From so many figures on it is the number of something; an amount seldom has more. */
const leastFigures = 8;

const countFigures = (text: string): number => text.replace(/\D/g, '').length;

/**
 * A text without card, account, order and telephone numbers. They say nothing of what a customer wants, and a model that
 * learnt from messages with few of them takes them for a sign of whatever bill it once saw one in.
 */
export const withoutNumbers = (text: string): string =>
  text.normalize('NFKC').replace(figures, (number) => (countFigures(number) >= leastFigures ? ' ' : number));
