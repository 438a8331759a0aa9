import { z } from 'zod';
import { arn } from '../cloud.ts';
import type { ResourceType } from '../machine.ts';
import { nameOf, readProperties } from './properties.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

const Index = z.object({
  IndexName: z.string(),
  KeySchema,
  Projection: z.object({
    ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
    NonKeyAttributes: z.array(z.string()).optional(),
  }),
});

const TableProperties = z.looseObject({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema,
  LocalSecondaryIndexes: z.array(Index).optional(),
  GlobalSecondaryIndexes: z.array(Index).optional(),
  TimeToLiveSpecification: z.looseObject({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

/** AWS::DynamoDB::Table. Encryption, backups and deletion protection have no meaning on one machine. */
export const table: ResourceType = {
  identify: (declaration, { cloud, stackName }) => {
    const name = nameOf(declaration, 'TableName', stackName);
    return { ref: name, attributes: { Arn: arn(cloud, 'dynamodb', `table/${name}`) } };
  },
  create: async (declaration, machine, { ref }) => {
    const wanted = readProperties(TableProperties, declaration);
    const { AttributeDefinitions, LocalSecondaryIndexes, GlobalSecondaryIndexes, TimeToLiveSpecification } =
      wanted;
    await machine.tables.ensureTable({
      TableName: ref,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions,
      KeySchema: wanted.KeySchema,
      ...(LocalSecondaryIndexes === undefined ? {} : { LocalSecondaryIndexes }),
      ...(GlobalSecondaryIndexes === undefined ? {} : { GlobalSecondaryIndexes }),
    });
    if (TimeToLiveSpecification?.Enabled === true) {
      const keys = wanted.KeySchema.map(({ AttributeName }) => AttributeName);
      machine.expiring.push({ table: ref, attribute: TimeToLiveSpecification.AttributeName, keys });
    }
  },
};
