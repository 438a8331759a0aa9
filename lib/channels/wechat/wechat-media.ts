import { z } from 'zod';
import type { Access } from '../access-token.ts';
import type { InboxCredentials } from '../channel.ts';
import { readJson } from '../json.ts';
import {
  givenUp,
  type MediaPlace,
  type MediaRequest,
  type MediaSource,
  mediaByUrl,
  tryLater,
} from '../media.ts';
import { OptionalNumber, OptionalText } from '../payload-fields.ts';
import { wechatAccess, wechatBase, wecomAccess, wecomBase } from './wechat-token.ts';

// https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html
// https://developer.work.weixin.qq.com/document/path/90254

const Excuse = z.object({ errcode: OptionalNumber, errmsg: OptionalText, video_url: OptionalText });
const tokenEnded = [40_001, 40_014, 42_001];
const unknownMedia = 40_007;

/** Errors and the places of videos come as JSON with status 200. Videos are named by HTTP; only HTTPS is fetched. */
const insteadOfFile =
  (onTokenEnded: () => void): NonNullable<MediaPlace['instead']> =>
  (contentType, bytes) => {
    if (!/json|text\/plain/.test(contentType)) return undefined;
    const json = readJson(bytes);
    const { errcode, errmsg, video_url } = Excuse.safeParse(json.ok ? json.value : undefined).data ?? {};
    if (video_url !== undefined) return { url: video_url.replace(/^http:/, 'https:') };
    if (errcode === undefined) return undefined;
    if (errcode === unknownMedia) return givenUp('the provider does not have the file any more');
    if (tokenEnded.includes(errcode)) onTokenEnded();
    return tryLater(`the provider refuses the file: ${errcode} ${errmsg ?? ''}`.trim());
  };

type GetAccess = (request: MediaRequest, refused?: string) => Promise<Access>;

/** Both APIs hand out media by id, to whoever has an access token of the account. */
const mediaByToken = (access: GetAccess, baseOf: (inbox: InboxCredentials) => string): MediaSource => {
  /** Tokens that were refused for a file, by inbox: the next try has them renewed. */
  const refused = new Map<string, string>();
  return {
    locate: async (request) => {
      const { attachment, inbox } = request;
      // Pictures of Official Accounts may be named by their address alone.
      if (/^https?:/i.test(attachment.providerRef)) return mediaByUrl.locate(request);
      const found = await access(request, refused.get(inbox.inboxId));
      if ('sent' in found) return tryLater(found.reason, found.retryAfterMs);
      const { token } = found;
      const query = new URLSearchParams({ access_token: token, media_id: attachment.providerRef });
      const instead = insteadOfFile(() => void refused.set(inbox.inboxId, token));
      return { url: `${baseOf(inbox)}/cgi-bin/media/get?${query}`, headers: {}, instead };
    },
  };
};

export const wechatMedia = mediaByToken(wechatAccess, wechatBase);
export const wecomMedia = mediaByToken(wecomAccess, wecomBase);
