const digitRun = /(?<![\p{N}\p{L}])\d(?:[ -]?\d){11,18}(?![\p{N}\p{L}])/gu;

const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** Replaces card numbers. */
export const mask = (text: string): string =>
  text.replace(digitRun, (run) => {
    const digits = run.replace(/\D/g, '');
    return passesLuhn(digits) ? `[card •••• ${digits.slice(-4)}]` : run;
  });
