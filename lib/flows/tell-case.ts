import { hear, type News } from '../domain/case-news.ts';
import { Conflict } from './conflict.ts';
import type { ReportPorts } from './report-undelivered.ts';

/** Writes news into the history of a case, which keeps its place. */
export const tellCase = async (
  { store, configuration }: Pick<ReportPorts, 'store' | 'configuration'>,
  caseId: string | undefined,
  news: News,
): Promise<void> => {
  const supportCase = caseId === undefined ? undefined : await store.loadCase(caseId);
  if (supportCase === undefined) return;
  const told = hear(supportCase, news, configuration.waitingDays);
  if (told !== supportCase && !(await store.saveCase(told))) {
    throw new Conflict('the case was written by another run');
  }
};
