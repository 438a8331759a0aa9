import { describe, expect, it } from 'vitest';
import { accessToken, type TokenSource } from '../../lib/channels/access-token.ts';
import { failed } from '../../lib/channels/provider-call.ts';
import type { AccessTokens } from '../../lib/domain/access-token.ts';
import { keptTokens } from './outgoing.ts';

const at = 1_772_442_000_000;
const hourMs = 3_600_000;

/** A provider whose refresh tokens work once. */
const strictProvider = (first: string) => {
  let valid = first;
  let count = 0;
  return {
    issued: () => count,
    accept: (refreshToken: string) => {
      valid = refreshToken;
    },
    issue: async (refreshToken: string | undefined) => {
      if (refreshToken !== valid) return failed('permanent', `refresh token ${refreshToken} is spent`);
      count += 1;
      valid = `refresh-${count}`;
      return { token: `access-${count}`, refreshToken: valid, lastsMs: 24 * hourMs };
    },
  };
};

const source = (
  tokens: AccessTokens,
  issue: TokenSource['issue'],
  over: Partial<TokenSource> = {},
): TokenSource => ({
  tokens,
  inboxId: 'zalo',
  at,
  renewBeforeMs: 6 * hourMs,
  firstRefreshToken: 'first',
  issue,
  ...over,
});

describe('an access token', () => {
  it('is renewed early, each time with the refresh token of the time before', async () => {
    const tokens = keptTokens();
    const { issue } = strictProvider('first');
    expect(await accessToken(source(tokens, issue))).toEqual({ token: 'access-1' });
    expect(await accessToken(source(tokens, issue, { at: at + 17 * hourMs }))).toEqual({ token: 'access-1' });
    expect(await accessToken(source(tokens, issue, { at: at + 18 * hourMs }))).toEqual({ token: 'access-2' });
    expect(await accessToken(source(tokens, issue, { at: at + 36 * hourMs }))).toEqual({ token: 'access-3' });
  });

  it('is renewed by one of many runs; the others come back later', async () => {
    const tokens = keptTokens();
    const { issue, issued } = strictProvider('first');
    const runs = await Promise.all(Array.from({ length: 8 }, () => accessToken(source(tokens, issue))));
    expect(issued()).toBe(1);
    expect(runs.filter((run) => 'token' in run)).toEqual([{ token: 'access-1' }]);
    for (const run of runs.filter((each) => 'sent' in each)) {
      expect(run).toMatchObject({ problem: 'retry-later', retryAfterMs: expect.any(Number) });
    }
    expect(await accessToken(source(tokens, issue))).toEqual({ token: 'access-1' });
  });

  it('is stored with its refresh token before anybody may use it', async () => {
    const tokens = keptTokens();
    const { issue } = strictProvider('first');
    const used = await accessToken(source(tokens, issue));
    expect(await tokens.loadToken('zalo')).toMatchObject({ ...used, refreshToken: 'refresh-1' });
  });

  it('stays in use until its end while renewing fails, and is asked for again after half a minute', async () => {
    const tokens = keptTokens();
    const { issue } = strictProvider('first');
    await accessToken(source(tokens, issue));
    let asked = 0;
    const failing = async () => {
      asked += 1;
      return failed('retry-later', 'down');
    };
    const early = at + 20 * hourMs;
    for (const late of [0, 1_000, 29_000, 30_000]) {
      expect(await accessToken(source(tokens, failing, { at: early + late }))).toEqual({ token: 'access-1' });
    }
    expect(asked).toBe(2);
    expect(await accessToken(source(tokens, failing, { at: at + 24 * hourMs }))).toMatchObject({
      problem: 'retry-later',
    });
  });

  it('that the provider refuses is replaced', async () => {
    const tokens = keptTokens();
    const { issue } = strictProvider('first');
    await accessToken(source(tokens, issue));
    expect(await accessToken(source(tokens, issue), 'access-1')).toEqual({ token: 'access-2' });
  });

  it('begins anew when the secret names another refresh token', async () => {
    const tokens = keptTokens();
    const { issue, accept } = strictProvider('first');
    await accessToken(source(tokens, issue));
    accept('second');
    const lost = source(tokens, issue, { at: at + 25 * hourMs });
    expect(await accessToken(lost)).toMatchObject({ problem: 'permanent' });
    const mended = { at: at + 26 * hourMs, firstRefreshToken: 'second' };
    expect(await accessToken(source(tokens, issue, mended))).toEqual({ token: 'access-2' });
  });

  it('that could not be asked for because the connection broke is asked for again: no message has left', async () => {
    const broken = async () => {
      throw new TypeError('fetch failed');
    };
    expect(await accessToken(source(keptTokens(), broken))).toMatchObject({ problem: 'retry-later' });
  });
});
