/** Plain text that says nothing but that the reader should look at the HTML. */

const longest = 400;

const phrases: readonly RegExp[] = [
  /\b(does|do|can|could|is|are)(n['’]t| ?not) (support|display|view|show|render|read|able to)[^.]{0,60}\bhtml\b/i,
  /\bhtml[- ](e-?mails?|messages?|format|version|capable|compatible|enabled)\b/i,
  /\b(view|read|see) (this|the) (e-?mail|message|mail) (in|with|online)\b/i,
  /\bmessage (is )?in (html|mime) format\b/i,
  /\bhtml[- ]?(fähig|format|ansicht|nachricht|version|e-?mail)/i,
  /\b(formato|format|versión|versione|version|versão) html\b/i,
  /(html ?(形式|格式|メール|邮件|郵件|메일|버전)|不支持 ?html|不支援 ?html|html을 지원하지)/i,
  /формат[еа]? html|html[- ](письм|формат|верси)/i,
];

/** Whether `text` is only such a hint. The HTML must say more than it does. */
export const isPlaceholder = (text: string, html: string): boolean =>
  text.length <= longest && html.length > text.length / 4 && phrases.some((phrase) => phrase.test(text));
