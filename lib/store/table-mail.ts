import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { AddressMark } from '../domain/address-mark.ts';
import { storableId } from '../domain/ids.ts';
import type { QuarantinedMail } from '../domain/quarantined-mail.ts';
import type { MailStore } from '../flows/mail-store.ts';
import { conditionalPuts } from './conditional-put.ts';
import { type Expiry, expiresAt, type Item, readItem, toItem } from './items.ts';
import * as keys from './keys.ts';
import { StoredMark, StoredQuarantined } from './mail-schema.ts';

const markKey = (address: string) => ({
  pk: keys.markPartition(storableId(address.toLowerCase())),
  sk: keys.markSort,
});

const quarantineKey = (mailId: string) => ({
  pk: keys.quarantinePartition(mailId),
  sk: keys.quarantineSort,
});

/** A mark serves as long as the cases whose customers it is about. */
const markItem = (mark: AddressMark, { caseDays, messageDays }: Expiry): Item => {
  const newest = Math.max(mark.bounced?.at ?? 0, mark.complained?.at ?? 0, mark.heardAt ?? 0);
  const days = Math.max(caseDays, messageDays);
  return toItem({ ...markKey(mark.address), ...mark, expiresAt: expiresAt(newest, days) });
};

/** Nobody can release what the bucket has forgotten. */
const quarantineItem = (mail: QuarantinedMail, { rawMailDays }: Expiry): Item =>
  toItem({
    ...quarantineKey(mail.mailId),
    ...mail,
    // The index that lists it orders by this attribute.
    dueAt: mail.receivedAt,
    deskState: keys.quarantineStateKey(mail.state),
    expiresAt: expiresAt(mail.receivedAt, rawMailDays),
  });

const Position = z.strictObject({ pk: z.string(), sk: z.string(), deskState: z.string(), dueAt: z.number() });

/** A damaged position, or one of another list, starts from the beginning. */
const positionOf = (text: string | undefined, deskState: string): { ExclusiveStartKey?: Item } => {
  try {
    const key = Position.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8')));
    return key.deskState === deskState ? { ExclusiveStartKey: marshall(key) } : {};
  } catch {
    return {};
  }
};

const ListedKey = z.object({ pk: z.string(), sk: z.string() });

/** What the table knows of mail: marked addresses, and mail that waits for a supervisor. */
export const tableMail = (client: DynamoDBClient, TableName: string, expiry: Expiry): MailStore => {
  const { insert, save } = conditionalPuts(client, TableName);
  const load = async <T>(schema: z.ZodType<T>, key: { pk: string; sk: string }): Promise<T | undefined> => {
    const get = new GetItemCommand({ TableName, Key: marshall(key), ConsistentRead: true });
    return readItem(schema, (await client.send(get)).Item);
  };
  return {
    insertMark: (mark) => insert(markItem(mark, expiry)),
    saveMark: (mark) => save(markItem(mark, expiry), mark.version),
    loadMark: (address) => load(StoredMark, markKey(address)),
    insertQuarantined: (mail) => insert(quarantineItem(mail, expiry)),
    saveQuarantined: (mail) => save(quarantineItem(mail, expiry), mail.version),
    loadQuarantined: (mailId) => load(StoredQuarantined, quarantineKey(mailId)),

    async listQuarantined(state, { limit, after }) {
      const deskState = keys.quarantineStateKey(state);
      const { byDesk } = keys.indexes;
      const found = await client.send(
        new QueryCommand({
          TableName,
          IndexName: byDesk.name,
          KeyConditionExpression: `${byDesk.partition} = :state`,
          ExpressionAttributeValues: marshall({ ':state': deskState }),
          Limit: limit,
          ...positionOf(after, deskState),
        }),
      );
      const listed = (found.Items ?? []).map((item) => ListedKey.parse(unmarshall(item)));
      // The index names the items, which may have moved on meanwhile.
      const mails = await Promise.all(listed.map((key) => load(StoredQuarantined, key)));
      const last = found.LastEvaluatedKey;
      return {
        mails: mails.filter((mail) => mail?.state === state).filter((mail) => mail !== undefined),
        ...(last === undefined
          ? {}
          : { next: Buffer.from(JSON.stringify(unmarshall(last))).toString('base64url') }),
      };
    },
  };
};
