import type { SendResult } from './channel.ts';
import { failed } from './provider-call.ts';

const longestWaitMs = 5_000;
const waitsPerPart = 3;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends one part, waiting out short rate limits, which a message of several parts runs into by itself. */
const sendPatiently = async (attempt: () => Promise<SendResult>): Promise<SendResult> => {
  let result = await attempt();
  for (let waits = 0; waits < waitsPerPart; waits++) {
    if (result.sent || result.problem !== 'retry-later') return result;
    if (result.retryAfterMs === undefined || result.retryAfterMs > longestWaitMs) return result;
    await pause(result.retryAfterMs);
    result = await attempt();
  }
  return result;
};

/**
 * Sends the parts of one message in order, for providers that do not recognise a repeated send. Once a part is out, the
 * message must not be repeated as a whole: the failure of a later part is permanent and says how much arrived.
 */
export const sendParts = async <Part = string>(
  parts: readonly Part[],
  sendPart: (part: Part, index: number) => Promise<SendResult>,
): Promise<SendResult> => {
  let result: SendResult = failed('permanent', 'the message has no text');
  const earlierIds: string[] = [];
  for (const [index, part] of parts.entries()) {
    result = index === 0 ? await sendPart(part, index) : await sendPatiently(() => sendPart(part, index));
    if (result.sent) {
      if (index < parts.length - 1) earlierIds.push(result.providerMessageId);
      continue;
    }
    return index === 0
      ? result
      : failed('permanent', `${index} of ${parts.length} parts were sent, then: ${result.reason}`);
  }
  return result.sent && earlierIds.length > 0 ? { ...result, earlierIds } : result;
};
