import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  jsonAnswer,
  type Outcome,
  type Provider,
  type ProviderAnswer,
  type ProviderCall,
  type ProviderFault,
  readJsonBody,
  refused,
} from './provider.ts';

// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
// https://docs.aws.amazon.com/comprehend/latest/APIReference/API_DetectDominantLanguage.html

const noModel = 'no model runs on this machine; the built-in classifier’s answer stands';

/** AWS names an error in a header where the protocol is REST, and in the body where it is JSON 1.1. */
const failure = (status: number, __type: string, message: string): ProviderAnswer =>
  jsonAnswer(status, { __type, message }, { 'x-amzn-errortype': __type, 'x-amzn-requestid': randomUUID() });

const faults: Readonly<Record<ProviderFault, ProviderAnswer>> = {
  fail: failure(500, 'InternalServerException', 'An internal error occurred.'),
  throttle: failure(429, 'ThrottlingException', 'Too many requests'),
  refuse: failure(403, 'AccessDeniedException', 'You do not have access to the model.'),
};

/** Refuses as the service would what it would not take, and everything else because nobody is there to answer. */
const refusing = (name: string, isCall: (call: ProviderCall) => boolean, body: z.ZodType): Provider => ({
  name,
  failing: (fault) => faults[fault],
  receive: (call): Outcome => {
    if (!call.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) {
      const answer = failure(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
      return refused(answer, 'MissingAuthenticationTokenException');
    }
    if (!isCall(call))
      return refused(failure(404, 'UnknownOperationException', ''), 'UnknownOperationException');
    const read = body.safeParse(readJsonBody(call.body));
    if (read.success) return refused(failure(403, 'AccessDeniedException', noModel), noModel);
    const fields = read.error.issues.map(({ path }) => path.join('.')).join(', ');
    return refused(failure(400, 'ValidationException', fields), `ValidationException: ${fields}`);
  },
});

const Texts = z.array(z.looseObject({ text: z.string().min(1) })).min(1);

const Conversation = z.looseObject({
  system: Texts,
  messages: z.array(z.looseObject({ role: z.enum(['user', 'assistant']), content: Texts })).min(1),
  toolConfig: z.looseObject({ tools: z.array(z.looseObject({ toolSpec: z.looseObject({}) })).min(1) }),
});

/** The Converse API of Amazon Bedrock. */
export const createBedrock = (): Provider =>
  refusing(
    'bedrock',
    ({ method, path }) => method === 'POST' && /^\/model\/[^/]+\/converse$/.test(path),
    Conversation,
  );

const mostTextBytes = 100_000;

/** The detection of languages of Amazon Comprehend. */
export const createComprehend = (): Provider =>
  refusing(
    'comprehend',
    ({ headers }) => headers['x-amz-target'] === 'Comprehend_20171127.DetectDominantLanguage',
    z.strictObject({
      Text: z
        .string()
        .min(1)
        .refine((text) => Buffer.byteLength(text) <= mostTextBytes),
    }),
  );
