/** How letters end, in any language; what follows such a line is a name and an address. */
export const signOffs =
  /^[\s,.!–-]*(?:(?:kind|best|warm|kindest|warmest)? ?regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely|cheers|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|freundliche) gr(?:ü|ue)(?:ß|ss)e|mfg|lg|cordialement|bien (?:à vous|cordialement)|salutations|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|atenciosamente|att|abraços?|cordiali saluti|distinti saluti|saluti|с уважением|всего доброго|saygılarımla|saygılarımızla|iyi çalışmalar|hormat (?:saya|kami)|salam hormat|yang benar|sekian|trân trọng|thân mến|مع (?:خالص )?(?:التحية|تحياتي)|تحياتي|وتفضلوا بقبول|भवदीय|सादर|ขอแสดงความนับถือ|ด้วยความเคารพ|此致|敬礼|敬禮|敬具|顺颂商祺|順頌商祺|以上、?(?:よろしく|宜しく)お願い.{0,8}|よろしくお願い(?:いた|致)?します|감사합니다|드림)[\s,.!。，]*$/iu;

/** What mail programs add under a letter. */
export const footers =
  /^\s*(?:sent from my |get outlook for |von meinem .{1,20} gesendet|envoyé de mon |enviado desde mi |enviado do meu |inviato da |отправлено с |iphone'?umdan |dikirim dari |gửi từ |发自我的|從我的|iphoneから送信|나의 .{1,12}에서 보냄|أرسل من )/iu;

/** Legal notices under a letter: a paragraph that names the addressee and secrecy. */
export const disclaimers =
  /(?:this (?:e-?mail|message).{0,80}(?:confidential|intended)|intended (?:solely|only) for|diese e-?mail.{0,60}vertraulich|ce (?:message|courriel).{0,60}confidentiel|este (?:correo|mensaje).{0,60}confidencial|esta mensagem.{0,60}confidencial|questa (?:e-?mail|comunicazione).{0,60}(?:riservat|confidenzial)|本(?:邮件|郵件|信)(?:及其附件)?.{0,20}(?:保密|机密|機密)|本メール.{0,30}(?:機密|秘密)|이 (?:메일|이메일).{0,30}기밀|данное (?:сообщение|письмо).{0,40}конфиденциальн|bu e-?posta.{0,40}gizli)/iu;

/** The line above an earlier letter. */
export const quoteHeads =
  /^\s*(?:-{3,} ?(?:original|forwarded|ursprüngliche|message d'origine|mensaje original|mensagem original|messaggio originale|原始邮件|原始郵件|元のメッセージ|원본|исходное).{0,40}|on .{4,120} wrote:|am .{4,120} schrieb.{0,80}:|le .{4,120} a écrit ?:|el .{4,120} escribió:|em .{4,120} escreveu:|il .{4,120} ha scritto:|.{4,120}写道[:：]|.{4,120}寫道[:：]|.{4,120} пишет:|.{4,120} tarihinde .{0,80} yazdı:|.{4,80} 작성:)\s*$/iu;
