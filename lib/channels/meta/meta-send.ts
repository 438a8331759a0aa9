import { z } from 'zod';
import type { SendResult, Transport } from '../channel.ts';
import { OptionalNumber, OptionalText, optional } from '../payload-fields.ts';
import {
  type Failure,
  failed,
  failureOfUnkeyedStatus,
  type ProviderAnswer,
  postJson,
} from '../provider-call.ts';

// Graph API errors: https://developers.facebook.com/docs/graph-api/guides/error-handling

const GraphProblem = z.object({
  error: z.object({
    code: z.number(),
    error_subcode: OptionalNumber,
    message: OptionalText,
    is_transient: optional(z.boolean()),
  }),
});
export type GraphError = z.infer<typeof GraphProblem>['error'];

export interface GraphCall {
  readonly transport: Transport;
  readonly url: string;
  readonly accessToken: string;
}

const sentAlthoughRefused = 1_357_046;
const throttled = [4, 17, 32, 613, 80_007];
const temporary = [1, 2];

/** Errors every product of the Graph API shares; `undefined` when the code is a product's own. */
const sharedFailure = (error: GraphError, reason: string): Failure | undefined => {
  if (error.error_subcode === sentAlthoughRefused) return failed('unknown', reason);
  const mayRepeat =
    throttled.includes(error.code) || temporary.includes(error.code) || error.is_transient === true;
  return mayRepeat ? failed('retry-later', reason) : undefined;
};

/** Posts to the Graph API. `read` finds the id in a success, `sort` judges the error codes of the product. */
export const postGraph = async (
  call: GraphCall,
  body: object,
  read: (answer: unknown) => SendResult | undefined,
  sort: (error: GraphError, reason: string) => Failure | undefined,
): Promise<SendResult> => {
  const headers = { authorization: `Bearer ${call.accessToken}` };
  const answer = await postJson(call.transport, call.url, headers, body);
  const success = answer.status >= 200 && answer.status < 300 ? read(answer.body) : undefined;
  return success ?? failureOf(answer, sort);
};

const failureOf = (
  answer: ProviderAnswer,
  sort: (error: GraphError, reason: string) => Failure | undefined,
): Failure => {
  const error = GraphProblem.safeParse(answer.body).data?.error;
  if (error === undefined) return failureOfUnkeyedStatus(answer, 'no reason given');
  const subcode = error.error_subcode === undefined ? '' : `/${error.error_subcode}`;
  const reason = `${error.code}${subcode}: ${error.message ?? 'no reason given'}`;
  return sort(error, reason) ?? sharedFailure(error, reason) ?? failed('permanent', reason);
};
