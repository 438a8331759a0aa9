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

/**
 * Deletes the items that expired before `at` (epoch milliseconds), as DynamoDB does by itself in the cloud.
 * @returns how many were deleted.
 */
export const sweepExpired = async (client: DynamoDBClient, expiring: ExpiringTable, at: number) => {
  const names = Object.fromEntries(expiring.keys.map((key, index) => [`#k${index}`, key]));
  const condition = {
    ExpressionAttributeNames: { '#expires': expiring.attribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(at / 1000)) } },
  };
  let deleted = 0;
  let start: Record<string, AttributeValue> | undefined;
  const page = (from: typeof start): Promise<ScanCommandOutput> =>
    client.send(
      new ScanCommand({
        TableName: expiring.table,
        FilterExpression: '#expires < :now',
        ProjectionExpression: Object.keys(names).join(', '),
        ...condition,
        ExpressionAttributeNames: { ...condition.ExpressionAttributeNames, ...names },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
  do {
    const { Items = [], LastEvaluatedKey } = await page(start);
    for (const Key of Items) {
      // Somebody may have given the item a longer life since it was read.
      deleted += await deleteIf(client, { TableName: expiring.table, Key, ...condition });
    }
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return deleted;
};

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
