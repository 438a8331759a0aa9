import type { Channel, WebhookRequest } from '../channel.ts';
import { anyMatches, equalBytes, hmac } from '../hmac.ts';
import { secretValues } from '../inbox-secrets.ts';
import { readJson } from '../json.ts';
import { clockProblem, matchesAccount, refused } from '../verification.ts';
import { parseSlack, slackTeam } from './slack-request.ts';
import { sendSlack, slackTextLength } from './slack-send.ts';

// https://docs.slack.dev/authentication/verifying-requests-from-slack

const isSigned = (request: WebhookRequest, timestamp: string, signature: string, secret: string): boolean => {
  const content = Buffer.concat([Buffer.from(`v0:${timestamp}:`), request.body]);
  return equalBytes(`v0=${Buffer.from(hmac('sha256', secret, content)).toString('hex')}`, signature);
};

const verify: Channel<'slack'>['verify'] = (request, inbox, at) => {
  if (request.method !== 'POST') return refused(`Slack sends POST, not ${request.method}`);
  const secrets = secretValues(inbox, 'signingSecret');
  if (secrets.length === 0) return refused('the inbox\'s secret has no "signingSecret"');
  const timestamp = request.headers['x-slack-request-timestamp'];
  const signature = request.headers['x-slack-signature'];
  if (!timestamp || !signature) return refused('x-slack-request-timestamp or x-slack-signature is missing');
  const problem = clockProblem('x-slack-request-timestamp', timestamp, at);
  if (problem !== undefined) return refused(problem);
  if (!anyMatches(secrets, (secret) => isSigned(request, timestamp, signature, secret))) {
    return refused(
      "x-slack-signature does not match: the body was changed, or signingSecret is another app's",
    );
  }
  const json = readJson(request.body);
  return matchesAccount(inbox.account, json.ok ? slackTeam(json.value) : [], 'team_id');
};

export const slack: Channel<'slack'> = {
  name: 'slack',
  limits: { textLength: slackTextLength, repeatableSend: false },
  verify,
  parse: parseSlack,
  send: sendSlack,
};
