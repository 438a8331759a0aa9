import type { Template } from 'aws-cdk-lib/assertions';
import { Runtime, RuntimeFamily } from 'aws-cdk-lib/aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionNames } from '../../../infra/function-names.ts';
import { createLog } from '../../../lib/runtime/log.ts';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const functions = () => resourcesOf(template, 'AWS::Lambda::Function');
const alarms = () => resourcesOf(template, 'AWS::CloudWatch::Alarm');

describe('every function', () => {
  it('is one of the folders of functions/, and each folder is one function', () => {
    const names = functions().map(({ properties }) => properties.FunctionName);
    expect(names.sort()).toEqual(functionNames.map((name) => `meridian-prod-${name}`).sort());
  });

  it('runs on arm64 and the newest Node.js runtime the construct library knows', () => {
    const versions = Runtime.ALL.filter(({ family }) => family === RuntimeFamily.NODEJS).flatMap(
      ({ name }) => /^nodejs(\d+)\.x$/.exec(name)?.[1] ?? [],
    );
    const newest = `nodejs${Math.max(...versions.map(Number))}.x`;
    for (const { properties } of functions()) {
      expect(properties).toMatchObject({ Architectures: ['arm64'], Runtime: newest });
    }
  });

  it('logs JSON to a group of its own that forgets', () => {
    const groups = resourcesOf(template, 'AWS::Logs::LogGroup');
    const used = functions().map(({ properties }) => {
      expect(properties.LoggingConfig.LogFormat).toBe('JSON');
      return targetOf(properties.LoggingConfig.LogGroup);
    });
    expect(new Set(used).size).toBe(functionNames.length);
    for (const id of used) {
      expect(groups.find((group) => group.id === id)?.properties.RetentionInDays).toBe(90);
    }
  });

  it('rings when it fails, saying what people notice', () => {
    const watched = alarms()
      .filter(({ properties }) => properties.MetricName === 'Errors')
      .map(({ properties }) => targetOf(properties.Dimensions[0].Value));
    expect(watched.sort()).toEqual(
      functions()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('every alarm', () => {
  it('says its impact in a sentence and reaches the people on call', () => {
    const [topic] = resourcesOf(template, 'AWS::SNS::Topic');
    expect(topic).toBeDefined();
    for (const { properties } of alarms()) {
      expect(properties.AlarmDescription.split(' ').length).toBeGreaterThan(5);
      expect(properties.AlarmActions).toEqual([{ Ref: topic?.id }]);
    }
  });

  it('on what functions count looks where they count it', () => {
    const lines: string[] = [];
    createLog({ LOG_LEVEL: 'INFO', STAGE: 'prod' }, (line) => lines.push(line)).count(
      { webhooksRefused: 1 },
      { channel: 'line' },
    );
    const [written] = JSON.parse(lines[0] ?? '')._aws.CloudWatchMetrics;
    const [alarm] = alarms()
      .map(({ properties }) => properties)
      .filter(
        ({ MetricName, Dimensions }) =>
          MetricName === 'webhooksRefused' && JSON.stringify(Dimensions).includes('"line"'),
      );
    expect(alarm?.Namespace).toBe(written.Namespace);
    expect(alarm?.Dimensions.map(({ Name }: { Name: string }) => Name).sort()).toEqual(
      written.Dimensions[0].sort(),
    );
  });

  it('rings nobody in dev', async () => {
    const dev = await synthesize({ stage: 'dev' });
    expect(resourcesOf(dev, 'AWS::SNS::Topic').filter(({ id }) => id.startsWith('Alarms'))).toEqual([]);
    for (const { properties } of resourcesOf(dev, 'AWS::CloudWatch::Alarm')) {
      expect(properties.AlarmActions).toBeUndefined();
    }
  });
});

describe('the timers', () => {
  it('run each minute, end before the next and ring when they stop', () => {
    const [timers] = functions().filter(({ properties }) => properties.FunctionName.endsWith('run-timers'));
    expect(timers?.properties.Timeout).toBeLessThan(60);
    const [rule] = resourcesOf(template, 'AWS::Events::Rule');
    expect(rule?.properties.ScheduleExpression).toBe('rate(1 minute)');
    expect(rule?.properties.Targets.map(({ Arn }: { Arn: object }) => targetOf(Arn))).toEqual([timers?.id]);
    const silence = alarms().filter(({ properties }) => properties.TreatMissingData === 'breaching');
    expect(silence.map(({ properties }) => targetOf(properties.Dimensions[0].Value))).toEqual([timers?.id]);
  });
});
