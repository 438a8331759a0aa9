/** What is about payments, prices, papers and cards. One rule a line: signals that must be there, `!` those that must not, and the weight. */
export const moneyRules = {
  'payment-failed': `
    sayFailed 3
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
    payment 0.3
  `,
  'payment-delayed': `
    sayDelayed 3
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
    where 0.3
  `,
  'fees-and-rates': `
    sayFees 3
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
    fee payout howto 0.8
    rate howto 0.5
  `,
  'billing-invoice': `
    sayBilling 3.2
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
    debited cancelled !refund 0.8
  `,
  'refund-dispute': `
    sayRefund 3
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
    money wrong account 1.5
  `,
  card: `
    sayCard 3
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
    card notArrived !money !payout !transfer 1.5
  `,
};
