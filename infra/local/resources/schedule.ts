import { z } from 'zod';
import { arn } from '../cloud.ts';
import { rateOf, runSchedule } from '../events/schedule.ts';
import type { ResourceType } from '../machine.ts';
import { TemplateError } from '../template.ts';
import { functionNamed } from './function.ts';
import { nameOf, readProperties } from './properties.ts';

const RuleProperties = z.looseObject({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(
    z.looseObject({
      Arn: z.string(),
      Input: z.string().optional(),
      InputTransformer: z.never('input transformers are not known here').optional(),
    }),
  ),
});

/** AWS::Events::Rule with a schedule. */
export const schedule: ResourceType = {
  identify: (declaration, { cloud, stackName }) => {
    const name = nameOf(declaration, 'Name', stackName);
    return { ref: name, attributes: { Arn: arn(cloud, 'events', `rule/${name}`) } };
  },
  create: (declaration, machine, { attributes }) => {
    const rule = readProperties(RuleProperties, declaration);
    const rate = rateOf(rule.ScheduleExpression);
    if (rate === undefined) {
      throw new TemplateError(
        `${declaration.logicalId}: only schedules of the form rate(1 minute) run here, not ${rule.ScheduleExpression}.`,
      );
    }
    const everyMs = machine.settings.timersEveryMs ?? rate;
    if (rule.State === 'DISABLED' || everyMs === 0) return;
    for (const { Arn, Input: input } of rule.Targets) {
      const target = functionNamed(machine, Arn, declaration.logicalId);
      const options = {
        cloud: machine.cloud,
        ruleArn: attributes.Arn ?? '',
        target,
        everyMs,
        now: machine.now,
      };
      machine.onStop(runSchedule(input === undefined ? options : { ...options, input }));
    }
  },
};
