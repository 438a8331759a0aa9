/** Devanagari as people type it in Latin letters; consonants carry an `a` of their own. */
const consonants: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'क:k ख:kh ग:g घ:gh ङ:n च:ch छ:ch ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:f ब:b भ:bh म:m ' +
    'य:y र:r ल:l व:w श:sh ष:sh स:s ह:h'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);
const vowels: Readonly<Record<string, string>> = Object.fromEntries(
  'अ:a आ:aa इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:ai ओ:o औ:au ऑ:o'.split(' ').map((pair) => pair.split(':')),
);
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  'ा:a ि:i ी:i ु:u ू:u ृ:ri े:e ै:ai ो:o ौ:au ॉ:o'.split(' ').map((pair) => pair.split(':')),
);
const nasal = /[\u0901\u0902]/;
const silent = '\u094d';
const word = /[\u0900-\u097f]+/g;

const letterOf = (letters: string, at: number): string => {
  const letter = letters.charAt(at);
  const consonant = consonants[letter];
  if (consonant === undefined) return vowels[letter] ?? signs[letter] ?? (nasal.test(letter) ? 'n' : '');
  const next = letters.charAt(at + 1);
  // The consonant's own vowel is not spoken at the end of a word, nor before a last syllable with a vowel sign.
  const isSpoken = next !== '' && next !== silent && signs[next] === undefined;
  const isDropped = at > 1 && consonants[next] !== undefined && signs[letters.charAt(at + 2)] !== undefined;
  return isSpoken && !isDropped ? `${consonant}a` : consonant;
};

const romaniseWord = (whole: string): string => {
  const letters = whole.normalize('NFD').replaceAll('\u093c', '');
  let roman = '';
  for (let at = 0; at < letters.length; at++) roman += letterOf(letters, at);
  return roman;
};

/** A Hindi text in Latin letters, roughly as it would be typed in a chat. */
export const romaniseHindi = (text: string): string => text.replace(word, romaniseWord);
