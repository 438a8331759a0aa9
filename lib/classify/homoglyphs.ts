/** Letters of other alphabets that look like a Latin one, each before its double. */
const doubles = new Map(
  'аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx һh ԁd ԛq ԝw αa εe ιi κk νv οo ρp τt υu χx'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const mixed = /[a-z][\u0370-\u052f]|[\u0370-\u052f][a-z]/;
const word = /[a-z\u0370-\u052f]+/g;
const foreign = /[\u0370-\u052f]/g;
const latin = /[a-z]/g;

/** A word that is Latin but for look-alikes is meant to be Latin; `sms` with a Russian ending is not. */
const straighten = (text: string): string => {
  const strangers = text.match(foreign);
  const own = text.match(latin);
  if (!strangers || !own || !strangers.every((letter) => doubles.has(letter))) return text;
  return text.replace(foreign, (letter) => doubles.get(letter) ?? letter);
};

/** Lower-case text with the look-alikes of Cyrillic and Greek inside Latin words put right. */
export const withoutHomoglyphs = (text: string): string =>
  mixed.test(text) ? text.replace(word, straighten) : text;
