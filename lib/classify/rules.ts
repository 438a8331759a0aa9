import type { Category } from '../domain/vocabulary.ts';
import type { Signal } from './signals.ts';

/** Evidence for a category: every signal of `all` is there and none of `unless`. */
export interface CategoryRule {
  readonly category: Category;
  readonly weight: number;
  readonly all: readonly Signal[];
  readonly unless?: readonly Signal[];
}

/** `payout notArrived !card 3`: both signals, no `!card`, weight 3. */
const read = (category: Category, text: string): readonly CategoryRule[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map((words) => ({
      category,
      weight: Number(words.at(-1)),
      all: words.slice(0, -1).filter((word): word is Signal => !word.startsWith('!')),
      unless: words
        .slice(0, -1)
        .filter((word) => word.startsWith('!'))
        .map((word) => word.slice(1) as Signal),
    }));

export const categoryRules: readonly CategoryRule[] = [
  ...read(
    'payment-failed',
    `sayFailed 3
    declined 1
    payment declined !kyc 2
    checkout declined 2
    card declined !cardFeature 1.6
    transfer declined !kyc 1.8
    payout declined !kyc 1.5
    order declined 1
    checkout cannot !login 1
    checkout broken !app 1
    payment declined checkout 0.5
    payment cannot !login !api 0.8
    debited unconfirmed 3.5
    debited order declined 1.5
    unconfirmed 1.2
    checkout card 0.5
    payment 0.3`,
  ),
  ...read(
    'payment-delayed',
    `sayDelayed 3
    transfer notArrived 2.2
    payout notArrived !card 2.4
    money notArrived !card !refund 1.6
    payment notArrived 1.2
    transfer pending 1.5
    payout pending 1.8
    money pending !refund 0.8
    transfer where 1.8
    payout where 1.8
    money where !refund 1.3
    payment where 0.8
    payment pending 0.8
    payout 0.9
    transfer 0.5
    notArrived !card !code !refund !kyc !order 0.8
    pending !refund !kyc 0.9
    where 0.3`,
  ),
  ...read(
    'fees-and-rates',
    `sayFees 3
    fee 1.6
    rate 1.8
    fee transfer 0.8
    fee less 1
    shrunk transfer 2.6
    shrunk payout 2.2
    shrunk money 1.5
    shrunk rate 1
    shrunk less 1.5
    fee payout 0.6
    rate less 1
    transfer less 1.6
    payout less 1.2
    money less 0.8
    fee howto 0.5
    rate howto 0.5`,
  ),
  ...read(
    'billing-invoice',
    `sayBilling 3.2
    invoice 2
    invoice kyc -0.8
    invoice wrong 1.2
    invoice cannot 0.6
    invoice howto 0.4
    twice debited 2.5
    twice payment 1.6
    twice card 0.6
    twice order 0.8
    twice fee 1
    twice 0.8
    debited wrong 1.2
    debited less !transfer 0.7
    debited cancelled !refund 0.8`,
  ),
  ...read(
    'refund-dispute',
    `sayRefund 3
    refund 2.4
    refund notArrived 1.4
    refund where 1
    refund pending 1
    dispute 2.4
    order cancelled 1.8
    cancelled debited 0.8
    cancelled money 0.5
    order notArrived !card 1
    order wrong 0.8
    transfer wrong 1.2
    dispute order 0.6
    cancelled order notArrived 1.5
    cancelled order pending 1.2
    transfer wrong account 1
    money wrong account 1.5`,
  ),
  ...read(
    'card',
    `sayCard 3
    card 0.9
    cardFeature 2
    card delivery 2
    delivery 1
    card limit 1.6
    card howto 0.5
    card broken 0.4
    card cannot !checkout 0.7
    cardFeature declined 1.2
    cardFeature cannot 0.8
    cardFeature wrong 0.6
    card notArrived !money !payout !transfer 1.5`,
  ),
  ...read(
    'account-access',
    `sayAccess 3
    login 2.2
    code 2
    login cannot 1.2
    login wrong 0.8
    code notArrived 1.5
    code cannot 0.8
    contactChange 2.2
    contactChange code 0.8
    contactChange login 0.8
    closeAccount 2.8
    account cannot !frozen !kyc 0.5`,
  ),
  ...read(
    'verification-compliance',
    `sayVerification 3
    kyc 2
    kyc declined 2
    kyc pending 1.2
    kyc wrong 0.6
    kyc cannot 0.5
    kyc notArrived 0.3
    frozen 1.8
    frozen account 1
    frozen money 0.5
    frozen kyc 1
    limit 1.2
    limit transfer 1
    limit kyc 0.8`,
  ),
  ...read(
    'fraud-security',
    `sayFraud 3.4
    unauthorised 3
    takeover 3
    phishing 3
    scam 2.8
    impersonation 3
    mule 2.8
    stolen 2.2
    stolen card 1.5
    lost card 2.6
    unauthorised card 0.8
    unauthorised debited 0.8
    scam transfer 0.8
    scam refund 0.6
    scam card 0.5
    code impersonation 1
    code scam 1`,
  ),
  ...read(
    'technical',
    `sayTechnical 3
    api 2.4
    api broken 1.2
    api declined 0.8
    api cannot 0.6
    app broken 2.4
    broken 0.9
    app cannot 0.5
    app 0.4
    broken checkout 0.4`,
  ),
  ...read(
    'complaint',
    `sayComplaint 3.2
    rude 2.4
    ignored 1.8
    complain 1.6
    complain ignored 1.2
    complain rude 1.2
    complain promise 1
    ignored promise 1
    promise 0.7`,
  ),
  ...read(
    'general',
    `sayGeneral 2.6
    product 1.9
    thanks 0.3
    suggestion 2
    howto 0.7
    howto product 0.8
    suggestion thanks 0.8`,
  ),
];
