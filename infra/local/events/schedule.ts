import { randomUUID } from 'node:crypto';
import type { Cloud } from '../cloud.ts';
import type { LocalFunction } from '../lambda/function.ts';

interface ScheduleOptions {
  readonly cloud: Cloud;
  readonly ruleArn: string;
  readonly target: LocalFunction;
  readonly everyMs: number;
  readonly now: () => number;
  /** Constant input that replaces the event, as JSON. */
  readonly input?: string;
}

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds of `rate(5 minutes)`; `undefined` for any other expression. */
export const rateOf = (expression: string): number | undefined => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const milliseconds = units[unit];
  return milliseconds === undefined ? undefined : Number(count) * milliseconds;
};

/**
 * Invokes a function at a fixed rate, as an EventBridge rule does.
 * @returns how to stop it.
 */
export const runSchedule = ({
  cloud,
  ruleArn,
  target,
  everyMs,
  now,
  input,
}: ScheduleOptions): (() => void) => {
  const timer = setInterval(() => {
    void target.invoke(input === undefined ? scheduledEvent(cloud, ruleArn, now()) : JSON.parse(input));
  }, everyMs);
  return () => clearInterval(timer);
};

/** Source: EventBridge user guide, "Scheduled events". */
export const scheduledEvent = (cloud: Cloud, ruleArn: string, at: number) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: cloud.accountId,
  time: `${new Date(at).toISOString().slice(0, 19)}Z`,
  region: cloud.region,
  resources: [ruleArn],
  detail: {},
});
