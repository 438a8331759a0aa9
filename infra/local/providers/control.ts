import { z } from 'zod';
import { FaultOrder, type Faults } from './faults.ts';
import type { MediaShelf } from './media-shelf.ts';
import type { Outbox } from './outbox.ts';
import { jsonAnswer, type ProviderAnswer, type ProviderCall, readJsonBody } from './provider.ts';

/** A call that a provider would not take, and why: something is wrong with what we send. */
export interface Refusal {
  readonly provider: string;
  readonly at: number;
  readonly refusal: string;
}

export interface Recorder {
  readonly outbox: Outbox;
  readonly faults: Faults;
  readonly shelf: MediaShelf;
  readonly refusals: readonly Refusal[];
  readonly providerNames: readonly string[];
}

/** Epoch milliseconds or ISO 8601; everything when absent. */
const instantOf = (text: string | null): number => {
  if (text === null) return Number.NEGATIVE_INFINITY;
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text);
};

const listMessages = ({ outbox }: Recorder, query: URLSearchParams): ProviderAnswer => {
  const since = instantOf(query.get('since'));
  if (Number.isNaN(since))
    return jsonAnswer(400, { message: '"since" is not an instant; write epoch milliseconds or ISO 8601' });
  return jsonAnswer(
    200,
    outbox.messages().filter(({ at }) => at >= since),
  );
};

const orderFault = ({ faults, providerNames }: Recorder, body: Buffer): ProviderAnswer => {
  const fault = FaultOrder.safeParse(readJsonBody(body));
  if (!fault.success) return jsonAnswer(400, { message: z.prettifyError(fault.error) });
  if (!providerNames.includes(fault.data.provider))
    return jsonAnswer(400, { message: `unknown provider; there are ${providerNames.join(', ')}` });
  faults.order(fault.data);
  return jsonAnswer(200, faults.pending());
};

const putFile = (
  { shelf, providerNames }: Recorder,
  { query, headers, body }: ProviderCall,
): ProviderAnswer => {
  const [provider, ref] = [query.get('provider'), query.get('ref')];
  if (provider === null || ref === null || !providerNames.includes(provider))
    return jsonAnswer(400, { message: 'name the provider and the ref of the file in the query' });
  shelf.put(provider, ref, { bytes: body, type: headers['content-type'] ?? 'application/octet-stream' });
  return jsonAnswer(200, { provider, ref, bytes: body.byteLength });
};

/** Looks into the recorder and orders faults; `path` is below `/_recorder`. */
export const control = (recorder: Recorder, call: ProviderCall): ProviderAnswer => {
  switch (`${call.method} ${call.path}`) {
    case 'GET /messages':
      return listMessages(recorder, call.query);
    case 'GET /refusals':
      return jsonAnswer(200, recorder.refusals);
    case 'GET /faults':
      return jsonAnswer(200, recorder.faults.pending());
    case 'POST /faults':
      return orderFault(recorder, call.body);
    case 'DELETE /faults':
      recorder.faults.clear();
      return jsonAnswer(200, []);
    case 'PUT /media':
      return putFile(recorder, call);
    default:
      return jsonAnswer(404, {
        message:
          'try PUT /_recorder/media?provider=&ref=, GET /_recorder/messages?since=, GET /_recorder/refusals, POST /_recorder/faults',
      });
  }
};
