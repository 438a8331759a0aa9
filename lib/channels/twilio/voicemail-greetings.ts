/** What callers hear: a BCP 47 tag Twilio's voices know, and the words around the company's name. */
export interface Greeting {
  readonly voice: string;
  readonly text: (brand: string) => string;
}

const english: Greeting = {
  voice: 'en-US',
  text: (brand) =>
    `Thank you for calling ${brand}. Please say your name and what we can do for you after the tone. Your message is recorded.`,
};

const greetings: ReadonlyMap<string, Greeting> = new Map(
  Object.entries<Greeting>({
    en: english,
    'zh-Hans': {
      voice: 'zh-CN',
      text: (brand) => `感谢您致电${brand}。请在提示音后说出您的姓名和需要我们协助的事情。您的留言将被录音。`,
    },
    'zh-Hant': {
      voice: 'zh-TW',
      text: (brand) => `感謝您致電${brand}。請在提示音後說出您的姓名和需要我們協助的事情。您的留言將會錄音。`,
    },
    ja: {
      voice: 'ja-JP',
      text: (brand) =>
        `${brand}にお電話いただきありがとうございます。発信音のあとに、お名前とご用件をお話しください。メッセージは録音されます。`,
    },
    ko: {
      voice: 'ko-KR',
      text: (brand) =>
        `${brand}에 전화해 주셔서 감사합니다. 삐 소리가 난 후 성함과 용건을 말씀해 주십시오. 메시지는 녹음됩니다.`,
    },
    es: {
      voice: 'es-ES',
      text: (brand) =>
        `Gracias por llamar a ${brand}. Después de la señal, díganos su nombre y en qué podemos ayudarle. Su mensaje será grabado.`,
    },
    fr: {
      voice: 'fr-FR',
      text: (brand) =>
        `Merci d'avoir appelé ${brand}. Après le signal, dites-nous votre nom et l'objet de votre appel. Votre message est enregistré.`,
    },
    de: {
      voice: 'de-DE',
      text: (brand) =>
        `Vielen Dank für Ihren Anruf bei ${brand}. Bitte nennen Sie nach dem Ton Ihren Namen und Ihr Anliegen. Ihre Nachricht wird aufgezeichnet.`,
    },
    pt: {
      voice: 'pt-BR',
      text: (brand) =>
        `Obrigado por ligar para ${brand}. Após o sinal, diga seu nome e como podemos ajudar. Sua mensagem será gravada.`,
    },
  }),
);

/** The greeting in an inbox's language: exact, then without region, then English. */
export const greetingIn = (language: string): Greeting =>
  greetings.get(language) ?? greetings.get(language.split('-')[0] ?? '') ?? english;
