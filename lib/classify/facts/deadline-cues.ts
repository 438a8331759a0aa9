/** Words that make the date behind them the last one: up to and with it, or before it. */
const upTo =
  'by|until|till|til|no later than|not later than|latest|deadline(?: is)?|due|due (?:on|by)|bis(?: zum| spätestens)?|spätestens(?: am| bis)?|fällig(?: am)?|d.ici(?: au| à)?|jusqu.(?:au|à)|au plus tard(?: le)?|pour(?: le)?|hasta(?: el)?|para(?: el| este)?|a más tardar(?: el)?|até(?: o| a| dia)?|no máximo(?: até)?|entro(?: il| le)?|до|не позднее|к|ко|حتى|بحلول|قبل نهاية|ภายใน(?:วันที่|วัน)?|ไม่เกิน|trước hoặc trong|chậm nhất(?: là)?|hạn(?: là| chót)?|paling lambat|selambat-lambatnya|sampai|sebelum atau pada|en geç|son gün|截止(?:到|于|至)?|最晚|最迟|最遲|期限は?|締め切りは?|늦어도|마감(?:일)?은?';
const before =
  'before|prior to|vor(?: dem)?|avant(?: le)?|antes (?:de|del|do|da)(?: el| l[ao])?|prima (?:di|del)|перед|قبل|ก่อน(?:วันที่)?|trước(?: ngày)?|sebelum|के पहले';
const article =
  '(?: (?:the|this|next|coming|el|la|le|il|den|dem|am|o|a|esta|este|ce|diesen|dieser|kommenden|эту|этой|يوم|ngày|thứ|hari|tanggal|วันที่))?';
const noLetter = '(?<![\\p{L}])';
const cueUpTo = new RegExp(`${noLetter}(?:${upTo})${article}[ :]{0,2}$`, 'u');
const cueBefore = new RegExp(`${noLetter}(?:${before})${article}[ :]{0,2}$`, 'u');

/** Languages that say it afterwards: 明日中, 金曜日までに, 금요일까지, शुक्रवार तक, cumaya kadar. */
const cueAfter =
  /^(?: ?(?:の)?(?:中に?|いっぱい|までに?|以内に?|之内|以内|内)| ?(?:之前|以前|前|截止)| ?(?:까지|안에|이내|내로|내에)| ?(?:तक|से पहले|के पहले|के अंदर|के भीतर)|(?:['’]?[yn]?[ea])?(?: gün(?:ü|üne)?)? ?(?:kadar|içinde)|(?:['’]?(?:den|dan))? önce| (?:deadline|at the latest|latest))/u;

export type Cue = 'up-to' | 'before' | undefined;

const window = 32;

/** Whether the words around a date make it a deadline. */
export const cueAround = (lower: string, start: number, end: number): Cue => {
  const lead = lower.slice(Math.max(0, start - window), start);
  if (cueBefore.test(lead)) return 'before';
  if (cueUpTo.test(lead)) return 'up-to';
  return cueAfter.test(lower.slice(end, end + 20)) ? 'up-to' : undefined;
};

/** Words that make a span of time one within which something must happen. */
const within =
  'within(?: the next)?|in(?: the next)?|binnen|innerhalb(?: von)?|in den nächsten|dans(?: les)?|sous|d.ici|dentro de|en(?: las próximas| los próximos| menos de)?|em(?: até)?|nas próximas|nos próximos|entro|tra|fra|в течение|через|за|خلال|في غضون|ภายใน|trong(?: vòng)?|dalam(?: masa| waktu)?|en geç';
export const cueWithin = new RegExp(`${noLetter}(?:${within}) ?$`, 'u');
export const cueWithinAfter = /^ ?(?:以内|之内|内に?|のうちに|안에|이내|내로|내에|içinde|के अंदर|के भीतर|में)/u;
