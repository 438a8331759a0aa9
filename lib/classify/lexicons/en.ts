import type { Lexicon } from '../signals.ts';

export const en: Lexicon = {
  transfer:
    'transfer|remit|wire.|wired|bank wire|wiring|swift|sepa|sent money|send money|sending money|money i sent|sent..to my|sent..usd|sent..eur|sent..euro|sent..dollars|sent..pounds|sent him|sent her|sent them|sent funds|sent my|moved money|uetr|mt103|recipient|beneficiary|receiver|ach.',
  payout:
    'payout|pay out|paid out|paying out|withdraw|cash out|cashout|settlement|disburse|my earnings|my sales|sales proceeds|proceeds|move..to my bank|transfer..to my bank|money out of|take my money out|salary|wages|my balance to',
  payment:
    'payment|pay.|paying|paid.|transaction|purchase|direct debit|instal|autopay|subscription|tuition|supplier|vendor',
  money: 'money|funds|cash.|balance|amount|dollars|euros|pounds|usd|eur|gbp|savings|dosh|quid|*$|*€|*£',
  card: 'card|visa.|mastercard|amex|debit|plastic',
  cardFeature:
    'pin.|pin code|pin number|pins|atm|cash machine|cashpoint|contactless|tap to pay|virtual card|physical card|chip.|magnetic|cvv|cvc|expir..card|card..expir|activate my card|activate..card|card activat|replacement card|new card|card limit|card design|freeze my card|unfreeze|apple pay|google pay|swallowed|ate my card|card..swallow|card..stuck|cardholder name|name on..card|card number|extra card|additional card|second card|order a card|get a card|card reader|cards for|embossed',
  checkout:
    'checkout|check out|at the till|cart.|basket|merchant|shop.|shops|store.|terminal|pos.|supermarket|restaurant|hotel|website|online shopping|booking|airline|netflix|spotify|uber|buying|buy.|bought|trying to pay|tried to pay|try to pay|pay for|place my order|place an order|complete my order|complete the order|3ds|3d secure',
  order:
    'order.|orders|ordered|booking|reservation|item.|items|goods|parcel|package.|ticket.|tickets|flight|product.|seller|vendor',
  fee: 'fee.|fees|commission|surcharge|service charge|charges.|your cut|took a cut|handling charge|hidden cost|cost me|costs.|how much does it cost|how much do you take|how much will you take|how much will i pay|pricing|price list|expensive|markup|mark up|percent|percentage|*%|monthly charge|deduct|deduction|charge for|charged for using|skim|shave',
  rate: 'exchange rate|rate.|rates|conver|fx.|forex|mid market|interbank|currency|currencies|spread.|xe.|google rate|google shows|turned into|came out as|worked out at',
  invoice:
    'invoice|receipt|statement|bill.|bills|billed|billing|vat.|tax.|taxes|gst.|tax id|1099|accountant|bookkeep|for my records|auditor|proof of payment|company name on|billing address|expense report|annual summary|credit note',
  refund:
    'refund|money back|reimburse|give me back|give back my|pay me back|send it back to my|credited back|reversed|reversal|return my money|returned..money|store credit',
  dispute:
    'chargeback|charge back|dispute|not as described|never arrived..seller|fake product|counterfeit|never shipped|never delivered|item never|goods never|empty box|wrong item|wrong size|different from the|not what i ordered|seller refuses|seller wont|merchant refuses|merchant wont|buyer claims|buyer opened|buyer protection|parcel never|order never|sent it back|returned the|return the item|evidence|representment',
  login:
    'log in|login|logging in|logged in|log on|log into|sign in|signin|signing in|sign into|password|passwort|username|passkey|face id|fingerprint|locked out|lock me out|get into my account|get into my profile|get in.|access my account|access to my account|reset link|reset my|credentials|kicks me out|kicked out|logs me out|let me in|cant get in|access..account',
  code: 'otp|verification code|security code|sms code|the code.|code by|code to|codes|passcode|one time|2fa|two factor|two step|authenticator|text message with|text with|6 digit|six digit|confirmation code|code never|code doesnt|code not|code isnt|code wont|never get the text|sms.|backup code',
  contactChange:
    'new phone|new number|changed my number|changed my phone|change my phone|change my number|change my email|update my email|update my phone|update my number|old number|old phone|old email|new email|changed email|different number|different email|phone number on|number on file|lost my sim|sim card|changed sim|no longer use|no longer have access|dont have access|dont have that|lost access to|new mobile|switched phones|broke my phone|my phone broke|phone died',
  closeAccount:
    'close my account|close the account|close account|close our account|closing my account|delete my account|delete account|cancel my account|deactivate|terminate my account|remove my account|erase my|delete all my|delete my|shut down my account|account closed|stop using your',
  account: 'account|profile',
  kyc: 'kyc|kyb|verif|identity|id card|id document|my id.|the id.|passport|driving licen|driver licen|licence|national id|residence permit|visa page|selfie|proof of|utility bill|bank statement|source of|documents|document.|docs.|upload my|uploaded my|beneficial owner|ubo|incorporation|company registration|shareholder|compliance|aml.|sanction|liveness|due diligence|where the money comes from|where my money comes from|where the money came from|where i got the money|where it came from|purpose of|tax residen|questionnaire|photo of my|picture of my|address doesnt match|name doesnt match|politically exposed',
  frozen:
    'frozen|froze|freeze|restricted|restriction|suspended|suspend|under review|in review|on hold|put a hold|hold on my|account..blocked|blocked my account|blocked..account|blocked my|account..disabled|account..limited|limited my account|account..deactivated|reviewing|review team|manual review|security review|flagged|account..locked|locked my account|locked our account|banned|held by|holding my|being held|released',
  limit:
    'limit.|limits|maximum|max amount|cap.|allowed to send|threshold|how much can i|higher amount|daily limit|monthly limit|annual limit|tier|ceiling',
  api: 'api|webhook|endpoint|sandbox|sdk|plugin|plug in|woocommerce|shopify|magento|prestashop|wordpress|integrat|json|payload|http|signature|500 error|error 500|401|403|404|429|502|503|504|developer|idempoten|oauth|access token|bearer|curl|rest.|postman|callback|redirect url|test mode|test key|live key|secret key|api key|staging|production environment|cors|csv export|sftp|request id|rate limited|timeouts|timing out|time out|library|npm|python|php|node.|docs say|documentation|zapier|xero|quickbooks|erp',
  app: 'app.|apps|application|website|web site|page.|pages|site.|screen|button|dashboard|browser|chrome|safari|firefox|android|iphone|ios|ipad|notification|menu|dark mode|latest update|new version|portal|qr code|camera|web version|your system|platform',
  broken:
    'crash|freezes|frozen screen|blank|white screen|black screen|wont load|not load|doesnt load|doesnt open|wont open|not open|loading forever|keeps loading|spinning|spinner|bug.|bugs|buggy|glitch|error message|error code|error.|errors|not working|doesnt work|isnt working|wont work|stopped working|nothing happens|stuck on|greyed out|grayed out|closes itself|closes by itself|down.|outage|maintenance|unresponsive|slow.|hangs|broken|something went wrong|unexpected error|malfunction|fails with|failing with',
  declined:
    'declin|reject|fail|refused|refuse my|not accepted|wasnt accepted|isnt accepted|doesnt accept|wont accept|didnt go through|not go through|doesnt go through|wont go through|isnt going through|not going through|couldnt be processed|could not be processed|cannot be processed|not processed|unsuccessful|denied|do not honor|insufficient|bounced|keeps saying no|said no|says no|turned down|wouldnt take|wont take|not authorized|not authorised|didnt work|got an error',
  notArrived:
    'not arriv|hasnt arriv|havent arriv|didnt arriv|never arriv|not receiv|havent receiv|hasnt receiv|didnt receiv|never receiv|not got|havent got|hasnt got|didnt get|never got|nothing has arrived|nothing arrived|nothing came|hasnt come|not come|never came|nothing yet|still nothing|still not|still hasnt|still havent|still isnt|not credited|hasnt been credited|not been credited|wasnt credited|isnt there|not there|not in my|not in her|not in his|not in their|not showing|doesnt show|hasnt shown|not shown|not reflect|hasnt landed|not landed|didnt land|hasnt hit|not hit|hasnt reached|not reached|didnt reach|never reached|hasnt cleared|no sign of|nowhere|disappear|vanish|says nothing|sees nothing|hasnt seen|havent seen|got nothing|received nothing|see nothing|empty|zero|missing|yet to receive|waiting for the money|without receiving|hasnt turned up|not turned up|still waiting',
  pending:
    'pending|processing|in progress|delay|late.|taking so long|taking too long|taking ages|takes so long|so long|been waiting|still waiting|stuck|on its way|in transit|overdue|supposed to arrive|should have arrived|should have been|was due|expected by|business days|working days|for days|days ago|weeks ago|a week ago|since monday|since tuesday|since wednesday|since thursday|since friday|since last|for a week|for two weeks|for three|it has been|its been|last week|days now|weeks now|in limbo|usually takes|normally takes|sent on|initiated',
  where:
    'where is|wheres|where are|where did|what happened to|any update|update on|status of|the status|track|trace|when will|when do|when is|when can i expect|when should|how long|eta.|how many days|expected date|any news',
  twice:
    'twice|two times|double|duplicate|2 times|2x|again for the same|same charge|same amount again|charged again|two charges|two identical|three times for|second time for|both charges|doubled|billed again|two payments|two debits|same payment',
  wrong:
    'wrong|incorrect|mistake|mismatch|misspel|doesnt match|does not match|not match|error on|typo|not right|isnt right|outdated|old address|old company|not correct',
  less: 'less than|short.|shortfall|missing from|only got|only received|only arrived|only..arrived|only..received|only..came|received only|got only|lower than|deducted|difference|instead of|more than expected|more than you|more than i|higher than|disappeared from|lost on|took from|took out|took off|taken off|eaten|swallowed up|what was left|minus|worse than|gone up|went up|extra',
  cannot:
    'cant|cannot|can not|unable|not able|wont let|doesnt let|not let|impossible|not possible|couldnt|not allow|not working|doesnt work|isnt working|wont work',
  delivery:
    'card..arriv|card..deliver|card..mail|card..post|card..ship|card..sent|card..letterbox|card..mailbox|waiting for..card|waiting for my..card|receive..card|received..card|send..card|ship..card|card..tracking|new card..address|where is my card|wheres my card|when will my card|card hasnt|card has not|card still hasnt|card not arrived|deliver..card',
  cancelled:
    'cancel|called off|didnt take place|never happened|withdrew|changed my mind|no longer want|returned|sent back|unwanted',
  debited:
    'debited|charged|money was taken|money has been taken|money taken|took the money|took my money|taken from my|left my account|left my bank|deducted from my|money gone|gone from my|shows as paid|payment was taken|took..from my|came out of my|my bank says|my bank confirms|my bank shows|already paid|charged me|statement shows|money left',
  unconfirmed:
    'no confirmation|not confirmed|unconfirmed|unpaid|no order|order not|order doesnt|order isnt|order still|still says unpaid|shows unpaid|not paid|never confirmed|order failed|no booking|not booked|says i havent paid|didnt get the order|without confirmation|order wasnt|order page|order was not|booking was not|nothing was booked|shows as unpaid|awaiting payment|waiting for payment|never got a confirmation',
  lost: 'lost my|lost the|lost a|i lost|misplaced|cant find my|left my card|left my wallet|dropped my|missing card|card is gone|card missing|lost card|lost wallet|have lost',
  stolen: 'stolen|stole|theft|thief|robbed|pickpocket|mugged|burgl|snatched|nicked',
  unauthorised:
    'unauthor|didnt make|did not make|never made|not made by me|wasnt me|was not me|not me.|dont recogni|do not recogni|not recogni|unrecogni|unfamiliar|unknown transaction|unknown charge|unknown payment|strange charge|strange transaction|suspicious transaction|suspicious activity|fraudulent|without my permission|without my consent|without my knowledge|didnt authori|did not authori|never authori|didnt approve|never approved|never heard of|never been to|somebody used|someone used|someone is using|someone else is using|used my card|using my card|spending my|someone spent|transactions i never|payments i never|i never bought|ive never bought|charge from a|know nothing about|not my transaction|not my purchase|card details were|card was cloned|cloned|not mine|never ordered|who is spending',
  takeover:
    'hack|account..compromised|someone logged|somebody logged|someone got into|someone has access|someone is in my|someone accessed|somebody accessed|logged in from|login from|sign in from|new device|unknown device|device i dont|changed my password|password was changed|email was changed|my email..changed without|someone changed|sim swap|took over my|taken over|locked me out and|login attempt|didnt request|did not request|code i didnt|codes i didnt|i didnt ask for|broke into my account|drain|emptied my account|emptied..account|account was emptied',
  phishing:
    'phish|suspicious email|suspicious link|suspicious message|suspicious text|suspicious call|strange email|weird email|strange text|weird text|strange link|weird link|is this email|is this really|is this from you|is it really you|is this you|is this real|is this legit|legit|fake website|fake site|fake email|fake page|clicked a link|clicked on a link|clicked the link|clicked on the link|link in a text|link in an email|spoof|asking for my password|asked for my password|asking for my pin|asked me for the code|asked for the code|asking for my card|gave them my|gave him my|gave her my|entered my details|typed in my|smishing|looks like you|looks like your|genuine|really from you|came from you|actually from|did you send|copy of your',
  scam: 'scam|fraud|conned|con artist|con man|swindl|deceiv|tricked|ripped off|rip off|romance|crypto investment|fake seller|fake shop|fake landlord|fake invoice|fake investment|catfish|blackmail|sextortion|extort|ponzi|pig butcher|trading platform..withdraw|investment platform|gave my code to|bank details were changed|changed bank details|invoice was intercepted|bogus|crook',
  impersonation:
    'pretending to be|pretend to be|claiming to be|claims to be|claimed to be|claiming to work|says he is from|says she is from|said he was from|said she was from|said they were from|saying they are from|say they are from|calling from your|called me from your|someone from your|somebody from your|impersonat|posing as|called claiming|your agent called|your employee called|call from your|your security department|your fraud team called|your fraud department called|using your name|using your logo|in your name|remote access|anydesk|teamviewer',
  mule: 'use my account to receive|receive money for|receive money on behalf|receive payments for|pass it on|forward the money|forward it to|forwarding money|transfer it to another|keep a percentage|keep 10|keep 5|for a commission|rent my account|rent out my account|lend my account|borrow my account|use my account|paid to receive|job..receive..transfer|send the rest|someone i met online asked|withdraw it in cash and|on behalf of someone i|money i wasnt expecting|unknown person sent me money|stranger sent me|sent me money by mistake',
  rude: 'rude|unprofessional|disrespect|hung up|hang up on|insult|yelled|shouted|arrogan|condescend|impolite|attitude|incompeten|useless support|useless agent|mocked|laughed at|unfriendly|dismissive|patroni|your agent|your representative|your staff|your colleague|the person i spoke|the guy on the phone|the lady on|the way i was treated|treated me|treated like',
  ignored:
    'no reply|no response|no answer|nobody answers|nobody replies|nobody responds|no one answers|no one replies|no one responds|nobody is|no one has|nobody has|nobody got back|no one got back|never got back|ignor|not responding|never respond|never reply|didnt reply|havent replied|hasnt replied|third time|fourth time|fifth time|third email|fourth email|third message|how many times|keep sending me the same|same answer|same template|copy paste|copy and paste|canned|automated repl|bots|chatbot|pillar to post|passed around|passing me|transferred to..agents|different agent|told me to wait|keep telling me|in circles|waiting for an answer|waiting for a reply|been on hold|on hold for|minutes on hold|hours on hold|contacted you..times|written..times|emailed..times|called..times|closed my ticket|closed my case|radio silence|unanswered',
  complain:
    'complain|complaint|unaccept|disappoint|terrible|horrible|awful|worst|disgust|disgrace|pathetic|ridiculous|appalling|joke.|shame|poor service|bad service|customer service|fed up|sick of|furious|frustrat|outrag|never again|waste of time|bad experience|poor experience|lousy|shambles|escalate|your manager|a manager|supervisor|trustpilot|bad review|negative review|one star|1 star|leave a review|feel cheated|lost trust|losing trust|let down|left hanging|a loyal customer|speak to someone higher',
  promise:
    'promised|promise|you told me|was told|were told|your agent said|agent told|assured|guarantee|you said|supposed to call|would call me back|call me back|called back|within 24 hours|broken promise|he said|she said|they said',
  howto:
    'how do i|how can i|how to|how does|how would i|is it possible|can i.|could i|can you explain|can we|could you tell|would like to know|want to know|wondering|question about|quick question|what do i need|which documents|where can i find|where do i find|what is the|whats the|may i|am i able|just curious|curious|thinking of|considering|planning to|interested in|before i sign up|before signing up|looking for',
  product:
    'do you support|do you offer|do you have|do you work with|are you available|available in|is your service|operate in|supported countr|which countries|what countries|can you send to|send to..from|opening hours|office hours|business hours|working hours|what time do you|open on|are you open|phone number i can call|your phone number|your address|your office|partnership|partner with|referral|refer a friend|promo|coupon|voucher|join.|sign up|open an account|opening an account|open a business account|multi currency|minimum age|licensed|are you regulated|regulated|business account|difference between|do you plan|crypto support|does it work in|public holiday|weekend|job opening|vacancy|newsletter|unsubscribe|career',
  thanks:
    'thank|thx|great service|great job|good job|well done|love your|love the|love this|appreciate|awesome|excellent|amazing|kudos|brilliant|happy with|perfect|five stars|5 stars|sorted|compliment',
  suggestion:
    'suggest|feedback|feature request|would be nice|would be great|would love|it would help if|idea.|ideas|please add|wish you|could you add|improvement|recommend',
  urgent:
    'urgent|asap|immediately|as soon as possible|right away|emergency|straight away|quickly|hurry|at once|today.|time sensitive|critical',
  deadline:
    'deadline|by tomorrow|tomorrow|by tonight|tonight|by friday|by monday|by end of|before the weekend|due date|is due|rent|payroll|salaries|pay my staff|pay my employees|mortgage|tuition|closing date|completion date|customs|penalty|late fee|evict|surgery|hospital|flight leaves|expires|losing the|lose the|lose my|boarding|visa appointment|court date|exam',
  distress:
    'desperate|desperat|panic|crying|in tears|scared|terrified|please help me|beg you|begging|helpless|stranded|nothing to eat|cant eat|no food|cant buy food|feed my|starving|medicine|medication|hospital|dying|my child|my kids|my baby|life savings|all my savings|everything i have|all my money|all i have|homeless|no money left|sleepless|cant sleep|anxious|ruined|elderly|disabled|pregnan|widow|wheelchair|cancer treatment|chemo|pensioner',
  legal:
    'lawyer|attorney|solicitor|legal action|sue you|suing|lawsuit|take you to court|see you in court|small claims|ombudsman|regulator|fca.|cfpb|finra|afca|bafin|consumer protection|police report|reported to the police|report you to|report this to|authorities|legal team|legal proceeding|formal notice|financial conduct',
  threat:
    'i will kill|ill kill|kill you|burn down|burn your|bomb|blow up your|i will find you|ill find you|know where you live|know where your office|come to your office and|hurt you|you will regret|youll regret|you will pay for this|beat you up|break your|shoot you|shoot up|blood on',
  selfHarm:
    'kill myself|killing myself|suicid|end my life|ending my life|end it all|take my own life|dont want to live|want to die|no reason to live|better off dead|hurt myself|harm myself|cant go on living|nothing to live for',
  justNow:
    'just now|right now|minutes ago|a minute ago|an hour ago|half an hour ago|moments ago|just sent|just transferred|just paid|just authorised|just authorized|still pending|can you stop|please stop|stop the|stop it|block it|recall|reverse it|stop this|happening now|as we speak|this morning|today|cancel the transfer|cancel that transfer|cancel it|freeze everything',
  sayFailed:
    'payment failed|card was declined|card declined|card got declined|payment declined|transaction declined|payment error|payment keeps|payment wont|payment didnt|cant pay|cannot pay|unable to pay|charged but|paid but|money was taken but|transfer failed|failed transfer|payment was rejected|transfer was rejected|issuer|do not honor|cant complete the payment|cant make a payment|cant make the payment',
  sayDelayed:
    'where is my money|wheres my money|transfer hasnt|transfer is late|payout hasnt|still pending|hasnt received the money|payment hasnt arrived|waiting for my money|waiting for my payout|funds in transit|where is my transfer|where is my payout|track my transfer|how long does a transfer|money hasnt|not been paid out|havent been paid|hasnt been paid|when will i be paid|when do i get paid|when will the money|when will my money|supplier..nothing',
  sayFees:
    'too expensive|hidden fee|why was i charged a fee|what are your fees|how much do you charge|your fees|bad rate|poor rate|rate you gave|your rate|your exchange|rate..different|intermediary bank|correspondent bank|transfer fee|conversion fee|withdrawal fee|rate lock|lock in',
  sayBilling:
    'charged twice|charged me twice|double charged|billed twice|charged two times|wrong invoice|invoice is wrong|need an invoice|need a receipt|send me an invoice|tax invoice|vat number|account statement|download my statement|monthly statement|overcharged|wrong amount|duplicate charge|company details on|tax certificate|tax form',
  sayRefund:
    'want a refund|want my money back|where is my refund|refund hasnt|waiting for my refund|refund status|get a refund|request a refund|open a dispute|file a chargeback|raise a chargeback|cancelled my order|order was cancelled|recall my transfer|cancel my transfer|sent to the wrong|wrong person|wrong account number|wrong iban|wrong recipient',
  sayCard:
    'card doesnt work abroad|activate my card|new card|replace my card|replacement card|forgot my pin|change my pin|card expired|card is expiring|card limit|virtual card|card hasnt arrived|order a card|block my card|unblock my card|card damaged|broken card|damaged card|card is cracked|my card is cracked',
  sayAccess:
    'cant log in|cannot log in|cant login|cannot login|cant sign in|unable to log|unable to login|forgot my password|forgot password|forgotten my password|reset my password|reset password|locked out|cant access my account|cannot access my account|lost access|no code|not receiving the code|dont get the code|dont receive the code|change my phone number|change my email|close my account',
  sayVerification:
    'account is frozen|account frozen|account restricted|account suspended|account on hold|account under review|account is under review|verification failed|verify my identity|documents rejected|documents were rejected|proof of address|source of funds|passport rejected|id rejected|identity check|sanctions|increase my limit|raise my limit|transfer limit|sending limit|you want my|why do you need my|asking me for documents',
  sayFraud:
    'been scammed|got scammed|i was scammed|been hacked|account hacked|account was hacked|card stolen|stolen card|lost my card|lost my wallet|unauthorized transaction|unauthorised transaction|fraudulent transaction|identity theft|report fraud|report a scam|i didnt make this|didnt make this|transaction i didnt|charges i didnt|payment i didnt|phishing',
  sayTechnical:
    'app crashes|app keeps crashing|app wont open|app not working|app doesnt work|webhook|api error|api returns|page wont load|website is down|site is down|white screen|signature verification|signature mismatch|integration|sandbox|button doesnt|button does nothing|cant upload|upload fails|export doesnt',
  sayComplaint:
    'file a complaint|make a complaint|formal complaint|lodge a complaint|worst customer|worst service|terrible service|terrible support|terrible customer|your service is|your support is|rude agent|nobody cares|dont care about|poor customer|way you treat|how you treat|unhelpful|waste my time|wasting my time|lied to me|you lied|lied to',
  sayGeneral:
    'do you support|what are your opening|are you available in|which countries|just wanted to say|just want to say|want to say thank|thank you so much|thanks a lot|opening hours|how do i open|how can i open|do you have an office|do you offer|feature request|thanks for',
};
