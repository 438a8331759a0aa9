import type { Mask } from './ports.ts';

interface Parts {
  readonly subject?: string;
  readonly text: string;
}

/**
 * Subject and text of a message, masked. What is harmless in two parts may not be in one: a password announced by the subject, a
 * card number begun there. Then both come as one text, with nothing left of it.
 */
export const maskedParts = ({ subject, text }: Parts, mask: Mask): Parts => {
  if (!subject) return { text: mask(text) };
  const apart = { subject: mask(subject), text: mask(text) };
  const joined = `${apart.subject}\n${apart.text}`;
  const whole = mask(joined);
  return whole === joined ? apart : { text: whole };
};
