import type { ElementMeaning, MeaningOf } from '../mime/html-text.ts';

/** How mail programs mark quoted mail and signatures in HTML. */

const quoteClasses =
  /(^|\s)(yahoo_quoted|protonmail_quote|tutanota_quote|sh-quoted-content|front-blockquote|clean_bq|airmail_on|hey_quote|zmail_extra|ntesmail_quote|cite_box|se_cite|nmail_quote|replyquote|mail-quote|mailru-blockquote|ms-outlook-mobile-reference-message)(\s|$)/i;
const introductionClasses = /(^|\s)(gmail_attr|moz-cite-prefix)(\s|$)/i;
const quoteIds =
  /^(yahoo_quoted_\S*|isReplyContent|ntes-pcmail-quote|mail-app-auto-quote|replyBody|original-content|origbody|quoted_message)$/i;
const signatureClasses =
  /(^|\s)(gmail_signature|protonmail_signature_block|moz-signature|tutanota_signature)(\s|$)/i;
const signatureIds =
  /^(ms-outlook-mobile-signature|appleMailSignature|protonmail_mobile_signature_block|composer_signature|ymail_android_signature|ymail_ios_signature)$/i;
const dividerIds =
  /^(divRplyFwdMsg|x_divRplyFwdMsg|mail-editor-reference-message-container|stopSpelling|zwchr|reply-intro|OLK_SRC_BODY_SECTION)$/i;
const dividerClasses = /(^|\s)(OutlookMessageHeader|WordSection1Reply)(\s|$)/i;

/** Outlook for the desktop draws a line over the quoted header. */
const outlookRule = /border-top:\s*solid\s+#(E1E1E1|B5C4DF)\s+1\.0pt/i;

/**
 * Gmail writes its class on text its user only indented too, then without a line at the left. The `div` of that class holds
 * answers between quotes as well, so it says nothing.
 */
const isGmailQuote = ({ class: classes = '', style = '' }: Readonly<Record<string, string>>): boolean =>
  /(^|\s)gmail_quote(\s|$)/i.test(classes) && /border-left/i.test(style);

const ofBlockquote = (attributes: Readonly<Record<string, string>>): ElementMeaning => {
  if (isGmailQuote(attributes)) return 'quote';
  if (attributes.type?.toLowerCase() === 'cite' || attributes.cite !== undefined) return 'quote';
  return 'maybe-quote';
};

/** What an element is, by the marks of the mail program that wrote it. */
export const quoteMeaning: MeaningOf = (tag, attributes) => {
  const classes = attributes.class ?? '';
  const id = attributes.id ?? '';
  if (introductionClasses.test(classes)) return 'introduction';
  if (quoteClasses.test(classes) || quoteIds.test(id)) return 'quote';
  if (attributes.name === 'quote' || attributes.name === 'messageReplySection') return 'quote';
  if (signatureClasses.test(classes) || signatureIds.test(id)) return 'skip';
  if (dividerIds.test(id) || dividerClasses.test(classes)) return 'divider';
  if (tag === 'div' && outlookRule.test(attributes.style ?? '')) return 'divider';
  return tag === 'blockquote' ? ofBlockquote(attributes) : 'text';
};
