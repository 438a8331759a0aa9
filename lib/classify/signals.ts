/**
 * What a message can say, in any language: the things it is about, what happened to them, and the state of the writer.
 * Lexicons say how each is put in a language; rules combine them to categories, urgency and risks.
 */
export const signals = [
  // Things
  'transfer', // money sent to somebody: remittance, wire
  'payout', // the writer's own earnings or balance paid out: withdrawal, settlement
  'payment', // paying for something
  'money',
  'card',
  'cardFeature', // what only cards have: PIN, cash machine, chip, expiry, a virtual card
  'checkout', // the place of paying: shop, cart, terminal, subscription
  'order', // what was bought: order, booking, goods
  'fee',
  'rate', // exchange rates and conversion
  'invoice', // invoices, receipts, statements, tax papers
  'refund',
  'dispute', // chargeback, goods not received or not as described
  'login', // signing in, passwords
  'code', // one-time codes and second factors
  'contactChange', // a new phone number, mail address or device
  'closeAccount',
  'account',
  'kyc', // identity papers, proofs, source of funds, compliance questions
  'frozen', // restricted, suspended, under review
  'limit',
  'api', // what developers write about
  'app', // app, website, page, button
  'broken', // crashes, errors, nothing loads
  // What happened
  'declined',
  'notArrived',
  'pending',
  'where', // asks for the whereabouts or the progress
  'twice',
  'wrong',
  'shrunk', // two amounts, the second a little smaller
  'less', // a part is missing, more was taken than agreed
  'cannot',
  'delivery', // posting of a card
  'cancelled',
  'debited', // money left the writer's account
  'unconfirmed', // the shop does not know of the payment
  'lost',
  'stolen',
  'unauthorised', // somebody else used money or account
  'takeover', // somebody else is in the account
  'phishing', // a suspicious mail, link, call or site
  'scam', // the writer was deceived
  'impersonation', // somebody claims to be us
  'mule', // asked to pass money on
  // Ways of writing
  'rude', // about the conduct of our staff
  'ignored', // nobody answers, asked many times
  'complain',
  'promise',
  'howto',
  'product', // availability, hours, features, partners
  'thanks',
  'suggestion',
  'urgent',
  'deadline',
  'distress',
  'legal',
  'threat',
  'selfHarm',
  'justNow', // it is happening at this moment
  'scamNow', // the writer paid, or is about to pay, somebody who deceives: a recall may still work
  'worry',
  'anger',
  'vulnerable', // illness, children, old age, homelessness, stranded abroad
  'followUp', // speaks of what was written before
  // Turns of phrase that name a category outright
  'sayFailed',
  'sayDelayed',
  'sayFees',
  'sayBilling',
  'sayRefund',
  'sayCard',
  'sayAccess',
  'sayVerification',
  'sayFraud',
  'sayTechnical',
  'sayComplaint',
  'sayGeneral',
] as const;
export type Signal = (typeof signals)[number];

const names: ReadonlySet<string> = new Set(signals);
export const isSignal = (name: string): name is Signal => names.has(name);

/** Signals of something that went wrong, as opposed to a question. */
export const troubles: readonly Signal[] = [
  'declined',
  'notArrived',
  'pending',
  'twice',
  'wrong',
  'less',
  'cannot',
  'broken',
  'frozen',
  'complain',
  'ignored',
  'refund',
  'debited',
];

/**
 * How one language says each signal. Expressions are separated by `|`. In languages written with spaces an expression
 * begins at a word's start and may end inside a word (`transf`); a closing `.` ends it at a word's end (`fee.`), a
 * leading `*` lets it begin anywhere. `a..b` is a followed by b in the same sentence. A leading `!` names a turn of phrase
 * in which the signal does not count: what it overlaps is not found. Accents and case do not matter.
 */
export type Lexicon = Readonly<Partial<Record<Signal, string>>>;
