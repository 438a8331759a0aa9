import { checkForBot } from '../../lib/channels/form/bot-check.ts';
import type { FormSubmission } from '../../lib/channels/form/submission.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import type { QuarantineReason } from '../../lib/domain/quarantined-mail.ts';
import { type Credentials, credentialsOf } from '../../lib/runtime/inbox-credentials.ts';
import { SecretProblem } from '../../lib/runtime/secrets.ts';
import type { FormPorts } from './ports.ts';
import type { Visit } from './visit.ts';

/** The inbox's secret. Without one nobody can be asked, which is the same as a provider that is away. */
const credentialsFor = async (ports: FormPorts, { inbox, at }: Visit): Promise<Credentials> => {
  try {
    return await credentialsOf(inbox, ports.configuration.brand, ports.secrets, at);
  } catch (error) {
    if (!(error instanceof SecretProblem)) throw error;
    return { inboxId: inbox.id, language: inbox.language, secrets: {} };
  }
};

/**
 * What the bot check has against a submission. `stale`: its proof was used before, though the submission is not known. The
 * same submission sent again brings the same used proof, which then says nothing against it.
 */
export const suspicionOf = async (
  ports: FormPorts,
  visit: Visit,
  { botToken }: FormSubmission,
  message: InboundMessage,
): Promise<QuarantineReason | 'stale' | undefined> => {
  const { inbox, rules, sourceIp } = visit;
  if (rules.botCheck === undefined) return undefined;
  const proof = { token: botToken, address: sourceIp };
  const credentials = await credentialsFor(ports, visit);
  const found = await checkForBot(rules.botCheck, credentials, proof, ports);
  if (found.verdict === 'person') return undefined;
  ports.log.warn('bot check not passed', {
    inboxId: inbox.id,
    verdict: found.verdict,
    because: found.because,
  });
  if (found.verdict === 'unknown') {
    ports.log.count({ botChecksUnanswered: 1 }, { channel: 'form' });
    return rules.botCheck.whenUnavailable === 'hold' ? 'bot-check' : undefined;
  }
  if (found.verdict === 'machine') return 'bot-check';
  return (await isKnown(ports, message)) ? 'bot-check' : 'stale';
};

const isKnown = async (
  { store }: FormPorts,
  { conversationKey, messageId }: InboundMessage,
): Promise<boolean> => (await store.loadMessage({ conversationKey, messageId })) !== undefined;
