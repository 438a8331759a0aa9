/** Where files lie in the bucket. Each prefix has its own retention, and each function its own rights to it. */
export const objectPrefixes = {
  /** Mail as it came, one object each. */
  inboundMail: 'mail/inbound/',
  /** Files that came with messages, and messages too large for the table. */
  attachments: 'attachments/',
  /** Files that agents send, a folder for each case. */
  replyFiles: 'replies/',
  /** Files that wait for the form they belong to. */
  formUploads: 'uploads/',
} as const;
export type ObjectPrefix = (typeof objectPrefixes)[keyof typeof objectPrefixes];
