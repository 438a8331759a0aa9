import { describe, expect, it } from 'vitest';
import {
  isReopenable,
  type JoiningFacts,
  joinMessage,
  returnToAgent,
} from '../../lib/domain/case-inbound.ts';
import type { Classification } from '../../lib/domain/classification.ts';
import { hour } from '../../lib/domain/instant.ts';
import { aCase } from '../world/a-case.ts';
import { aMessage } from '../world/a-message.ts';

const at = Date.parse('2026-11-23T12:00:00Z');
const policy = { id: 'standard', firstReplyMinutes: 240, nextReplyMinutes: 120, resolutionMinutes: 2_880 };
const classification: Classification = {
  language: 'en',
  languageConfidence: 1,
  category: 'payment-delayed',
  categoryConfidence: 1,
  urgency: 'normal',
  risks: [],
};
const decisionNow = {
  ...aCase().decision,
  deskId: 'west',
  considered: [
    { deskId: 'asia', eligible: true, language: 'exact', openNow: false, because: 'closed' },
    { deskId: 'west', eligible: true, language: 'exact', openNow: true, because: 'open now' },
  ],
};
const facts = (over: Partial<JoiningFacts> = {}): JoiningFacts => ({
  message: aMessage({ messageId: 'in-2', at }),
  classification,
  policy,
  decision: decisionNow,
  waitingDays: 7,
  configuration: { desks: [] },
  at,
  ...over,
});

describe('a further message of the customer', () => {
  it('already taken into account changes nothing', () => {
    const supportCase = aCase({ recentMessageIds: ['in-1', 'in-2'] });
    expect(joinMessage(supportCase, facts())).toEqual({ supportCase, moved: false });
  });

  it('leaves a queued case in its place', () => {
    const { supportCase, moved } = joinMessage(aCase(), facts());
    expect(moved).toBe(false);
    expect(supportCase).toMatchObject({ state: 'queued', epoch: 1, lastInboundAt: at, version: 2 });
  });

  it('that is urgent moves a queued case to the urgent lane, and keeps a claimed one with its agent', () => {
    const urgent = facts({ classification: { ...classification, urgency: 'critical', risks: ['phishing'] } });
    const queued = joinMessage(aCase(), urgent);
    expect(queued).toMatchObject({
      moved: true,
      supportCase: { lane: 'urgent', epoch: 2, risks: ['phishing'] },
    });
    const lease = { agentId: 'ana', until: at + hour };
    const claimed = joinMessage(aCase({ state: 'claimed', lease }), urgent);
    expect(claimed).toMatchObject({
      moved: false,
      supportCase: { state: 'claimed', lease, urgency: 'critical' },
    });
  });

  it('that is more urgent shortens what is promised, and never lengthens it', () => {
    const strict = { id: 'strict', firstReplyMinutes: 30, nextReplyMinutes: 30, resolutionMinutes: 9_999 };
    const urgent = facts({ policy: strict, classification: { ...classification, urgency: 'critical' } });
    const { sla } = joinMessage(aCase(), urgent).supportCase;
    expect(sla).toMatchObject({ policyId: 'strict', reply: { dueAt: at + hour / 2, state: 'running' } });
    expect(sla.resolution).toEqual(aCase().sla.resolution);
  });

  it('never lowers the urgency', () => {
    const low = facts({ classification: { ...classification, urgency: 'low' } });
    expect(joinMessage(aCase({ urgency: 'high' }), low).supportCase.urgency).toBe('high');
  });

  it('brings a waiting case back, to a desk that is open now, with a new reply promise', () => {
    const { supportCase, moved } = joinMessage(aCase({ state: 'waiting' }), facts());
    expect(moved).toBe(true);
    expect(supportCase).toMatchObject({ state: 'queued', deskId: 'west', epoch: 2 });
    expect(supportCase.sla.reply).toMatchObject({ state: 'running', dueAt: at + 2 * hour });
  });

  it('brings it back to its own desk while that is open', () => {
    const considered = decisionNow.considered.map((desk) => ({ ...desk, openNow: true }));
    const open = facts({ decision: { ...decisionNow, considered } });
    expect(joinMessage(aCase({ state: 'waiting' }), open).supportCase.deskId).toBe('asia');
  });

  it('reopens a resolved case within its hours, and not after', () => {
    const resolved = aCase({ state: 'resolved', resolvedAt: at - hour });
    expect(isReopenable(resolved, at, 2)).toBe(true);
    expect(isReopenable(resolved, at, 1)).toBe(false);
    const { supportCase } = joinMessage(resolved, facts());
    expect(supportCase.state).toBe('queued');
    expect(supportCase.resolvedAt).toBeUndefined();
    expect(supportCase.sla.resolution).toMatchObject({ state: 'running', dueAt: at + 48 * hour });
  });
});

describe('an undelivered message', () => {
  const undelivered = { at, because: 'reply out-1 failed: blocked', policy, waitingDays: 7, desks: [] };

  it('brings a waiting case back to its desk with the reason', () => {
    const { supportCase, moved } = returnToAgent(aCase({ state: 'waiting' }), undelivered);
    expect(moved).toBe(true);
    expect(supportCase).toMatchObject({ state: 'queued', deskId: 'asia', epoch: 2 });
    expect(supportCase.history.at(-1)?.because).toBe(undelivered.because);
  });

  it('is only noted on a case that somebody will look at anyway, and noted once', () => {
    const once = returnToAgent(aCase(), undelivered);
    expect(once).toMatchObject({ moved: false, supportCase: { state: 'queued', epoch: 1 } });
    expect(returnToAgent(once.supportCase, undelivered).supportCase).toBe(once.supportCase);
  });
});
