import type { Category } from '../domain/vocabulary.ts';

/** What each category means and where it ends, as a remote model is told. */
export const categoryMeanings: Readonly<Record<Category, string>> = {
  'payment-failed':
    'A payment, transfer, top-up or payout was declined, refused or returned; an error while paying; money was taken and the order is unconfirmed.',
  'payment-delayed':
    'Money is under way or pending and has not arrived: transfers, payouts, settlements, incoming payments; tracing one. Not what was refused, nor money held for a review.',
  'fees-and-rates':
    'What something costs: fees, deductions on the way, exchange rates, conversion, a smaller sum arriving than was sent, plan fees, discounts.',
  'billing-invoice':
    'A wrong bill or amount, the same thing charged twice, invoices, tax receipts, statements, proofs of payment, billing details, a line nobody understands.',
  'refund-dispute':
    'Money back: asking for a refund, where a refund is, chargebacks and disputes with a seller or buyer, money of a cancelled order.',
  card: 'A physical or virtual card itself: ordering, delivery, activation, PIN, cash machines, limits of the card, replacing a worn one. Not a lost or stolen one.',
  'account-access':
    'Getting into or changing the account: login, password, codes, locked out, new phone or mail address, closing the account.',
  'verification-compliance':
    'Identity documents, source of funds, account or payment frozen or held for a review, sanctions, limits set by regulation.',
  'fraud-security':
    'Payments the customer did not make, lost or stolen cards, phishing, takeover of the account, scams, anybody posing as us.',
  technical:
    'Something does not work as software: errors of the app or site, an API, webhooks, a plug-in, an integration, a sandbox.',
  complaint:
    'The service itself is the point: staff, waiting, a broken promise, asking for a superior or announcing a complaint to an authority.',
  general:
    'Questions about the product, availability in a country, how something is done, opening hours, praise, thanks, and whatever fits nothing else.',
};
