import { thanksWords } from './thanks-words.ts';

export const southernWords = [
  // Indonesian
  thanksWords(
    'terima kasih|terimakasih|makasih|makasi|trims|terima kasih banyak|banyak terima kasih|thank you ya|trimakasih',
    'banyak|sekali|sekali lagi|lagi|ya|kak|min|pak|bu|atas bantuannya|atas bantuan anda|atas bantuan|bantuannya|atas responnya|atas respon cepatnya|atas respon cepat|atas jawabannya|atas infonya|atas informasinya|untuk bantuannya|atas semuanya|tim|semuanya|semua|halo|hai|selamat pagi|selamat siang|selamat sore|selamat malam|oke|ok|baik|siap|mantap|bagus|sip|sudah bisa|sudah bisa sekarang|sekarang sudah bisa|sudah berfungsi|sudah masuk|uangnya sudah masuk|dananya sudah masuk|dana sudah masuk|sudah diterima|sudah saya terima|sudah terima|sudah beres|sudah selesai|masalahnya sudah selesai|masalah sudah selesai|masalah teratasi|sudah teratasi|semoga harimu menyenangkan|salam|salam hormat|hormat saya|dan',
  ),
  // Malay
  thanksWords(
    'terima kasih|terima kasih banyak|ribuan terima kasih|jutaan terima kasih|tq|tqvm|tima kasih|terima kaseh',
    'di atas bantuan anda|atas bantuan anda|di atas bantuan|atas bantuan|kerana membantu|kerana membantu saya|di atas maklum balas|atas maklum balas|atas maklum balas pantas|atas jawapan|atas maklumat|kepada semua|pasukan|encik|puan|cik|tuan|hai|assalamualaikum|salam sejahtera|baiklah|okey|bagus|hebat|faham|sudah berfungsi sekarang|sekarang berfungsi|sudah boleh|dah boleh|dah ok|wang sudah masuk|duit dah masuk|duit sudah masuk|bayaran sudah diterima|bayaran telah diterima|dah terima|telah diterima|masalah selesai|masalah telah selesai|sudah selesai|dah selesai|selamat hari|semoga hari anda indah|yang benar|sekian',
  ),
  // Vietnamese
  thanksWords(
    'cảm ơn|cám ơn|xin cảm ơn|cảm ơn bạn|cảm ơn nhiều|cảm ơn rất nhiều|cảm ơn anh|cảm ơn chị|cảm ơn em|cảm ơn anh chị|chân thành cảm ơn|xin chân thành cảm ơn|thanks nhiều|cảm ơn quý công ty|biết ơn',
    'rất nhiều|nhiều|lắm|ạ|nhé|nha|vì đã giúp đỡ|đã giúp đỡ|đã hỗ trợ|vì đã hỗ trợ|vì sự hỗ trợ|vì sự giúp đỡ|vì đã phản hồi|đã phản hồi|đã phản hồi nhanh|đã trả lời|đã trả lời nhanh|vì tất cả|một lần nữa|mọi người|đội ngũ|xin chào|chào bạn|chào anh chị|ok|tốt|tuyệt vời|tuyệt quá|vâng|dạ|mình hiểu rồi|tôi hiểu rồi|đã hiểu|giờ dùng được rồi|bây giờ dùng được rồi|dùng được rồi|được rồi|đã hoạt động|giờ đã hoạt động|tôi đã nhận được tiền|mình đã nhận được tiền|đã nhận được tiền|đã nhận được|tôi đã nhận được|nhận được rồi|tiền đã về|tiền về rồi|vấn đề đã được giải quyết|đã giải quyết xong|đã xong|xong rồi|chúc một ngày tốt lành|chúc bạn một ngày tốt lành|trân trọng|thân mến|và|bạn|anh|chị|em',
  ),
  // Arabic
  thanksWords(
    'شكرا|شكرا جزيلا|شكرا لك|شكرا لكم|شكرا كثيرا|ألف شكر|الف شكر|شكرا جدا|جزاكم الله خيرا|جزاك الله خيرا|مشكور|مشكورين|تسلم|تسلمون|أشكركم|أشكرك|نشكركم|الشكر لكم|كل الشكر|يعطيكم العافية|يعطيك العافية|ممنون لكم',
    'جزيلا|جدا|كثيرا|لك|لكم|مرة أخرى|مره اخرى|على المساعدة|على مساعدتكم|على مساعدتك|لمساعدتكم|لمساعدتك|على الرد|على ردكم|على الرد السريع|على سرعة الرد|لسرعة الرد|على الدعم|على كل شيء|على المعلومات|على تعاونكم|فريق الدعم|للجميع|مرحبا|أهلا|السلام عليكم|صباح الخير|مساء الخير|حسنا|تمام|ممتاز|رائع|جيد|تم|مفهوم|فهمت|يعمل الآن|إنه يعمل الآن|الآن يعمل|كل شيء على ما يرام|كل شيء تمام|تم حل المشكلة|حلت المشكلة|انحلت المشكلة|تم الحل|وصل المبلغ|وصلت الأموال|وصلت الفلوس|وصلت الحوالة|استلمت المبلغ|استلمت الحوالة|تم الاستلام|مع التحية|تحياتي|مع تحياتي|مع السلامة|يوما سعيدا|أتمنى لكم يوما سعيدا|و|والشكر لكم|أحمد|محمد|علي|فاطمة|سارة|خالد|عمر|يوسف|مريم|نورة|حسن|ليلى',
  ),
  // Hebrew
  thanksWords(
    'תודה|תודה רבה|המון תודה|תודה לכם|תודה לך|רב תודות|תודות|אני מודה לכם|תודה על הכל',
    'רבה|על העזרה|על עזרתכם|על העזרה המהירה|על התשובה|על התשובה המהירה|על המענה|על המענה המהיר|שוב|לכולם|שלום|היי|בוקר טוב|ערב טוב|אוקיי|מצוין|מעולה|סבבה|הבנתי|זה עובד עכשיו|עכשיו זה עובד|עובד|הכל בסדר|הכל טוב|הבעיה נפתרה|נפתר|הכסף הגיע|התשלום הגיע|קיבלתי|קיבלתי את הכסף|יום טוב|שיהיה יום טוב|סוף שבוע נעים|בברכה|דוד|שרה|יוסי|מיכל',
  ),
  // Hindi
  thanksWords(
    'धन्यवाद|बहुत धन्यवाद|बहुत बहुत धन्यवाद|शुक्रिया|बहुत शुक्रिया|बहुत बहुत शुक्रिया|थैंक यू|थैंक्यू|थैंक्स|आपका धन्यवाद|आभार|आपका आभार|आभारी हूं|आभारी हूँ|dhanyavad|dhanyawad|shukriya|bahut shukriya|bahut dhanyavad',
    'बहुत|आपका|आपको|आप सभी का|आप सबका|जी|सर|मैडम|टीम|मदद के लिए|आपकी मदद के लिए|सहायता के लिए|आपकी सहायता के लिए|जवाब के लिए|जल्दी जवाब के लिए|जल्दी जवाब देने के लिए|त्वरित जवाब के लिए|जानकारी के लिए|सब कुछ के लिए|एक बार फिर|फिर से|नमस्ते|नमस्कार|ठीक है|अच्छा|बढ़िया|बहुत बढ़िया|समझ गया|समझ गई|ओके|अब काम कर रहा है|अब ठीक काम कर रहा है|काम कर रहा है अब|अब ठीक है|सब ठीक है|सब ठीक है अब|समस्या हल हो गई|मेरी समस्या हल हो गई|समस्या का समाधान हो गया|हो गया|काम हो गया|पैसे मिल गए|पैसा मिल गया|पैसे आ गए|भुगतान मिल गया|मुझे पैसे मिल गए|मिल गया|आपका दिन शुभ हो|शुभ दिन|सादर|और|राहुल|प्रिया|अमित|शर्मा|कुमार|सिंह|गुप्ता|नेहा',
  ),
];
