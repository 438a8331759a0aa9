/** How many runs of letters tell languages apart; the rows of the table. */
export const letterRows = 1 << 15;
const longestRun = 5;
const maxLetters = 600;
const space = 32;

const row = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (letterRows - 1);
};

/**
 * The table rows of a text's features: every run of one to five letters, word edges included, and every whole word.
 * Writes them to `rows` and says how many there are. `text` is lower-case words between single spaces, edges included.
 */
export const letterRowsOf = (text: string, rows: Uint16Array): number => {
  const length = Math.min(text.length, maxLetters);
  let count = 0;
  let wordHash = 0;
  for (let start = 0; start < length; start++) {
    const first = text.charCodeAt(start);
    if (first === space && start > 0) rows[count++] = row(wordHash ^ 0x5bd1e995);
    wordHash = first === space ? 0x811c9dc5 : Math.imul(wordHash ^ first, 0x01000193);
    let hash = 0x811c9dc5;
    const end = Math.min(length, start + longestRun);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      rows[count++] = row(hash);
    }
  }
  return count;
};

/** Room for the rows of the longest text that is read. */
export const mostRows = maxLetters * (longestRun + 1);
