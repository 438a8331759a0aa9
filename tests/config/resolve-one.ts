import type { ConfigurationInput } from '../../lib/config/configuration-input.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { aDesk, anInput } from './an-input.ts';

export const now = Date.UTC(2026, 10, 22);

/** The desk of a configuration that has one only, with these changes. */
export const resolveDesk = (changes: Partial<ConfigurationInput['desks'][number]>, at = now) => {
  const { desks } = resolveConfiguration(anInput({ desks: [aDesk(changes)] }), at);
  const [desk] = desks;
  if (desk === undefined) throw new Error('the only desk is gone');
  return desk;
};
export const exceptionsOf = (changes: Partial<ConfigurationInput['desks'][number]>, at = now) =>
  resolveDesk(changes, at).schedule.exceptions;
export const namesOn = (date: string, changes: Parameters<typeof resolveDesk>[0]) =>
  exceptionsOf(changes)
    .filter((exception) => exception.date === date)
    .map(({ name }) => name);
