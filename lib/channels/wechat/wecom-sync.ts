import { z } from 'zod';
import { type Instant, minute } from '../../domain/instant.ts';
import type { InboundItem, InboxCredentials, Transport } from '../channel.ts';
import { OptionalNumber, OptionalText, optional } from '../payload-fields.ts';
import { type Failure, failed, failureOfStatus, type ProviderAnswer, postJson } from '../provider-call.ts';
import { isTokenEnded } from './wechat-api.ts';
import { wecomAccess, wecomBase } from './wechat-token.ts';
import { wecomItem } from './wecom-item.ts';

// https://developer.work.weixin.qq.com/document/path/94670

const Page = z.object({
  errcode: OptionalNumber,
  errmsg: OptionalText,
  next_cursor: OptionalText,
  has_more: OptionalNumber,
  msg_list: optional(z.array(z.unknown())),
});

/** A page of what one customer-service account was told. */
export interface SyncedPage {
  readonly items: readonly InboundItem[];
  readonly cursor: string;
  readonly more: boolean;
}

export interface SyncRequest {
  readonly inbox: InboxCredentials;
  readonly transport: Pick<Transport, 'fetch' | 'tokens'>;
  readonly at: Instant;
  readonly openKfId: string;
  readonly cursor?: string;
  /** The callback's token and its instant: with it WeCom allows more calls, for ten minutes. */
  readonly token: string;
  readonly toldAt: Instant;
}

const tokenLivesMs = 9 * minute;
const itemsAPage = 200;

const bodyOf = ({ openKfId, cursor, token, toldAt, at }: SyncRequest): object => ({
  open_kfid: openKfId,
  limit: itemsAPage,
  ...(cursor === undefined ? {} : { cursor }),
  ...(at - toldAt < tokenLivesMs ? { token } : {}),
});

const pageOf = (answer: ProviderAnswer): SyncedPage | Failure => {
  const page = Page.safeParse(answer.body).data;
  if (answer.status !== 200 || page === undefined) return failureOfStatus(answer, 'no page of messages');
  if ((page.errcode ?? 0) !== 0) return failed('retry-later', `${page.errcode}: ${page.errmsg ?? ''}`);
  return {
    items: (page.msg_list ?? []).map(wecomItem),
    cursor: page.next_cursor ?? '',
    more: page.has_more === 1,
  };
};

/** Reads one page of what lies behind the cursor; without a cursor, everything WeCom still has. */
export const syncWecom = async (request: SyncRequest, refused?: string): Promise<SyncedPage | Failure> => {
  const access = await wecomAccess(request, refused);
  if ('sent' in access) return access;
  const query = new URLSearchParams({ access_token: access.token });
  const url = `${wecomBase(request.inbox)}/cgi-bin/kf/sync_msg?${query}`;
  const answer = await postJson(request.transport, url, {}, bodyOf(request));
  return isTokenEnded(answer) && refused === undefined ? syncWecom(request, access.token) : pageOf(answer);
};
