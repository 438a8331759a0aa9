import { hour, minute } from '../../domain/instant.ts';

const link =
  '(?: ?,? ?(?:の|at |um |à |a las |às |alle(?: ore)? |в |до |الساعة |pukul |jam |lúc |saat |เวลา |before |by )?|t)';
const half = '(?:(?<half>上午|下午|晚上|午前|午後|오전|오후) ?)?';
const shape =
  '(?<!\\d)(?<hours>\\d{1,2})(?:[:h時时點点시](?<minutes>\\d{2})?|(?= ?(?:[ap]\\.?m|uhr)))(?:分)?(?: ?(?<meridiem>[ap])\\.?m\\.?| ?uhr)?(?!\\d)';
const behind = new RegExp(link + half + shape, 'uy');
const ahead = new RegExp(`${half}${shape},? ?(?:on |am |le |el |on the |in )?$`, 'u');

export interface FoundTime {
  /** Milliseconds after midnight. */
  readonly since: number;
  readonly start: number;
  readonly end: number;
}

const sinceMidnight = (groups: Readonly<Record<string, string | undefined>> = {}): number | undefined => {
  const { hours = '', minutes = '0', meridiem, half: part = '' } = groups;
  const isAfternoon = meridiem === 'p' || /[下晚後후]/.test(part);
  const hoursOfDay = (Number(hours) % (meridiem || part ? 12 : 25)) + (isAfternoon ? 12 : 0);
  const isTime = Number(hours) <= 24 && hoursOfDay <= 24 && Number(minutes) <= 59;
  return isTime ? hoursOfDay * hour + Number(minutes) * minute : undefined;
};

const longestAhead = 20;

/** A time of day right behind or right before a day: "Friday 12 Uhr", "by 17:00 today". */
export const timeAround = (lower: string, start: number, end: number): FoundTime | undefined => {
  behind.lastIndex = end;
  const after = behind.exec(lower);
  const since = after ? sinceMidnight(after.groups) : undefined;
  if (after && since !== undefined) return { since, start, end: end + after[0].length };
  const from = Math.max(0, start - longestAhead);
  const before = ahead.exec(lower.slice(from, start));
  const earlier = before ? sinceMidnight(before.groups) : undefined;
  return before && earlier !== undefined ? { since: earlier, start: from + before.index, end } : undefined;
};

/** Words between a day and its time that make the time the last one. */
export const isLastTime = (between: string): boolean => /(?:до|before|by) ?\d/.test(between);
