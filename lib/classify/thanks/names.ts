/** Names as they stand in greetings and below mails; where a script has no capitals, only what is surely a name. */

const capitalised = /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}'’]+)?\.?$|^\p{Lu}\.?$/u;
const betweenNames = /^(?:de|da|do|dos|das|del|della|di|la|le|van|von|der|den|al|el|bin|binti|of|y|e)$/u;
const mostWords = 5;

/** Words that begin with a capital without being a name, as sentences and German nouns do. */
const neverNames =
  /^(?:help|urgent|please|waiting|still|money|refund|payment|but|when|where|why|how|what|no|not|nothing|never|missing|error|call|stop|cancel|problem|problems|question|hilfe|geld|fehler|frage|aber|bitte|nein|nicht|nichts|wann|wo|warum|storno|ayuda|dinero|pero|error|problema|cuando|donde|nada|no|ajuda|dinheiro|mas|quando|nao|aide|argent|mais|quand|non|rien|probleme|aiuto|soldi|ma|quando|niente|errore|помогите|деньги|но|когда|где|нет|вопрос|ошибка|yardim|para|ama|ne|hayir|sorun|uang|tapi|kapan|belum|tidak|tolong|wang|belum|tidak|bila|tapi|tiền|nhưng|chưa|không|nie|nej|nei|ei|ні|não|ne|hayır|hayir|nee|non|nada|storno|rückerstattung|erstattung|überweisung|zahlung|konto|karte|reembolso|pago|rimborso|remboursement|возврат|iade|kembalikan)$/iu;

const surname =
  /^(?:[王李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董程曹袁邓许沈曾彭吕苏卢蒋蔡魏薛叶張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧蔣葉])\p{Script=Han}{1,2}$/u;
/** Chinese that is said rather than called. */
const said = /[没沒未不还還到账帳时時了吗嗎款钱錢错錯问問题題再有无無]/u;
const honoured =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}(?:様|さま|さん|先生|女士|小姐|老师|老師|经理|經理)$|^\p{Script=Hangul}{2,5}(?:님|씨)$/u;
const signed = /^\p{Script=Hangul}{2,4}(?:드림|올림|배상)$/u;
const japanese =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|阿部|池田|橋本|石川)(?:[\p{Script=Han}\p{Script=Hiragana}]{1,3}(?<![んかもが]))?$/u;
const thai = /^คุณ\p{Script=Thai}{2,12}$/u;

const isOwnName = (text: string): boolean =>
  (surname.test(text) && !said.test(text)) ||
  [honoured, signed, japanese].some((pattern) => pattern.test(text)) ||
  (thai.test(text) && !/ไม่|ยัง|ช่วย|ทำไม/u.test(text));

/** Words without what surrounds them. */
const bareWords = (words: readonly string[]): readonly string[] =>
  words.map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, '')).filter((word) => word !== '');

/** Whether these words are a name that says so itself: `山田様`, `김민수님`. */
export const isAddressed = (words: readonly string[]): boolean => honoured.test(bareWords(words).join(''));

/** Whether these words, as written, are one name. */
export const isName = (words: readonly string[]): boolean => {
  const bare = bareWords(words);
  if (bare.length === 0 || bare.length > mostWords) return false;
  if (isOwnName(bare.join(''))) return true;
  return (
    bare.some((word) => capitalised.test(word)) &&
    bare.every(
      (word) =>
        (capitalised.test(word) && !neverNames.test(word.replace('.', ''))) || betweenNames.test(word),
    )
  );
};
