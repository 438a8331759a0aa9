import { deriveId } from './ids.ts';
import { day, hour, type Instant } from './instant.ts';

/** How often something may happen to one correspondent within a window of fixed length. */
export interface Allowance {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** Automatic answers to one address (RFC 3834 §2: answer the same person only now and then). */
export const automaticAnswers: readonly Allowance[] = [
  { name: 'answers-an-hour', most: 5, windowMs: hour },
  { name: 'answers-a-day', most: 20, windowMs: day },
];

/** Threads one correspondent begins by hand; whoever begins more is a machine, and its mail is collected in one case. */
export const begunThreads: readonly Allowance[] = [{ name: 'threads-an-hour', most: 20, windowMs: hour }];

/** Mails one correspondent writes by hand. */
export const writtenMails: readonly Allowance[] = [{ name: 'mails-an-hour', most: 60, windowMs: hour }];

/** Submissions of a form that name one mail address, which anybody may type. */
export const formsOfAddress: Allowance = { name: 'forms-an-hour', most: 10, windowMs: hour };

/** Submissions from one network; whole offices share an address. */
export const formsOfNetwork: Allowance = { name: 'network-forms-an-hour', most: 30, windowMs: hour };

/** Pages of one network that upload files. */
export const uploadsOfNetwork: Allowance = { name: 'network-uploads-an-hour', most: 30, windowMs: hour };

/** When the window that `at` lies in ends, and everything may be used again. */
export const windowEndOf = ({ windowMs }: Allowance, at: Instant): Instant => at - (at % windowMs) + windowMs;

/** The account of one correspondent in the window that `at` lies in, and when nobody needs it any more. */
export const accountOf = (
  { name, windowMs }: Allowance,
  correspondent: string,
  at: Instant,
): { readonly account: string; readonly endsAt: Instant } => {
  const began = at - (at % windowMs);
  return {
    account: deriveId(['account', name, correspondent, String(began)], 40),
    endsAt: began + 2 * windowMs,
  };
};
