/**
 * The line mail programs put in front of the quoted mail, such as `On Mon, 2 Mar 2026 at 10:58, Ana <ana@…> wrote:`.
 * `openers` begin such a line, `verbs` say that somebody wrote. A language whose programs write neither is recognised by
 * date, address and colon alone.
 */
export interface IntroductionWords {
  readonly openers: readonly string[];
  readonly verbs: readonly string[];
}

export const introductions: Readonly<Record<string, IntroductionWords>> = {
  en: { openers: ['on', 'at'], verbs: ['wrote', 'writes', 'said', 'has written', 'sent'] },
  zh: {
    openers: ['在', '于', '於'],
    verbs: ['写道', '寫道', '写到', '寫到', '来信', '來信', '写了', '寫了', '撰写', '撰寫', '发件', '写入'],
  },
  ja: {
    openers: [],
    verbs: [
      'のメール',
      'さんのメール',
      'さんは書きました',
      'は書きました',
      'が書きました',
      '書きました',
      'wrote',
    ],
  },
  ko: {
    openers: [],
    verbs: [
      '님이 작성',
      '이(가) 작성',
      '작성',
      '쓴 글',
      '이(가) 쓴 글',
      '님이 쓰신 글',
      '님의 말',
      '님이 보낸 메일',
    ],
  },
  es: { openers: ['el', 'a las', 'con fecha'], verbs: ['escribió', 'escribio', 'ha escrito', 'escribía'] },
  pt: { openers: ['em', 'no dia', 'a', 'às'], verbs: ['escreveu', 'escrevia'] },
  fr: { openers: ['le'], verbs: ['a écrit', 'a ecrit', 'écrivait', 'écrit'] },
  de: {
    openers: ['am', 'von'],
    verbs: ['schrieb', 'geschrieben', 'hat geschrieben', 'schrieb am', 'hat folgendes geschrieben'],
  },
  it: { openers: ['il', 'il giorno', 'in data', 'alle'], verbs: ['ha scritto', 'scrisse', 'scrive'] },
  nl: { openers: ['op'], verbs: ['schreef', 'schreef het volgende', 'geschreven'] },
  ru: {
    openers: ['в'],
    verbs: [
      'пишет',
      'писал',
      'писала',
      'написал',
      'написала',
      'написал(а)',
      'писал(а)',
      'вы писали',
      'вы написали',
    ],
  },
  uk: { openers: ['у', 'в'], verbs: ['пише', 'писав', 'писала', 'написав', 'написала', 'написав(ла)'] },
  pl: {
    openers: ['w dniu', 'dnia', 'w'],
    verbs: ['napisał', 'napisała', 'napisał(a)', 'pisze', 'napisano', 'napisana przez', 'napisana'],
  },
  cs: {
    openers: ['dne', 'dňa'],
    verbs: ['napsal', 'napsala', 'napsal(a)', 'napísal', 'napísal(a)', 'napsal/a', 'píše'],
  },
  tr: { openers: [], verbs: ['yazdı', 'şunu yazdı', 'şunları yazdı', 'tarihinde yazdı'] },
  ar: { openers: ['في', 'بتاريخ'], verbs: ['كتب', 'كتبت', 'تمت كتابة ما يلي بواسطة', 'كتب/كتبت', 'كتبَ'] },
  he: {
    openers: ['בתאריך', 'ב', 'מאת'],
    verbs: ['כתב', 'כתבה', 'כתב/ה', 'מאת', 'כתב את הדברים הבאים', 'נכתב על ידי'],
  },
  th: { openers: ['ใน', 'เมื่อ', 'วันที่'], verbs: ['เขียนว่า', 'เขียน', 'ได้เขียน'] },
  vi: { openers: ['vào', 'ngày', 'lúc'], verbs: ['đã viết', 'viết'] },
  id: { openers: ['pada', 'tanggal'], verbs: ['menulis', 'tulis'] },
  sv: { openers: ['den', 'på'], verbs: ['skrev', 'skrev följande', 'skriver'] },
  fi: { openers: [], verbs: ['kirjoitti', 'kirjoitti seuraavasti', 'kirjoittaa'] },
  da: { openers: ['den', 'på', 'd.'], verbs: ['skrev', 'skrev følgende', 'har skrevet'] },
  nb: { openers: ['den', 'på'], verbs: ['skrev', 'skrev følgende'] },
  hu: { openers: [], verbs: ['ezt írta', 'írta', 'a következőt írta'] },
  ro: { openers: ['în', 'la', 'pe'], verbs: ['a scris'] },
  el: { openers: ['στις', 'την', 'το'], verbs: ['έγραψε'] },
  ms: { openers: ['pada'], verbs: ['menulis', 'telah menulis'] },
  bg: { openers: ['на', 'в'], verbs: ['написа', 'написал', 'написала', 'пише'] },
  hr: {
    openers: ['dana', 'u'],
    verbs: [
      'napisao je',
      'napisala je',
      'napisao/la je',
      'je napisao/la',
      'je napisao',
      'je napisala',
      'piše',
    ],
  },
  sl: { openers: ['v', 'dne'], verbs: ['napisala', 'je napisal', 'je napisal/-a', 'je napisal(a)'] },
  sr: { openers: ['дана', 'у'], verbs: ['је написао/ла', 'је написао', 'је написала', 'je napisao/la'] },
  lt: { openers: [], verbs: ['rašė', 'parašė'] },
  lv: { openers: [], verbs: ['rakstīja', 'raksta'] },
  et: { openers: ['kuupäev'], verbs: ['kirjutas', 'kirjutas järgmist'] },
  ca: { openers: ['el'], verbs: ['va escriure', 'ha escrit'] },
  fa: { openers: ['در', 'در تاریخ'], verbs: ['نوشت', 'نوشته است'] },
  hi: { openers: [], verbs: ['ने लिखा'] },
};

/** Words that begin an introduction without a verb or a date: `Quoting Ana <ana@example.org>:`. */
export const quoters: readonly string[] = [
  'quoting',
  'zitat von',
  'zitiere',
  'citando',
  'citando a',
  'citado por',
  'citation de',
  'citaat van',
  'citerar',
  'citerer',
  'citace',
  'cytowanie',
  'cytat',
  'цитирую',
  'цитирование',
  'lainaus',
  'alıntı',
  'missatge de',
];
