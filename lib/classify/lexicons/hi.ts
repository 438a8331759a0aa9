import type { Lexicon } from '../signals.ts';

/** Hindi in Devanagari and in Latin letters, with the English words that Hindi speakers use. */
export const hi: Lexicon = {
  transfer:
    'ट्रांसफर|भेजा|भेजे|भेज|पैसे भेज|प्राप्तकर्ता|स्विफ्ट|रेमिटेंस|transfer|bheja|bheje|bhej|paise bhej|recipient|beneficiary|लाभार्थी|सप्लायर|supplier',
  payout:
    'निकासी|निकाल|विड्रॉल|पेआउट|कमाई|बिक्री|सैलरी|वेतन|settlement|सेटलमेंट|withdraw|nikal|nikaal|payout|kamai|salary|वापस बैंक|bank me nikal',
  payment:
    'भुगतान|पेमेंट|लेनदेन|लेन देन|ट्रांजैक्शन|ट्रांज़ैक्शन|खरीद|सब्सक्रिप्शन|किस्त|payment|pay.|transaction|kharid|emi.|चुका|अदा',
  money:
    'पैसा|पैसे|रकम|राशि|बैलेंस|रुपये|रुपए|रुपया|डॉलर|यूरो|paisa|paise|rupaye|rupay|rs.|balance|amount|धन.|दिरहम|लाख',
  card: 'कार्ड|card|वीज़ा कार्ड|डेबिट|क्रेडिट कार्ड',
  cardFeature:
    'पिन|एटीएम|atm|pin.|चिप|टैप|कॉन्टैक्टलेस|वर्चुअल कार्ड|virtual card|एक्सपायर|expire|कार्ड चालू|कार्ड एक्टिव|card activate|activate|नया कार्ड|naya card|दूसरा कार्ड|कार्ड लिमिट|card limit|मशीन ने कार्ड|मशीन में फंस|फंस गया|card phas|nigal|निगल|सीवीवी|cvv|कार्ड बनवा|card chahiye|कार्ड चाहिए|कार्ड टूट|card toot|नकद निकाल|cash nikal',
  checkout:
    'दुकान|मर्चेंट|वेबसाइट पर खरीद|ऑनलाइन खरीद|शॉपिंग|ऑर्डर कर|कार्ट|होटल|टिकट|फ्लाइट|बुकिंग|रेस्टोरेंट|dukan|dukaan|shop.|shopping|merchant|ticket|hotel|booking|amazon|flipkart|चेकआउट|checkout|खरीदने|खरीदारी|पेट्रोल पंप|otp ke baad payment',
  order: 'ऑर्डर|सामान|प्रोडक्ट|पार्सल|बुकिंग|टिकट|विक्रेता|सेलर|order|saman|product|parcel|seller|माल.|कॉन्सर्ट',
  fee: 'percent|प्रतिशत|शुल्क|फीस|फ़ीस|चार्ज|कमीशन|कटौती|काट लि|काटे|काट रहे|महंगा|महँगा|प्रतिशत|%|बिचौलिया बैंक|मध्यस्थ बैंक|charge|charges|fees|fee.|kitna lagta|kitna charge|kaat liye|kaat liya|kitne paise lagte|कितना लगता|कितना लगेगा|कितने पैसे लग|मुफ्त|commission|mehnga',
  rate: 'विनिमय दर|एक्सचेंज रेट|रेट|दर.|करेंसी|मुद्रा|गूगल|exchange rate|rate.|conversion|कन्वर्ट|convert|भाव',
  invoice:
    'बिल.|बिल में|इनवॉइस|चालान|रसीद|स्टेटमेंट|जीएसटी|gst|टैक्स|कर विभाग|invoice|receipt|statement|bill.|tax|सीए |अकाउंटेंट|पैन नंबर|कंपनी का नाम|भुगतान प्रमाण|आईटीआर|itr|खाता विवरण',
  refund:
    'रिफंड|रिफ़ंड|वापस कर|पैसे वापस|पैसा वापस|वापसी|लौटा|refund|paise wapas|paisa wapas|paise vapas|paisa vapas|wapas karo|wapas chahiye|वापस चाहिए|मुआवजा',
  dispute:
    'चार्जबैक|chargeback|विवाद|सामान नहीं|प्रोडक्ट नहीं|डिलीवर नहीं|नकली|खराब|टूटा हुआ|गलत सामान|गलत प्रोडक्ट|अलग सामान|खाली डिब्बा|खाली बॉक्स|विक्रेता|सेलर जवाब|seller|saman nahi|product nahi|nakli|galat product|order nahi aaya|dispute|लौटा दिया सामान|इवेंट रद्द|रद्द हो गया शो|ईंट|जिम',
  login:
    'लॉगिन|लॉग इन|साइन इन|पासवर्ड|खाता खोल नहीं|खाते में नहीं जा|लॉक हो|लॉक है|रीसेट|लॉगआउट|फिंगरप्रिंट|फेस आईडी|login|log in|password|passwd|sign in|lock ho|reset|access nahi|एक्सेस|यूज़रनेम|username|अंदर नहीं जा',
  code: 'ओटीपी|otp|कोड|सत्यापन कोड|वेरिफिकेशन कोड|एसएमएस|sms|code nahi|code.|verification code|दो चरण|2fa|authenticator|छह अंक|6 अंक|6 digit',
  contactChange:
    'दूसरा ईमेल|दूसरा नंबर|नया ईमेल डाल|dusra email|dusra number|naya email|नंबर बदल|नया नंबर|पुराना नंबर|पुराने नंबर|मोबाइल बदल|फोन बदल|नया फोन|फोन खो|फ़ोन खो|फोन चोरी|मोबाइल खो|ईमेल बदल|नया ईमेल|पुराना ईमेल|पुरानी ईमेल|सिम|number change|number badal|naya number|purana number|phone change|naya phone|phone kho|email change|email badal|sim.|मोबाइल नंबर अपडेट|नंबर अपडेट|पता बदल',
  closeAccount:
    'खाता बंद|अकाउंट बंद|खाता हटा|अकाउंट डिलीट|खाता डिलीट|डेटा हटा|डेटा डिलीट|account band karna|account delete|account close|khata band|अकाउंट हटा|डिलीट कर',
  account: 'खाता|खाते|अकाउंट|account|khata|khate|प्रोफाइल',
  kyc: 'बचत कहाँ से|बचत कहां से|क्यों जानना|कहाँ से आई|कहां से आई|केवाईसी|kyc|पहचान|आधार|पैन कार्ड|पासपोर्ट|ड्राइविंग लाइसेंस|दस्तावेज|दस्तावेज़|कागज|सेल्फी|पते का प्रमाण|पता प्रमाण|बिजली का बिल|धन का स्रोत|पैसे का स्रोत|स्रोत|पैसे कहां से|पैसा कहां से|अनुपालन|मनी लॉन्ड्रिंग|प्रतिबंध सूची|पंजीकरण प्रमाण|शेयरधारक|सत्यापन|वेरिफिकेशन|verification|verify|documents|document|aadhaar|aadhar|pan card|passport|selfie|अपलोड|upload|फॉर्म|चेहरा',
  frozen:
    'फ्रीज|फ़्रीज़|फ्रीज़|freeze|ब्लॉक कर|ब्लॉक हो|खाता ब्लॉक|अकाउंट ब्लॉक|account block|प्रतिबंधित|रोक लगा|रोक दिया|रोक दि|रोक रखा|रोके|सस्पेंड|suspend|निलंबित|समीक्षा|रिव्यू|review|होल्ड|hold|रुका हुआ|सीमित कर|अनब्लॉक|unblock|बंद कर दिया खाता|restrict|account band kar diya|जांच चल',
  limit: 'सीमा|लिमिट|limit|अधिकतम|ज्यादा से ज्यादा|सीमा बढ़|बढ़ाने|badhao|badhana|maximum',
  api: 'एपीआई|api|वेबहुक|webhook|एंडपॉइंट|endpoint|सैंडबॉक्स|sandbox|sdk|प्लगइन|plugin|इंटीग्रेशन|integration|json|सिग्नेचर|signature|http|500|401|403|404|422|429|502|503|504|डेवलपर|developer|टेस्ट एनवायरनमेंट|api key|token|callback|timeout|shopify|woocommerce|सर्वर|server|रिक्वेस्ट|csv|डॉक्यूमेंटेशन',
  app: 'ऐप|एप|एप्लिकेशन|वेबसाइट|साइट|पेज|स्क्रीन|बटन|ब्राउज़र|ब्राउजर|एंड्रॉयड|आईफोन|अपडेट|वर्जन|नोटिफिकेशन|क्यूआर|सिस्टम|app.|website|site.|page|screen|button|update|version',
  broken:
    'क्रैश|crash|हैंग|hang|बंद हो जा|band ho jat|सफेद स्क्रीन|खाली स्क्रीन|सफेद|नहीं खुल|khul nahi|nahi khul|लोड नहीं|load nahi|लोडिंग|घूमता रह|एरर|error|त्रुटि|बग|काम नहीं कर|kaam nahi kar|नहीं चल|nahi chal|chal nahi|डाउन|ठप|धीमा|slow|दब नहीं|क्लिक नहीं|कुछ नहीं होता|खाली फाइल|गड़बड़|तकनीकी',
  declined:
    'शुरुआत पर|वापस चला जाता|वापस शुरू|अस्वीकार|असफल|विफल|फेल|रिजेक्ट|डिक्लाइन|नामंजूर|मना कर|ठुकरा|स्वीकार नहीं|नहीं हो पा|नहीं हुआ|नहीं हो रहा|fail|reject|decline|nahi ho raha|nahi hua|nahi ho pa|accept nahi|वापस आ गया ट्रांसफर|पास नहीं|अपर्याप्त|nahi le raha|नहीं ले रहा',
  notArrived:
    'नहीं आया|नहीं आए|नहीं आये|नहीं आई|नहीं पहुंचा|नहीं पहुंचे|नहीं पहुँचा|नहीं मिला|नहीं मिले|नहीं मिली|अभी तक नहीं|अब तक नहीं|नहीं दिख|क्रेडिट नहीं|जमा नहीं|गायब|कुछ नहीं आया|कुछ नहीं|नहीं आ रहा|nahi aaya|nahi aya|nahi aaye|nahi aayi|nahi aai|nahi mila|nahi mile|nahi mili|nahi pahuch|nahi pahunch|abhi tak|ab tak nahi|nhi aaya|nhi aaye|nhi mila|credit nahi|gayab|nahi dikh|nahi aa raha|nahi aaraha|खाली है|नहीं लौटा',
  pending:
    'लंबित|पेंडिंग|pending|प्रोसेसिंग|processing|प्रक्रिया में|देरी|इंतजार|इंतज़ार|दिन से|दिन हो गए|दिन हो गये|हफ्ते|हफ़्ते|सप्ताह|महीने से|कई दिन|अटका|अटक|रुका|intezar|wait kar|din se|din ho gaye|din hogaye|hafte|hafta|atka|atak|late.|der.|कार्य दिवस|सोमवार से|मंगलवार से|बुधवार से|शुक्रवार से|पिछले|कब से|kab se|अब भी',
  where:
    'कहां है|कहाँ है|कहां गया|कहाँ गया|कहां गए|कहाँ गए|कहां|कहाँ|कब आएगा|कब आएंगे|कब मिलेगा|कब मिलेंगे|कब तक|कितने दिन|कितना समय|स्थिति|स्टेटस|ट्रैक|kahan|kaha gaya|kaha hai|kab aayega|kab ayega|kab aayenge|kab milega|kab milenge|kab tak|kitne din|kitna time|status|track|क्या हुआ|पता लगा',
  twice:
    'दो बार|दोबार|डबल|दुगना|डुप्लीकेट|2 बार|do baar|do bar|double|duplicate|2 baar|2 bar|फिर से कट|phir se kat|दो दो बार|वही रकम',
  wrong: 'गलत|ग़लत|गलती|मेल नहीं|सही नहीं|त्रुटिपूर्ण|galat|galti|match nahi|mismatch|किसी और|अनजान को|kisi aur',
  less: 'कम मिले|कम मिला|कम आए|कम आया|कम पैसे|कम है|सिर्फ|केवल|अंतर|ज्यादा काट|ज्यादा कट|ज़्यादा|अधिक काट|बाकी कहां|बाकी पैसे|kam mile|kam mila|kam aaye|kam aaya|sirf|zyada kaat|jyada kaat|zyada kat|jyada|कट कर|खराब रेट|घटिया रेट',
  cannot:
    'नहीं कर पा|नहीं हो पा|नहीं कर सक|नहीं जा पा|नहीं पा रहा|नहीं पा रही|असमर्थ|असंभव|नहीं हो रहा|नहीं होता|nahi kar pa|nahi ho raha|nahi ho pa|nahi hota|nahi kar sak|nhi ho raha|ho nahi raha|नहीं खुलता|नहीं दे रहा',
  delivery:
    'कार्ड नहीं आया|कार्ड अभी तक|कार्ड नहीं मिला|कार्ड कब|कार्ड की डिलीवरी|कार्ड डिलीवर|कार्ड डाक|card nahi aaya|card nahi mila|card abhi tak|card kab|card ki delivery|card deliver|कार्ड कहां|card kahan|डाकिया|कूरियर|कार्ड भेज',
  cancelled: 'रद्द|कैंसिल|cancel|नहीं चाहिए अब|मन बदल|कैंसल|वापस भेज दिया',
  debited:
    'कट गए|कट गया|कट गये|काट लिए|काट लिया|कटे|डेबिट|पैसे चले गए|पैसा चला गया|निकल गए|चुका दिया|भुगतान कर दिया|पेमेंट कर दिया|दे चुका|kat gaye|kat gaya|kat gye|kat liye|kaat liye|debit|paise chale gaye|paisa chala gaya|nikal gaye|payment kar diya|pay kar diya|बैंक कह रहा|बैंक बोल रहा|वसूल',
  unconfirmed:
    'कन्फर्म नहीं|पुष्टि नहीं|ऑर्डर नहीं|ऑर्डर कन्फर्म|ऑर्डर नही|बुकिंग नहीं|टिकट नहीं|भुगतान बाकी|अनपेड|दुकानदार कह|मर्चेंट कह|confirm nahi|order nahi hua|order confirm nahi|order place nahi|ticket nahi|booking nahi|unpaid|merchant bol|shop wala bol|दुकान वाला बोल|पैसे नहीं मिले कह|पेमेंट नहीं मिला',
  lost: 'खो गया|खो दिया|खो गई|गुम|गिर गया|kho gaya|kho diya|kho gayi|gum ho|gir gaya|भूल आया|मिल नहीं रहा कार्ड|card nahi mil raha|बटुआ खो',
  stolen: 'चोरी|चुरा|लूट|जेबकतरा|जेब कट|chori|chura|loot|छीन',
  unauthorised:
    'बाहर गया ही नहीं|गया ही नहीं|कभी गया नहीं|बाहर नहीं गया|bahar gaya hi nahi|मैंने नहीं किया|मैंने नहीं की|मैंने नहीं किए|मैंने ये नहीं|मैंने यह नहीं|मैंने कोई|मेरी नहीं|मेरा नहीं|मेरी अनुमति|बिना अनुमति|बिना पूछे|मेरी जानकारी के बिना|अनधिकृत|अनजान लेनदेन|अनजान ट्रांजैक्शन|अज्ञात|संदिग्ध|किसी ने मेरे कार्ड|कोई मेरा कार्ड|किसी और ने|मैं कभी नहीं गया|मैंने नहीं खरीदा|maine nahi kiya|maine nahi ki|maine nahi kiye|maine nhi kiya|maine koi|mera nahi|bina permission|bina puche|bina bataye|unauthorized|kisi ne mere|kisi ne mera|kisi aur ne|koi mera card|fraud transaction|नहीं पहचानता|मुझे नहीं पता ये|पता ही नहीं',
  takeover:
    'हैक|हैकर|hack|किसी ने लॉगिन|कोई मेरे खाते|कोई मेरे अकाउंट|किसी ने मेरे खाते|किसी ने मेरे अकाउंट|अनजान डिवाइस|नया डिवाइस|पासवर्ड बदल दिया|पासवर्ड बदल गया|ईमेल बदल दिया|नंबर बदल दिया|kisi ne login|password badal diya|password change ho gaya|email badal di|खाता खाली|अकाउंट खाली|khata khali|account khali|मैंने नहीं मांगा|बिना मांगे ओटीपी|otp bina|लॉगिन अलर्ट|login alert|से लॉगिन',
  phishing:
    'nakli site|नकली साइट|नकली पेज|card details|कार्ड डिटेल|फिशिंग|phishing|संदिग्ध ईमेल|संदिग्ध मैसेज|संदिग्ध लिंक|अजीब ईमेल|अजीब मैसेज|अजीब लिंक|क्या यह आपका|क्या ये आपका|क्या आपने भेजा|आपकी तरफ से|असली है|सच है|आधिकारिक|नकली वेबसाइट|फर्जी वेबसाइट|फर्जी साइट|फर्जी ईमेल|लिंक पर क्लिक|लिंक क्लिक|link pe click|link par click|link khola|ओटीपी मांग|पासवर्ड मांग|पिन मांग|otp mang|otp maang|password mang|pin mang|otp bata|otp de diya|ओटीपी बता|ओटीपी दे|कोड बता|कार्ड नंबर मांग|जानकारी मांग|डिटेल भर|details daal|details bhar|fake website|fake link|asli hai|aapka hi hai',
  scam: 'धोखा|धोखाधड़ी|ठग|ठगी|फ्रॉड|fraud|स्कैम|scam|जालसाज|झांसा|फर्जी|dhokha|thag|thagi|फंसा|ब्लैकमेल|blackmail|नकली निवेश|निवेश के नाम|निवेश|investment|farzi|लॉटरी|lottery|साइबर|ठग लिया',
  impersonation:
    'बनकर|बन कर|होने का दावा|खुद को आपका|खुद को कंपनी|आपके नाम से|आपकी कंपनी से बोल|आपका कर्मचारी|कस्टमर केयर बनकर|कस्टमर केयर से फोन|कॉल आया|फोन आया|aapki company se bol|bankar|ban kar|call aaya|phone aaya|customer care se call|aapke naam se|anydesk|स्क्रीन शेयर|screen share|सुरक्षित खाता|आपका लोगो',
  mule: 'मेरे खाते का इस्तेमाल|मेरा खाता इस्तेमाल|खाता किराए|अकाउंट किराए|पैसे मंगवा कर|पैसे लेकर आगे|आगे भेज|आगे ट्रांसफर|कमीशन पर|कमीशन मिलेगा|अनजान व्यक्ति ने पैसे|किसी अनजान ने|mere account me paise mangwa|mera account use|account rent|aage bhej|aage transfer|commission milega|anjaan ne paise|unknown ne paise|ऑनलाइन मिले दोस्त|online mila',
  rude: 'बदतमीज|बदसलूकी|बुरा व्यवहार|अभद्र|फोन काट|कॉल काट|बेइज्जती|अपमान|चिल्ला|मजाक उड़ा|आपका एजेंट|आपके एजेंट|आपके कर्मचारी|कर्मचारी|एजेंट|rude|badtameez|phone kaat|call kaat|behave|behaviour|agent|executive|gali|insult|लहजा|तमीज',
  ignored:
    'जवाब देने में|जवाब में हफ्ता|कोई इंसान|कोई पढ़ता|किसी ने पढ़ा|jawab dene me|koi insaan|koi padhta|same copy|har baar same|कोई जवाब नहीं|जवाब नहीं|कोई उत्तर नहीं|कोई सुनवाई|सुन नहीं|नहीं सुन|अनदेखा|नजरअंदाज|तीसरी बार|चौथी बार|पांचवीं बार|कई बार|बार बार|कितनी बार|एक ही जवाब|वही जवाब|कॉपी पेस्ट|रोबोट|ऑटोमेटिक जवाब|एक से दूसरे|घुमा रहे|टाल|फोन नहीं उठ|होल्ड पर|jawab nahi|reply nahi|koi reply|koi jawab|koi sun nahi|ignore|teesri baar|tisri bar|kai baar|kitni baar|baar baar|copy paste|same reply|ghuma rahe|phone nahi utha|koi response|मदद नहीं कर',
  complain:
    'शिकायत|घटिया|बेकार|बकवास|बहुत बुरा|खराब सेवा|खराब सर्विस|निराश|गुस्सा|परेशान|शर्म|शर्मनाक|अस्वीकार्य|बर्दाश्त|सबसे खराब|कभी इस्तेमाल नहीं|समय बर्बाद|मैनेजर|वरिष्ठ|सुपरवाइजर|ग्राहक सेवा|कस्टमर केयर|सर्विस|shikayat|complaint|complain|ghatiya|bekar|bakwas|worst|pathetic|third class|nirash|gussa|pareshan|sharam|manager|senior|customer service|customer care|service.|time waste|भरोसा|लापरवाही|एक स्टार',
  promise:
    'वादा|कहा था|बोला था|बताया था|आश्वासन|24 घंटे|कॉल करेंगे|कॉल बैक|झूठ|गारंटी|vada|wada|bola tha|kaha tha|promise|call back|24 ghante|jhooth|jhuth|guarantee|bole the',
  howto:
    'कैसे|क्या मैं|क्या हम|तरीका|जानना चाहता|जानना चाहती|पूछना|सवाल|जानकारी चाहिए|क्या चाहिए|कौन से दस्तावेज|क्या करना होगा|सकता हूं|सकता हूँ|सकती हूं|kaise|kya main|kya mai|kya hum|janna|puchna|poochna|sawal|batao|bataiye|bata do|sakta hu|sakte hai|sakti hu|क्या है|चाहता हूं',
  product:
    'किन देशों|कौन से देश|किस देश|उपलब्ध|काम करते हैं|चलता है|समर्थन|सपोर्ट करते|समय क्या|कितने बजे|कार्यालय|ऑफिस|ब्रांच|शाखा|फोन नंबर क्या|हेल्पलाइन|साझेदारी|पार्टनर|रेफर|दोस्त को|ऑफर|कूपन|छूट|खाता खोल|अकाउंट खोल|खाता कैसे खोल|रजिस्टर|बिजनेस अकाउंट|बिज़नेस|अंतर क्या|फर्क|लाइसेंस|सुरक्षित है|उम्र|छुट्टी|दिवाली|रविवार|शनिवार|नौकरी|available|kis desh|kaunse desh|konse desh|office|branch|helpline|kitne baje|refer|offer|coupon|account khol|khata khol|register|business account|fark|difference|safe hai|chalta hai|kaam karta hai|support karte',
  thanks:
    'धन्यवाद|शुक्रिया|बढ़िया|बहुत अच्छ|शानदार|खुश|पसंद|बेहतरीन|आभार|dhanyavad|dhanyawad|shukriya|thank|badhiya|bahut accha|bahut acha|mast|khush|great|तारीफ',
  suggestion:
    'सुझाव|फीडबैक|feature|फीचर|जोड़ दें|होना चाहिए|अच्छा होगा|अच्छा होता|डार्क मोड|सुधार|sujhav|suggestion|feedback|dark mode|add kar do|add karo|hona chahiye',
  urgent:
    'तुरंत|जल्दी|तत्काल|अर्जेंट|फौरन|आज ही|आज.|इमरजेंसी|आपातकाल|turant|jaldi|urgent|asap|abhi ke abhi|aaj hi|emergency|जल्द',
  deadline:
    'कल तक|कल सुबह|आज रात|आखिरी तारीख|अंतिम तिथि|महीने के अंत|किराया|कर्मचारियों का वेतन|सैलरी देनी|फीस भरनी|कॉलेज फीस|स्कूल फीस|जुर्माना|ऑपरेशन|अस्पताल|फ्लाइट है|ईएमआई|वीज़ा इंटरव्यू|kal tak|kal subah|aaj raat|last date|kiraya|rent.|salary deni|fees bharni|college fees|penalty|operation|hospital|flight hai|deadline|परीक्षा|कस्टम',
  distress:
    'कृपया मदद|मदद करो|मदद कीजिए|हाथ जोड़|विनती|रो रहा|रो रही|डर लग|घबरा|चिंता|खाने के|खाना|दवा|दवाई|अस्पताल|बच्चे|बच्चों|बेटी|बेटा|पूरी जमा|जमा पूंजी|सारी बचत|बचत|सारे पैसे|सारा पैसा|पैसे नहीं बचे|एक पैसा नहीं|फंसा हुआ हूं|नींद नहीं|गर्भवती|विकलांग|दिव्यांग|बुजुर्ग|पेंशन|कैंसर|क्या करूं|madad karo|please help|haath jod|ro raha|dar lag|ghabra|khane ke|dawai|hospital|bachche|bache|jama punji|savings|sare paise|saara paisa|sara paisa|kya karu|pareshan|बर्बाद|हताश',
  legal:
    'वकील|कोर्ट|अदालत|मुकदमा|केस कर|कानूनी|पुलिस|एफआईआर|fir.|उपभोक्ता|लोकपाल|आरबीआई|rbi.|रिजर्व बैंक|साइबर सेल|साइबर क्राइम|vakil|court|case kar|kanooni|legal|police|consumer forum|ombudsman|cyber cell|cyber crime|lawyer|नोटिस भेज',
  threat:
    'जान से मार|मार डाल|मार दूं|जला दूं|बम|बम से|तुम्हारा पता|छोड़ूंगा नहीं|देख लूंगा|अंजाम बुरा|jaan se maar|maar dal|maar dunga|jala dunga|bomb|chhodunga nahi|dekh lunga|गोली',
  selfHarm:
    'आत्महत्या|मर जाऊं|मरना चाहता|मरना चाहती|जीना नहीं|जान दे दूं|जान दे दूंगा|खुदकुशी|मर जाना|suicide|atmahatya|mar jaunga|mar jaungi|marna chahta|marna chahti|jeena nahi|jaan de dunga|khudkushi',
  justNow:
    'अभी अभी|अभी|मिनट पहले|घंटे पहले|घंटा पहले|आज सुबह|थोड़ी देर पहले|रोक दो|रोको|रोकिए|तुरंत ब्लॉक|ब्लॉक करो|कार्ड बंद करो|रद्द करो ट्रांसफर|abhi abhi|abhi.|minute pehle|minute pahle|ghante pehle|ghanta pehle|aaj subah|rok do|roko|block karo|card block|cancel karo|stop karo|बंद करो',
  sayFailed:
    'भुगतान विफल|भुगतान असफल|पेमेंट फेल|पेमेंट असफल|पेमेंट नहीं हो|भुगतान नहीं हो|कार्ड डिक्लाइन|कार्ड अस्वीकार|कार्ड रिजेक्ट|ट्रांजैक्शन फेल|ट्रांसफर फेल|ट्रांसफर असफल|पैसे कट गए लेकिन|पैसे कट गए पर|पैसे कट गए मगर|पैसा कट गया लेकिन|पैसे कट गए और ऑर्डर|payment fail|payment nahi ho|payment decline|transaction fail|card decline|card reject|transfer fail|paise kat gaye but|paise kat gaye par|paise kat gaye lekin|paise kat gye|paisa kat gaya par|kat gaye lekin order|payment reject',
  sayDelayed:
    'पैसा कहां है|पैसे कहां हैं|पैसा कहाँ है|पैसे कहाँ हैं|पैसे नहीं आए|पैसा नहीं आया|पैसे अभी तक|पैसा अभी तक|पैसे नहीं पहुंचे|पैसे नहीं मिले|ट्रांसफर नहीं पहुंचा|ट्रांसफर अभी तक|ट्रांसफर अटका|निकासी लंबित|पेआउट नहीं|पैसा कब आएगा|पैसे कब आएंगे|पैसे कब मिलेंगे|कितने दिन में आएगा|कितने दिन लगते|अभी भी प्रोसेसिंग|paisa kab aayega|paise kab aayenge|paise nahi aaye|paisa nahi aaya|paise nhi aaye|paise abhi tak|paisa abhi tak|transfer nahi pahuncha|transfer abhi tak|payout nahi|withdrawal pending|withdrawal abhi|mere paise kahan|mera paisa kahan|paise nahi mile|paisa atka|paise atke',
  sayFees:
    'कितना शुल्क|कितनी फीस|कितना चार्ज|क्यों काटे|क्यों काटा|क्यों काट|शुल्क ज्यादा|फीस ज्यादा|छिपे हुए चार्ज|एक्सचेंज रेट|विनिमय दर|कम पैसे मिले|कम पैसे आए|kitna charge|kitni fees|kitna fee|charges kitne|kyu kaata|kyu kata|kyun kaate|hidden charge|exchange rate|rate kharab|rate kam|kam paise aaye|kam paise mile|transfer fee',
  sayBilling:
    'दो बार कट|दो बार काट|दो बार चार्ज|दो बार पैसे|डबल चार्ज|दोहरा शुल्क|बिल गलत|इनवॉइस गलत|इनवॉइस चाहिए|बिल चाहिए|रसीद चाहिए|स्टेटमेंट चाहिए|जीएसटी बिल|जीएसटी इनवॉइस|do baar kat|do bar kat|do baar paise|double charge|2 baar kat|do baar charge|invoice chahiye|bill chahiye|receipt chahiye|statement chahiye|gst invoice|galat bill|bill galat|अभी भी पैसे काट|zyada charge kar|ज्यादा चार्ज',
  sayRefund:
    'रिफंड चाहिए|रिफंड कब|रिफंड नहीं|मेरा रिफंड|पैसे वापस चाहिए|पैसे वापस कर|पैसा वापस कर|वापस नहीं मिले|ऑर्डर कैंसिल|ऑर्डर रद्द|गलत खाते में|गलत अकाउंट|गलत नंबर पर|गलत व्यक्ति|ट्रांसफर रद्द|refund kab|refund nahi|refund chahiye|mera refund|paise wapas|paisa wapas|order cancel|galat account|galat khate|galat number pe|galat insan|wapas kab milenge',
  sayCard:
    'कार्ड एक्टिवेट|कार्ड चालू|पिन भूल|पिन बदल|कार्ड नहीं आया|कार्ड अभी तक नहीं|कार्ड एक्सपायर|वर्चुअल कार्ड|कार्ड टूट|कार्ड खराब|कार्ड लिमिट|एटीएम ने|एटीएम में|नया कार्ड|card activate|pin bhul|pin change|card nahi aaya|card expire|virtual card|card toot|card limit|atm ne|atm me|naya card|card kab aayega',
  sayAccess:
    'लॉगिन नहीं|लॉग इन नहीं|पासवर्ड भूल|पासवर्ड रीसेट|ओटीपी नहीं|कोड नहीं आ|अकाउंट लॉक|खाता लॉक|नंबर बदलना|मोबाइल नंबर बदल|ईमेल बदलना|खाता बंद करना|अकाउंट बंद करना|अकाउंट डिलीट|login nahi|log in nahi|password bhul|password reset|otp nahi|otp nhi|code nahi aa|account lock|number change karna|number badalna|email change karna|account close karna|account delete',
  sayVerification:
    'खाता फ्रीज|अकाउंट फ्रीज|खाता ब्लॉक|अकाउंट ब्लॉक|खाता निलंबित|अकाउंट सस्पेंड|केवाईसी रिजेक्ट|केवाईसी नहीं|केवाईसी|वेरिफिकेशन फेल|वेरिफिकेशन पेंडिंग|सत्यापन असफल|दस्तावेज अस्वीकार|दस्तावेज़ अस्वीकार|आधार स्वीकार|पते का प्रमाण|धन का स्रोत|लिमिट बढ़|सीमा बढ़|ट्रांसफर लिमिट|account freeze|account block|account suspend|account hold|kyc reject|kyc nahi|kyc pending|kyc|verification fail|verification pending|documents reject|limit badha|limit increase|पैसे रोक',
  sayFraud:
    'धोखाधड़ी हुई|धोखा हुआ|ठगी हुई|ठगी का शिकार|फ्रॉड हुआ|फ्रॉड हो गया|अकाउंट हैक|खाता हैक|कार्ड चोरी|कार्ड खो|पर्स चोरी|पर्स खो|बटुआ|मैंने यह लेनदेन नहीं|मैंने ये ट्रांजैक्शन नहीं|अनधिकृत लेनदेन|fraud ho gaya|fraud hua|scam ho gaya|account hack|card chori|card kho|purse chori|wallet kho|wallet chori|maine ye transaction nahi|maine transaction nahi|unauthorized transaction',
  sayTechnical:
    'ऐप क्रैश|ऐप नहीं खुल|ऐप बंद हो|ऐप काम नहीं|ऐप हैंग|वेबसाइट नहीं|साइट नहीं खुल|पेज लोड नहीं|सफेद स्क्रीन|एपीआई|वेबहुक|सैंडबॉक्स|बटन काम नहीं|अपलोड नहीं हो|तकनीकी समस्या|app crash|app nahi khul|app band ho|app kaam nahi|app hang|app chal nahi|website nahi|site down|white screen|webhook|button kaam nahi|upload nahi ho|server error',
  sayComplaint:
    'शिकायत दर्ज|शिकायत करनी|शिकायत करना|घटिया सर्विस|घटिया सेवा|बेकार सर्विस|बेकार सेवा|खराब सेवा|खराब सर्विस|सबसे खराब|कोई जवाब नहीं देता|कोई सुनने वाला|बहुत निराश|बदतमीजी|मैनेजर से बात|सीनियर से बात|ग्राहकों के साथ|shikayat karni|complaint karni|complaint register|ghatiya service|bekar service|worst service|koi jawab nahi|koi sun nahi|bahut nirash|badtameezi|manager se baat|senior se baat|third class service|pathetic service',
  sayGeneral:
    'किन देशों में|कौन से देशों|खाता कैसे खोल|अकाउंट कैसे खोल|कार्यालय का समय|ऑफिस टाइम|धन्यवाद|बहुत बहुत धन्यवाद|ऑफिस कहां|ब्रांच कहां|सुझाव देना|kaunse desh|kin desho|account kaise khol|khata kaise|office timing|bahut dhanyawad|thank you so much|branch kahan|office kahan|refer kaise|sujhav',
};
