import type { DayInterval, Schedule, WeeklyInterval } from '../../lib/domain/schedule.ts';

export const every = (
  intervals: readonly DayInterval[],
  days: readonly WeeklyInterval['weekday'][],
): WeeklyInterval[] => days.flatMap((weekday) => intervals.map((interval) => ({ weekday, ...interval })));

export const aSchedule = (schedule: Partial<Schedule> = {}): Schedule => ({
  timeZone: 'Europe/Berlin',
  weekly: every([{ start: '09:00', end: '17:00', people: 3 }], [1, 2, 3, 4, 5]),
  exceptions: [],
  ...schedule,
});
