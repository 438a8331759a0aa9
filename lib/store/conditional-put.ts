import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './items.ts';

/** The writes of one table; each answers whether it took place. */
export interface ConditionalPuts {
  /** Only where nothing is yet. */
  insert(item: Item): Promise<boolean>;
  /** Only over the version before. */
  save(item: Item, version: number): Promise<boolean>;
  /** Only over nothing or an older measurement. */
  saveNewer(item: Item, measuredAt: number): Promise<boolean>;
}

export const conditionalPuts = (client: DynamoDBClient, TableName: string): ConditionalPuts => {
  const put = async (Item: Item, ConditionExpression: string, values?: Item): Promise<boolean> => {
    const given = values === undefined ? {} : { ExpressionAttributeValues: values };
    try {
      await client.send(new PutItemCommand({ TableName, Item, ConditionExpression, ...given }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
  return {
    insert: (item) => put(item, 'attribute_not_exists(pk)'),
    save: (item, version) => put(item, 'version = :before', marshall({ ':before': version - 1 })),
    saveNewer: (item, measuredAt) =>
      put(item, 'attribute_not_exists(pk) or measuredAt < :at', marshall({ ':at': measuredAt })),
  };
};
