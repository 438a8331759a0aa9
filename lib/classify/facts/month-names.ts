/** Month names in lower case, January first; a stem stands for its endings in languages that decline. */
const months: readonly string[] = [
  'january jan januar jänner janvier enero ene janeiro gennaio gen января январь يناير มกราคม ม.ค. januari ocak जनवरी',
  'february feb februar février fevrier févr febrero fevereiro fev febbraio февраля февраль فبراير กุมภาพันธ์ ก.พ. februari şubat subat फ़रवरी फरवरी',
  'march mar märz maerz mars marzo março marco марта март مارس มีนาคม มี.ค. maret mac mart मार्च',
  'april apr avril avr abril abr aprile апреля апрель أبريل ابريل เมษายน เม.ย. nisan अप्रैल',
  'may mai mayo maio maggio mag мая май مايو พฤษภาคม พ.ค. mei mayıs मई',
  'june jun juni juin junio junho giugno giu июня июнь يونيو มิถุนายน มิ.ย. haziran जून',
  'july jul juli juillet juil julio julho luglio lug июля июль يوليو กรกฎาคม ก.ค. julai temmuz जुलाई',
  'august aug août aout agosto ago августа август أغسطس اغسطس สิงหาคม ส.ค. agustus ogos ağustos अगस्त',
  'september sep sept septembre septiembre setembro set settembre сентября сентябрь سبتمبر กันยายน ก.ย. eylül सितंबर सितम्बर',
  'october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь أكتوبر اكتوبر ตุลาคม ต.ค. ekim अक्टूबर अक्तूबर',
  'november nov novembre noviembre novembro ноября ноябрь نوفمبر พฤศจิกายน พ.ย. kasım नवंबर नवम्बर',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря декабрь ديسمبر ธันวาคม ธ.ค. desember des disember aralık दिसंबर दिसम्बर',
];

export const monthOf: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export const monthPattern = [...monthOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll('.', '\\.'))
  .join('|');
