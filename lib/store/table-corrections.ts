import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { z } from 'zod';
import type { Case } from '../domain/case.ts';
import type { CorrectedRange, CorrectionStore } from '../flows/correction-store.ts';
import { StoredCase } from './case-schema.ts';
import { type Item, readItem } from './items.ts';
import * as keys from './keys.ts';

const ListedKey = z.object({ pk: z.string(), sk: z.string() });
const Position = ListedKey.extend({
  correctedKey: z.literal(keys.correctedKey),
  correctedAt: z.number(),
}).strict();

/** A damaged position, or one outside the range, starts from the beginning. */
const positionOf = ({ after = '', from, until }: CorrectedRange): { ExclusiveStartKey?: Item } => {
  try {
    const key = Position.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
    const isInside = key.correctedAt >= from && key.correctedAt < until;
    return isInside ? { ExclusiveStartKey: marshall(key) } : {};
  } catch {
    return {};
  }
};

/** Corrected cases through a sparse index: what is read follows what was corrected, not what is stored. */
export const tableCorrections = (client: DynamoDBClient, TableName: string): CorrectionStore => {
  const load = async (item: Item): Promise<readonly Case[]> => {
    const { pk, sk } = ListedKey.parse(unmarshall(item));
    const get = new GetItemCommand({ TableName, Key: marshall({ pk, sk }), ConsistentRead: true });
    const supportCase = readItem(StoredCase, (await client.send(get)).Item);
    return supportCase === undefined ? [] : [supportCase];
  };
  return {
    async listCorrected(range) {
      if (range.from >= range.until) return { cases: [] };
      const { byCorrection } = keys.indexes;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: byCorrection.name,
          KeyConditionExpression: `${byCorrection.partition} = :key and ${byCorrection.sort} between :from and :last`,
          ExpressionAttributeValues: marshall({
            ':key': keys.correctedKey,
            ':from': range.from,
            ':last': range.until - 1,
          }),
          Limit: range.limit,
          ...positionOf(range),
        }),
      );
      const cases = (await Promise.all(Items.map(load))).flat();
      if (LastEvaluatedKey === undefined) return { cases };
      const next = Buffer.from(JSON.stringify(unmarshall(LastEvaluatedKey))).toString('base64url');
      return { cases, next };
    },
  };
};
