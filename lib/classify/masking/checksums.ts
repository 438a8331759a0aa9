const digitsOf = (text: string): number[] => [...text].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** ISO/IEC 7812-1, annex B. */
export const passesLuhn = (text: string): boolean => {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(text.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** ISO 7064 MOD 97-10 as IBANs use it (ISO 13616). */
export const passesMod97 = (iban: string): boolean => {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
};

/** Resident identity number, GB 11643: ISO 7064 MOD 11-2. */
export const isChineseId = (text: string): boolean => {
  const sum = weighted(digitsOf(text.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'[sum % 11] === text.slice(-1).toUpperCase();
};

/** Brazil's CPF: two check digits, and not one digit repeated. */
export const isCpf = (text: string): boolean => {
  const digits = digitsOf(text);
  const check = (length: number) => {
    const sum = digits
      .slice(0, length)
      .reduce((total, digit, index) => total + digit * (length + 1 - index), 0);
    return ((sum * 10) % 11) % 10 === digits[length];
  };
  return new Set(digits).size > 1 && check(9) && check(10);
};

/** Spain's DNI and NIE: the letter is the number modulo 23. */
export const isSpanishId = (text: string): boolean => {
  const number = text
    .slice(0, -1)
    .replace(/^[XYZ]/i, (letter) => String('XYZ'.indexOf(letter.toUpperCase())));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.slice(-1).toUpperCase();
};

/** Turkey's T.C. kimlik no. */
export const isTurkishId = (text: string): boolean => {
  const digits = digitsOf(text);
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const total = weighted(digits, Array(10).fill(1));
  return digits[0] !== 0 && (((odd * 7 - even) % 10) + 10) % 10 === digits[9] && total % 10 === digits[10];
};

/** Japan's My Number. */
export const isMyNumber = (text: string): boolean => {
  const remainder = weighted(digitsOf(text), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (remainder <= 1 ? 0 : 11 - remainder) === Number(text[11]);
};

const verhoeffProduct = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const verhoeffShift = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** India's Aadhaar: Verhoeff's checksum. */
export const isAadhaar = (text: string): boolean => {
  const check = digitsOf(text)
    .reverse()
    .reduce((state, digit, index) => {
      const shifted = Number(verhoeffShift[index % 8]?.[digit]);
      return Number(verhoeffProduct[state]?.[shifted]);
    }, 0);
  return check === 0 && /^[2-9]/.test(text);
};

/** Taiwan's national identity card number. */
export const isTaiwaneseId = (text: string): boolean => {
  const letter = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0).toUpperCase());
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(text.slice(1))];
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
};

/** Hong Kong's identity card number, given without brackets. */
export const isHongKongId = (text: string): boolean => {
  const padded = text.length === 8 ? ` ${text}` : text;
  const values = [...padded.toUpperCase()].map((character) =>
    character === ' ' ? 36 : Number.parseInt(character, 36),
  );
  return weighted(values, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
};

/** France's numéro de sécurité sociale with its key; 2A and 2B are Corsica. */
export const isFrenchId = (text: string): boolean => {
  const number = text.slice(0, 13).toUpperCase().replace('2A', '19').replace('2B', '18');
  return /^\d{13}$/.test(number) && 97 - (Number(number) % 97) === Number(text.slice(13));
};
