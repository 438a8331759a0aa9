/** What a browser without JavaScript shows after the form was sent. `{reference}` is the case's reference. */
const sentences: Readonly<Record<string, readonly [title: string, text: string]>> = {
  en: [
    'Thank you',
    'We have received your message. Your reference is {reference}. We will answer by e-mail.',
  ],
  'zh-Hans': ['谢谢', '我们已收到您的留言，编号为 {reference}，将通过电子邮件回复您。'],
  'zh-Hant': ['謝謝', '我們已收到您的留言，編號為 {reference}，將以電子郵件回覆您。'],
  ja: [
    'ありがとうございます',
    'お問い合わせを受け付けました。受付番号は {reference} です。メールでご返信いたします。',
  ],
  ko: ['감사합니다', '문의가 접수되었습니다. 접수 번호는 {reference}이며, 이메일로 답변드리겠습니다.'],
  es: [
    'Gracias',
    'Hemos recibido su mensaje. Su referencia es {reference}. Le responderemos por correo electrónico.',
  ],
  fr: [
    'Merci',
    'Nous avons bien reçu votre message. Votre référence est {reference}. Nous vous répondrons par e-mail.',
  ],
  de: [
    'Vielen Dank',
    'Wir haben Ihre Nachricht erhalten. Ihr Aktenzeichen ist {reference}. Wir antworten per E-Mail.',
  ],
  pt: ['Obrigado', 'Recebemos sua mensagem. Sua referência é {reference}. Responderemos por e-mail.'],
};

const english = 'en';

/** The page, in the form's language or English. The reference is made of letters, digits and dashes only. */
export const thanksPage = (language: string, reference: string): string => {
  const known = Object.hasOwn(sentences, language) ? language : (language.split('-')[0] ?? english);
  const locale = Object.hasOwn(sentences, known) ? known : english;
  const [title = '', text = ''] = sentences[locale] ?? [];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}</style>
</head><body><main><h1>${title}</h1><p>${text.replace('{reference}', `<strong>${reference}</strong>`)}</p></main></body></html>
`;
};
