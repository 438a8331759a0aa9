import type { Example } from './example.ts';
import type { ExampleStack } from './example-stack.ts';

// Later examples use what earlier ones set: TOKEN, ask, outcome, claim_next, DESK, CASE and FENCE.

const json = 'JSON.parse(fs.readFileSync(0))';

const login = ({ tokenUrl }: ExampleStack): Example => ({
  id: 'login',
  title: 'Get a token as a supervisor, who sees every desk',
  command: `TOKEN=$(curl --silent --show-error ${tokenUrl} --data '{ "sub": "agent-li", "groups": ["supervisor"] }' | node -p '${json}.id_token')
ask() { curl --silent --show-error --header "authorization: Bearer $TOKEN" --header 'content-type: application/json' "$@"; }
outcome() { node -p '(({ case: shown, ...problem }) => shown ? [shown.reference, shown.state, "at", shown.deskId].join(" ") : problem)(${json})'; }`,
});

const desks = ({ apiUrl }: ExampleStack): Example => ({
  id: 'desks',
  title: 'See what waits at which desk',
  command: `ask ${apiUrl}/v1/desks | node -e 'console.table(${json}.desks, ["deskId", "queued", "claimed", "waiting"])'`,
});

const claim = ({ apiUrl }: ExampleStack): Example => ({
  id: 'claim',
  title: 'Claim the next case of a desk where one waits',
  command: `claim_next() {
  DESK=$(ask ${apiUrl}/v1/desks | node -p '${json}.desks.find((desk) => desk.queued > 0)?.deskId ?? ""')
  [ -n "$DESK" ] || { echo "no case waits at any desk"; return 1; }
  read -r CASE FENCE <<< "$(ask --request POST ${apiUrl}/v1/desks/$DESK/claim | node -p '(({ caseId, fence }) => caseId + " " + fence)(${json}.case)')"
  echo "claimed case $CASE of desk $DESK with fence $FENCE"
}
claim_next`,
});

const read = ({ apiUrl }: ExampleStack): Example => ({
  id: 'read',
  title: 'Read the case, its conversation and why it came to this desk',
  command: `ask ${apiUrl}/v1/cases/$CASE | node -e 'console.dir(${json}, { depth: null })'`,
});

const note = ({ apiUrl }: ExampleStack): Example => ({
  id: 'note',
  title: 'Leave a note that only agents see',
  command: `ask ${apiUrl}/v1/cases/$CASE/notes --data "{ \\"fence\\": $FENCE, \\"text\\": \\"Asked the bank for a trace.\\" }" | outcome`,
});

const reply = ({ apiUrl }: ExampleStack): Example => ({
  id: 'reply',
  title: 'Answer on the channel the customer used; the outbox shows it',
  command: `ask ${apiUrl}/v1/cases/$CASE/replies --data @- <<REPLY | outcome
{ "fence": $FENCE, "text": "We have found your payment and are looking into it. 我们正在为您查询。ただいまお調べしております。" }
REPLY`,
});

const resolve = ({ apiUrl }: ExampleStack): Example => ({
  id: 'resolve',
  title: 'Resolve the case',
  command: `ask ${apiUrl}/v1/cases/$CASE/resolve --data "{ \\"fence\\": $FENCE, \\"reason\\": \\"The payment arrived.\\" }" | outcome`,
});

const release = ({ apiUrl }: ExampleStack): Example => ({
  id: 'release',
  title: 'Claim another case and give it back',
  command: `claim_next &&
  ask ${apiUrl}/v1/cases/$CASE/release --data "{ \\"fence\\": $FENCE, \\"reason\\": \\"My shift ends.\\" }" | outcome`,
});

const transfer = ({ apiUrl }: ExampleStack): Example => ({
  id: 'transfer',
  title: 'Claim another case and hand it over to another desk',
  command: `claim_next &&
  OTHER=$(ask ${apiUrl}/v1/desks | DESK=$DESK node -p '${json}.desks.find(({ deskId }) => deskId !== process.env.DESK).deskId') &&
  ask ${apiUrl}/v1/cases/$CASE/transfer --data "{ \\"fence\\": $FENCE, \\"deskId\\": \\"$OTHER\\", \\"reason\\": \\"They know this bank.\\" }" | outcome`,
});

/** A working day of an agent, to be pasted in this order into one shell. */
export const agentExamples = (stack: ExampleStack): readonly Example[] =>
  [login, desks, claim, read, note, reply, resolve, release, transfer].map((write) => write(stack));
