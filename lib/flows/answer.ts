import { isAnsweredAutomatically } from '../domain/automatic-mail.ts';
import { type AcknowledgedCase, type AcknowledgePorts, acknowledge } from './acknowledge.ts';
import type { ReportPorts } from './report-undelivered.ts';
import { tellCase } from './tell-case.ts';

/** Acknowledges a case where that is due. Says why not, also to agents, when the customer has had too many answers. */
export const answer = async (
  ports: AcknowledgePorts & Pick<ReportPorts, 'store' | 'configuration'>,
  facts: AcknowledgedCase,
): Promise<string | undefined> => {
  if (!isAnsweredAutomatically(facts.message)) return undefined;
  const because = await acknowledge(ports, facts);
  if (because === undefined) return undefined;
  await tellCase(ports, facts.supportCase.caseId, { at: facts.at, what: 'not acknowledged', because });
  return because;
};
