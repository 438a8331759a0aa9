import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type ScanCommandOutput,
} from '@aws-sdk/client-dynamodb';

/** A table whose items expire at the epoch second in one of their attributes. */
export interface ExpiringTable {
  readonly table: string;
  readonly attribute: string;
  /** Names of the key attributes. */
  readonly keys: readonly string[];
}

type Key = Record<string, AttributeValue>;

/**
 * Deletes the items that expired before `at` (epoch milliseconds), as DynamoDB does by itself in the cloud.
 * @returns how many were deleted.
 */
export const sweepExpired = async (client: DynamoDBClient, expiring: ExpiringTable, at: number) => {
  const condition = {
    ExpressionAttributeNames: { '#expires': expiring.attribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(at / 1000)) } },
  };
  let deleted = 0;
  let start: Key | undefined;
  do {
    const scan = { ...condition, ...scanOf(expiring, condition.ExpressionAttributeNames, start) };
    const page: ScanCommandOutput = await client.send(new ScanCommand(scan));
    for (const Key of page.Items ?? []) {
      // Somebody may have given the item a longer life since it was read.
      deleted += await deleteIf(client, { TableName: expiring.table, Key, ...condition });
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return deleted;
};

const scanOf = ({ table, keys }: ExpiringTable, names: Record<string, string>, start: Key | undefined) => ({
  TableName: table,
  FilterExpression: '#expires < :now',
  ProjectionExpression: keys.map((_key, index) => `#k${index}`).join(', '),
  ExpressionAttributeNames: {
    ...names,
    ...Object.fromEntries(keys.map((key, index) => [`#k${index}`, key])),
  },
  ...(start === undefined ? {} : { ExclusiveStartKey: start }),
});

type Deletion = ConstructorParameters<typeof DeleteItemCommand>[0];

const deleteIf = async (client: DynamoDBClient, deletion: Deletion): Promise<number> => {
  try {
    await client.send(new DeleteItemCommand({ ...deletion, ConditionExpression: '#expires < :now' }));
    return 1;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 0;
    throw error;
  }
};
