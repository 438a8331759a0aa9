import { newestSecret } from '../inbox-secrets.ts';
import { isProvidersOwn, type MediaSource, mediaByUrl, noSecret } from '../media.ts';

/** Media and recordings lie under the account and redirect to a CDN, which must not see the account's credentials. */
export const twilioMedia: MediaSource = {
  locate: async (request) => {
    const { attachment, inbox } = request;
    if (!isProvidersOwn(attachment.providerRef, ['twilio.com'], inbox.apiBaseUrl))
      return mediaByUrl.locate(request);
    const accountSid = newestSecret(inbox, 'accountSid');
    const authToken = newestSecret(inbox, 'authToken');
    if (accountSid === undefined) return noSecret('accountSid');
    if (authToken === undefined) return noSecret('authToken');
    const basic = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
    return { url: attachment.providerRef, headers: { authorization: `Basic ${basic}` } };
  },
};
