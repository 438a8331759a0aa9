import { attachmentFolder } from '../../lib/domain/ids.ts';
import { holdMessage } from '../../lib/flows/hold-message.ts';
import { countSubmission } from '../../lib/flows/submit-form.ts';
import type { HttpResponse } from '../../lib/runtime/http-handler.ts';
import { Problem, problemResponse } from '../../lib/runtime/problem.ts';
import { messageOfUnreadable } from './message-of-form.ts';
import type { FormPorts } from './ports.ts';
import { refuseForm } from './refusal.ts';
import type { Visit } from './visit.ts';

/**
 * A broken body is refused, and kept whole for a supervisor: somebody may have written it in good faith. It is counted
 * like any other submission of its network, so that nobody fills the bucket.
 */
export const holdUnreadable = async (
  ports: FormPorts,
  visit: Visit,
  body: Buffer,
  detail: string,
): Promise<HttpResponse> => {
  const { sourceIp, at, inbox } = visit;
  const message = body.byteLength > 0 ? messageOfUnreadable(body, visit) : undefined;
  const refused = new Problem(400, 'invalid-form', detail);
  if (message === undefined) return problemResponse(refused);
  const throttled = await countSubmission(ports, { sourceIp }, { id: message.messageId, at });
  if (throttled) {
    const many = { status: 429, code: 'too-many', detail: 'Too many forms from this network.' } as const;
    return refuseForm(ports, visit, { ...many, mayRetryAt: throttled.mayRetryAt }, {});
  }
  const rawKey = `${attachmentFolder(message)}/raw`;
  await ports.objects.put(rawKey, body, 'application/octet-stream');
  const isNew = await holdMessage(ports, { ...message, rawKey }, 'unreadable');
  ports.log.warn('form unreadable', { inboxId: inbox.id, messageId: message.messageId });
  const quarantined = isNew ? 1 : 0;
  ports.log.count({ accepted: 1, stored: 0, duplicates: 1 - quarantined, quarantined }, { channel: 'form' });
  ports.log.count({ quarantined }, { reason: 'unreadable' });
  return problemResponse(refused);
};
