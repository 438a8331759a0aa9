/** What is about accounts, safety, technology and how customers are treated. One rule a line: signals that must be there, `!` those that must not, and the weight. */
export const accountRules = {
  'account-access': `
    sayAccess 3
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
    account cannot !frozen !kyc 0.5
  `,
  'verification-compliance': `
    sayVerification 3
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
    limit kyc 0.8
  `,
  'fraud-security': `
    sayFraud 3.4
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
    code scam 1
  `,
  technical: `
    sayTechnical 3
    api 2.4
    api broken 1.2
    api declined 0.8
    api cannot 0.6
    app broken 2.4
    broken 0.9
    app cannot 0.5
    app 0.4
    broken checkout 0.4
  `,
  complaint: `
    sayComplaint 3.2
    rude 2.4
    ignored 1.8
    complain 1.6
    complain ignored 1.2
    complain rude 1.2
    complain promise 1
    ignored promise 1
    promise 0.7
  `,
  general: `
    sayGeneral 2.6
    product !contactChange 1.9
    thanks 0.3
    suggestion 2
    howto 0.7
    howto product !contactChange 0.8
    suggestion thanks 0.8
  `,
};
