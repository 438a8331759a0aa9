import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { byDeskProjection, indexes, tableKeys } from '../../lib/store/keys.ts';

type Kind = 'S' | 'N';
const attribute = (AttributeName: string, AttributeType: Kind) => ({ AttributeName, AttributeType });
const keySchema = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];

/** The table as deployed, from the same names. */
export const aTable = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    attribute(tableKeys.partition, 'S'),
    attribute(tableKeys.sort, 'S'),
    attribute(indexes.bySent.sort, 'N'),
    attribute(indexes.byDesk.partition, 'S'),
    attribute(indexes.byDesk.sort, 'N'),
    attribute(indexes.byDue.partition, 'S'),
    attribute(indexes.byContact.partition, 'S'),
    attribute(indexes.byContact.sort, 'N'),
    attribute(indexes.byCorrection.partition, 'S'),
    attribute(indexes.byCorrection.sort, 'N'),
  ],
  KeySchema: keySchema(tableKeys.partition, tableKeys.sort),
  LocalSecondaryIndexes: [
    {
      IndexName: indexes.bySent.name,
      KeySchema: keySchema(tableKeys.partition, indexes.bySent.sort),
      Projection: { ProjectionType: 'ALL' },
    },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: indexes.byDesk.name,
      KeySchema: keySchema(indexes.byDesk.partition, indexes.byDesk.sort),
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...byDeskProjection] },
    },
    {
      IndexName: indexes.byDue.name,
      KeySchema: keySchema(indexes.byDue.partition, indexes.byDue.sort),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: indexes.byContact.name,
      KeySchema: keySchema(indexes.byContact.partition, indexes.byContact.sort),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
    {
      IndexName: indexes.byCorrection.name,
      KeySchema: keySchema(indexes.byCorrection.partition, indexes.byCorrection.sort),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
});
