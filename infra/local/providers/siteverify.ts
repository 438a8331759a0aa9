import {
  delivered,
  jsonAnswer,
  type KnownInbox,
  type Provider,
  type ProviderCall,
  refused,
} from './provider.ts';

/** What a page's widget would have put into the form: a person's proof, good once. */
export const proofOfPerson = 'person:';

const no = (...codes: string[]) => jsonAnswer(200, { success: false, 'error-codes': codes });

const isForm = ({ headers }: ProviderCall): boolean =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;

/**
 * `siteverify` as Turnstile, hCaptcha and reCAPTCHA answer it: form-encoded `secret` and `response`, each proof good once, and
 * status 200 whatever the verdict. A proof is a person's when it begins with {@link proofOfPerson}.
 */
export const createSiteverify = (inboxes: readonly KnownInbox[]): Provider => {
  const used = new Set<string>();
  return {
    name: 'form',
    receive(call) {
      if (call.method !== 'POST' || call.path !== '/siteverify' || !isForm(call)) {
        return refused(jsonAnswer(404, { message: 'POST a form to /siteverify' }), 'no call of siteverify');
      }
      const fields = new URLSearchParams(call.body.toString('utf8'));
      const [secret, response] = [fields.get('secret') ?? '', fields.get('response') ?? ''];
      if (!inboxes.some(({ secrets }) => secret !== '' && secrets.siteverifySecret === secret)) {
        return refused(no('invalid-input-secret'), 'an unknown secret');
      }
      if (!response.startsWith(proofOfPerson)) return delivered(no('invalid-input-response'));
      if (used.has(response)) return delivered(no('timeout-or-duplicate'));
      used.add(response);
      return delivered(jsonAnswer(200, { success: true, 'error-codes': [] }));
    },
    failing: (fault) => jsonAnswer(fault === 'throttle' ? 429 : 500, { message: `told to ${fault}` }),
  };
};
