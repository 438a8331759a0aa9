import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const meridian = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], { input, encoding: 'utf8' });

describe('the command line', () => {
  it('lists its commands', () => {
    const { status, stdout } = meridian(['help']);
    expect(status).toBe(0);
    for (const command of ['classify', 'parse-mail', 'check-webhook', 'route', 'coverage'])
      expect(stdout).toContain(command);
  });

  it.each([
    ['', 'Usage'],
    ['rout', 'There is no command "rout".'],
    ['constructor', 'There is no command "constructor".'],
  ])('refuses %j with its usage and exit code 2', (name, message) => {
    const { status, stdout, stderr } = meridian(name === '' ? [] : [name]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('check-webhook');
  });

  it('runs a command on its standard input', () => {
    const facts = { id: 1, language: 'ko', category: 'card', urgency: 'low', at: '2026-11-24T03:00:00Z' };
    const { status, stdout } = meridian(['route'], JSON.stringify(facts));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, desk: 'seoul', lane: 'standard' });
  });
});
