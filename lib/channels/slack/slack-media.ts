import { newestSecret } from '../inbox-secrets.ts';
import {
  isProvidersOwn,
  type MediaPlace,
  type MediaSource,
  mediaByUrl,
  noSecret,
  tryLater,
} from '../media.ts';

/** Without a right to the file Slack answers 200 and its login page. */
const loginPage: NonNullable<MediaPlace['instead']> = (contentType, bytes) =>
  contentType.startsWith('text/html') &&
  /<html/i.test(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))
    ? tryLater('Slack shows its login page: give the app the scope "files:read"')
    : undefined;

/** Only Slack's own hosts get the token: a file may also lie with somebody else. */
export const slackMedia: MediaSource = {
  locate: async (request) => {
    const { attachment, inbox } = request;
    if (!isProvidersOwn(attachment.providerRef, ['slack.com'], inbox.apiBaseUrl))
      return mediaByUrl.locate(request);
    const botToken = newestSecret(inbox, 'botToken');
    if (botToken === undefined) return noSecret('botToken');
    const isPage = attachment.type.startsWith('text/html');
    return {
      url: attachment.providerRef,
      headers: { authorization: `Bearer ${botToken}` },
      ...(isPage ? {} : { instead: loginPage }),
    };
  },
};
