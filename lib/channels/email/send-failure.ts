import { minute, second } from '../../domain/instant.ts';
import type { SendResult } from '../channel.ts';

/** What SES means by its refusals. Its errors carry their code as `name`. */

const rateErrors =
  /^(Throttling|ThrottlingException|TooManyRequestsException|LimitExceeded(Exception)?|RequestLimitExceeded)$/;
const pausedErrors =
  /^(AccountSendingPaused|ConfigurationSetSendingPaused|SendingPaused|AccountSuspended)(Exception)?$/;
const permanentErrors =
  /^(MessageRejected|MailFromDomainNotVerified|BadRequest|NotFound|InvalidParameterValue|InvalidParameterCombination|ValidationError|ConfigurationSetDoesNotExist)(Exception)?$/;

/** The refusal as a value; rethrows what is none, such as a broken connection. */
export const sendFailure = (error: unknown): SendResult => {
  if (!(error instanceof Error)) throw error;
  const reason = `${error.name}: ${error.message}`;
  if (rateErrors.test(error.name)) {
    // The daily quota frees up hour by hour, the rate within a second.
    const retryAfterMs = /daily|quota/i.test(error.message) ? 30 * minute : 2 * second;
    return { sent: false, problem: 'retry-later', reason, retryAfterMs };
  }
  if (pausedErrors.test(error.name)) {
    return { sent: false, problem: 'retry-later', reason, retryAfterMs: 15 * minute };
  }
  if (permanentErrors.test(error.name)) return { sent: false, problem: 'permanent', reason };
  throw error;
};
