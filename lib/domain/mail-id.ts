const issuedBySes = /^([^@]+)@(?:[a-z0-9-]+\.)?amazonses\.com$/i;

/**
 * A Message-ID as it is compared. SES replaces ours by an id of its own, under a domain that differs by region; only the part
 * before `@` is the same in its API's answer, its notifications and customers' References. Other ids count as they are.
 */
export const comparableMailId = (mailId: string): string => issuedBySes.exec(mailId)?.[1] ?? mailId;
