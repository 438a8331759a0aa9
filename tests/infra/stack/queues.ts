import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { aConfiguration } from '../a-configuration.ts';
import { resourcesOf, synthesize, targetOf } from '../synthesize.ts';

let template: Template;
beforeAll(async () => {
  template = await synthesize();
});

const queues = () => resourcesOf(template, 'AWS::SQS::Queue');
const deadLettersOf = (queue: ReturnType<typeof queues>[number]) =>
  targetOf(queue.properties.RedrivePolicy?.deadLetterTargetArn ?? {});

describe('every queue', () => {
  it('has a dead-letter queue of its own', () => {
    const deadLetters = queues().filter(({ properties }) => properties.RedrivePolicy === undefined);
    const used = queues().flatMap((queue) => deadLettersOf(queue) ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(new Set(used).size).toBe(used.length);
    expect(used.sort()).toEqual(deadLetters.map(({ id }) => id).sort());
  });

  it('rings an alarm that says what its dead letters mean to people', () => {
    const watched = resourcesOf(template, 'AWS::CloudWatch::Alarm')
      .filter(({ properties }) => properties.MetricName === 'ApproximateNumberOfMessagesVisible')
      .filter(({ properties }) => properties.AlarmDescription.split(' ').length > 5)
      .map(({ properties }) => targetOf(properties.Dimensions[0].Value));
    expect(watched.sort()).toEqual(
      queues()
        .flatMap((queue) => deadLettersOf(queue) ?? [])
        .sort(),
    );
  });

  it('keeps messages for 14 days, encrypted', () => {
    for (const { properties } of queues()) {
      expect(properties).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
    }
  });

  it('refuses unencrypted connections', () => {
    const refusing = resourcesOf(template, 'AWS::SQS::QueuePolicy')
      .filter(({ properties }) => JSON.stringify(properties).includes('"aws:SecureTransport":"false"'))
      .flatMap(({ properties }) => properties.Queues.map(targetOf));
    expect(refusing.sort()).toEqual(
      queues()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('the message queues', () => {
  it('are ordered and limited by conversation, not by queue', () => {
    const ordered = queues().filter(({ properties }) => properties.FifoQueue);
    expect(ordered.map(({ properties }) => properties.QueueName).sort()).toEqual([
      'meridian-prod-inbound-dead.fifo',
      'meridian-prod-inbound.fifo',
      'meridian-prod-outbound-dead.fifo',
      'meridian-prod-outbound.fifo',
      'meridian-prod-pull-dead.fifo',
      'meridian-prod-pull.fifo',
    ]);
    for (const { properties } of ordered) {
      expect(properties).toMatchObject({
        DeduplicationScope: 'messageGroup',
        FifoThroughputLimit: 'perMessageGroupId',
      });
    }
  });

  it('hide a message at least six times as long as its worker may take, and take back single failures', () => {
    const sources = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
    expect(sources).toHaveLength(6);
    for (const { properties } of sources) {
      const queue = queues().find(({ id }) => id === targetOf(properties.EventSourceArn));
      const worker = resourcesOf(template, 'AWS::Lambda::Function').find(
        ({ id }) => id === targetOf(properties.FunctionName),
      );
      expect(queue?.properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * worker?.properties.Timeout);
      expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
  });

  it('ring when people wait for a message that waits', () => {
    const waiting = resourcesOf(template, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) => properties.MetricName === 'ApproximateAgeOfOldestMessage',
    );
    expect(waiting).toHaveLength(6);
  });
});

describe('the desk lanes', () => {
  it('are two for each desk, unordered', () => {
    const lanes = queues().filter(
      ({ properties }) => properties.QueueName.includes('-desk-') && properties.RedrivePolicy !== undefined,
    );
    expect(lanes.map(({ properties }) => properties.QueueName).sort()).toEqual([
      'meridian-prod-desk-apac-ja-standard',
      'meridian-prod-desk-apac-ja-urgent',
      'meridian-prod-desk-apac-risk-standard',
      'meridian-prod-desk-apac-risk-urgent',
    ]);
    for (const { properties } of lanes) expect(properties.FifoQueue).toBeUndefined();
  });

  it('give every function the beginning of a real queue URL', () => {
    const prefixes = resourcesOf(template, 'AWS::Lambda::Function').flatMap(
      ({ properties }) => properties.Environment.Variables.DESK_QUEUE_PREFIX ?? [],
    );
    expect(prefixes).toHaveLength(4);
    const lane = queues().find(
      ({ properties }) => properties.QueueName === 'meridian-prod-desk-apac-ja-urgent',
    );
    for (const prefix of prefixes) {
      expect(prefix).toEqual({
        'Fn::Join': [
          '',
          [
            { 'Fn::Select': [0, { 'Fn::Split': ['meridian-prod-desk-apac-ja-urgent', { Ref: lane?.id }] }] },
            'meridian-prod-desk-',
          ],
        ],
      });
    }
  });

  it('refuse a desk whose id makes a name too long for SQS, naming it', async () => {
    const [desk] = aConfiguration().desks;
    if (!desk) throw new Error('no desk');
    const long = { ...desk, id: 'a'.repeat(60) };
    await expect(synthesize({ configuration: aConfiguration({ desks: [long] }) })).rejects.toThrow(
      /desk-a{60}.*longer than 80/,
    );
  });

  it('refuse a configuration without desks', async () => {
    await expect(synthesize({ configuration: aConfiguration({ desks: [] }) })).rejects.toThrow(
      /at least one/,
    );
  });
});
