/** Days named by their distance from today, in lower case. */
export const distances: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        0,
        'today|tonight|end of day|eod|今天|今日|今晚|本日|本日中|오늘|hoy|esta noche|aujourd.hui|ce soir|heute|hoje|oggi|stasera|сегодня|اليوم|วันนี้|hôm nay|hari ini|bugün|आज',
      ],
      [
        1,
        'tomorrow|tmrw|明天|明日|明儿|翌日|내일|demain|morgen|amanhã|amanha|domani|завтра|غدا|غداً|بكرة|พรุ่งนี้|ngày mai|besok|esok|yarın',
      ],
      [
        2,
        'day after tomorrow|后天|後天|明後日|あさって|모레|pasado mañana|après-demain|übermorgen|depois de amanhã|dopodomani|послезавтра|بعد غد|มะรืนนี้|มะรืน|ngày kia|lusa|öbür gün|परसों',
      ],
      [
        -1,
        'yesterday|昨天|昨日|어제|ayer|hier|gestern|ontem|ieri|вчера|أمس|امبارح|เมื่อวาน|hôm qua|kemarin|semalam|dün',
      ],
    ] as const
  ).flatMap(([days, names]) => names.split('|').map((name) => [name, days] as const)),
);

/** Weekdays, Monday first. */
const weekdays: readonly string[] = [
  'monday|周一|星期一|礼拜一|週一|禮拜一|月曜日|月曜|월요일|lunes|lundi|montag|segunda-feira|segunda feira|lunedì|lunedi|понедельник|понедельника|понедельнику|الاثنين|الإثنين|วันจันทร์|thứ hai|thứ 2|senin|isnin|pazartesi|सोमवार',
  'tuesday|周二|星期二|礼拜二|週二|禮拜二|火曜日|火曜|화요일|martes|mardi|dienstag|terça-feira|terça|martedì|martedi|вторник|вторника|вторнику|الثلاثاء|วันอังคาร|thứ ba|thứ 3|selasa|salı|मंगलवार',
  'wednesday|周三|星期三|礼拜三|週三|禮拜三|水曜日|水曜|수요일|miércoles|miercoles|mercredi|mittwoch|quarta-feira|quarta|mercoledì|среда|среды|среду|среде|الأربعاء|الاربعاء|วันพุธ|thứ tư|thứ 4|rabu|çarşamba|बुधवार',
  'thursday|周四|星期四|礼拜四|週四|禮拜四|木曜日|木曜|목요일|jueves|jeudi|donnerstag|quinta-feira|quinta|giovedì|четверг|четверга|четвергу|الخميس|วันพฤหัส|วันพฤหัสบดี|thứ năm|thứ 5|kamis|khamis|perşembe|गुरुवार',
  'friday|周五|星期五|礼拜五|週五|禮拜五|金曜日|金曜|금요일|viernes|vendredi|freitag|sexta-feira|sexta|venerdì|пятница|пятницы|пятницу|пятнице|الجمعة|วันศุกร์|thứ sáu|thứ 6|jumat|jumaat|cuma|शुक्रवार',
  'saturday|周六|星期六|礼拜六|週六|禮拜六|土曜日|土曜|토요일|sábado|sabado|samedi|samstag|sonnabend|sabato|суббота|субботы|субботу|субботе|السبت|วันเสาร์|thứ bảy|thứ 7|sabtu|cumartesi|शनिवार',
  'sunday|周日|周天|星期日|星期天|礼拜天|週日|禮拜天|日曜日|日曜|일요일|domingo|dimanche|sonntag|domenica|воскресенье|воскресенья|воскресенью|الأحد|الاحد|วันอาทิตย์|chủ nhật|minggu|ahad|pazar|रविवार',
];

/** ISO weekday by name, 1 = Monday. */
export const weekdayByName: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/** Units of time spans in minutes. */
export const unitMinutes: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        1,
        'minutes?|mins?|分钟|分鐘|分|분|minutos?|minuten?|minuti|минут\\p{L}?|دقيقة|دقائق|นาที|phút|menit|minit|dakika|मिनट',
      ],
      [
        60,
        'hours?|hrs?|小时|小時|時間|시간|horas?|heures?|stunden?|std|ore|часов|часа|час|ساعات|ساعة|ชั่วโมง|ชม\\.?|giờ|tiếng|jam|saat|घंटे|घंटों|घंटा',
      ],
      [
        1440,
        'days?|天|日|일|días?|dias?|jours?|tagen?|tage|tag|giorni|giorno|дней|дня|день|أيام|ايام|يوم|วัน|ngày|hari|gün|दिन|दिनों',
      ],
      [
        10080,
        'weeks?|周|週間|个星期|星期|주|semanas?|semaines?|wochen?|settiman[ae]|недел\\p{L}|أسابيع|أسبوع|สัปดาห์|อาทิตย์|tuần|minggu|hafta|हफ़्ते|हफ्ते',
      ],
    ] as const
  ).flatMap(([minutes, names]) => names.split('|').map((name) => [name, minutes] as const)),
);
