/** Our own id of a message in the Message-ID we wrote; SES replaces it, other servers and quoted headers keep it. */
export const ownIdIn = (mailId: string): string | undefined =>
  /^<?(out-[0-9A-Z]{20})@/.exec(mailId.trim())?.[1];
