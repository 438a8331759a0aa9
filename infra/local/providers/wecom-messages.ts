import { z } from 'zod';
import { jsonAnswer, type ProviderAnswer, type ProviderCall, readJsonBody } from './provider.ts';

// https://developer.work.weixin.qq.com/document/path/94670

/** A message of `sync_msg`; whoever puts it there writes it as WeCom would. */
const KfMessage = z.looseObject({ msgid: z.string().min(1), open_kfid: z.string().min(1) });

const Sync = z.object({
  open_kfid: z.string().min(1),
  cursor: z.string().optional(),
  token: z.string().optional(),
  limit: z.number().int().min(1).max(1000),
});

const startOf = (cursor: string | undefined): number => Number(/^cursor-(\d+)$/.exec(cursor ?? '')?.[1] ?? 0);

/** What customers wrote to the customer-service accounts, kept until it is pulled, page by page. */
export const createWecomMessages = () => {
  const kept: z.output<typeof KfMessage>[] = [];
  return {
    /** A customer writes in the app: `POST /wecom/_customers` on the recorder. */
    write: ({ body }: ProviderCall): ProviderAnswer => {
      const message = KfMessage.safeParse(readJsonBody(body));
      if (!message.success) return jsonAnswer(400, { message: z.prettifyError(message.error) });
      kept.push(message.data);
      return jsonAnswer(200, { waiting: kept.length });
    },
    sync: ({ body }: ProviderCall): ProviderAnswer => {
      const { data } = Sync.safeParse(readJsonBody(body));
      if (data === undefined)
        return jsonAnswer(200, { errcode: 40_058, errmsg: 'invalid request parameter' });
      const ofAccount = kept.filter(({ open_kfid }) => open_kfid === data.open_kfid);
      const end = startOf(data.cursor) + data.limit;
      return jsonAnswer(200, {
        errcode: 0,
        errmsg: 'ok',
        next_cursor: `cursor-${Math.min(end, ofAccount.length)}`,
        has_more: end < ofAccount.length ? 1 : 0,
        msg_list: ofAccount.slice(startOf(data.cursor), end),
      });
    },
  };
};
