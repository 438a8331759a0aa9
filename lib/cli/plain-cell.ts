/** What spreadsheets take for the beginning of a formula, and runs when they open the file. */
const formula = String.raw`'*\s*[=+\-@＝＋－＠]`;
const beginning = new RegExp(`^(?=${formula})`);
const guard = new RegExp(`^'(?=${formula})`);

/** A customer's text as a cell that a spreadsheet takes for text: an apostrophe comes before what would be a formula. */
export const plainCell = (text: string): string => text.replace(beginning, "'");

/** The text of such a cell. */
export const textOfCell = (cell: string): string => cell.replace(guard, '');
