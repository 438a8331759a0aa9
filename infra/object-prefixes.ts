/** Where SES puts a mail as it came. */
export const inboundMailPrefix = 'mail/inbound/';
/** Where files that came with messages lie. */
export const attachmentPrefix = 'attachments/';
