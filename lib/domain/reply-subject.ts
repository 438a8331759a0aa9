/** "Re:" as mail programs write it in the languages we answer in, with a counter as in `Re[2]:`. */
const prefixes =
  /^(?:(?:re|aw|sv|vs|antw|rv|res|rif|ynt|odp|回复|答复|回覆|答覆|返信|회신|답장|رد)(?:\[\d{1,3}\])?\s*[:：]\s*)+/iu;

/** A subject without the marks of answering in front of it. */
export const withoutReplyPrefixes = (subject: string): string => subject.replace(prefixes, '');
