import { expect, it } from 'vitest';
import { acceptsRecipient } from '../../../infra/local/smtp/recipients.ts';

const accepts = acceptsRecipient(['support@pay.example', 'shop.example', '.eu.example']);

it.each([
  ['support@pay.example', true],
  ['Support@Pay.Example', true],
  ['support+case.token@pay.example', true],
  ['anyone@shop.example', true],
  ['a@de.eu.example', true],
  ['a@eu.example', false],
  ['a@sub.shop.example', false],
  ['sales@pay.example', false],
  ['support@evil.example', false],
  ['support@pay.example.evil.example', false],
  ['support', false],
  ['@pay.example', false],
  ['', false],
])('a receipt rule’s answer to %s is %s', (address, taken) => {
  expect(accepts(address)).toBe(taken);
});
