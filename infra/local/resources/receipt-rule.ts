import { z } from 'zod';
import type { ResourceType } from '../machine.ts';
import { readProperties } from './properties.ts';

const RuleProperties = z.looseObject({
  Rule: z.looseObject({
    Enabled: z.coerce.boolean().default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z.array(
      z.strictObject({
        S3Action: z.looseObject({ BucketName: z.string(), ObjectKeyPrefix: z.string().default('') }),
      }),
    ),
  }),
});

/** AWS::SES::ReceiptRule that puts mail into a bucket; the SMTP listener takes its recipients. */
export const receiptRule: ResourceType = {
  identify: ({ logicalId }) => ({ ref: logicalId, attributes: {} }),
  create: (declaration, machine) => {
    const { Rule } = readProperties(RuleProperties, declaration);
    if (!Rule.Enabled) return;
    for (const { S3Action } of Rule.Actions) {
      machine.receiptRules.push({
        recipients: Rule.Recipients,
        bucket: S3Action.BucketName,
        keyPrefix: S3Action.ObjectKeyPrefix,
      });
    }
  },
};
