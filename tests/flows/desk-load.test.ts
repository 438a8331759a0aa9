import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minute, second } from '../../lib/domain/instant.ts';
import { createLoadReader, measureLoad } from '../../lib/flows/desk-load.ts';
import { noteWork } from '../../lib/flows/note-work.ts';
import { createDutyStore } from '../../lib/store/duty-store.ts';
import { createLoadStore } from '../../lib/store/load-store.ts';
import { createTableStore } from '../../lib/store/table-store.ts';
import { aCase } from '../world/a-case.ts';
import { aConfiguration } from '../world/a-configuration.ts';
import { freshTable, startTestEngines, type TestEngines } from '../world/engines.ts';
import { anAgent } from '../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const expiry = { messageDays: 30, caseDays: 60, rawMailDays: 30 };
let engines: TestEngines;
beforeAll(async () => {
  engines = await startTestEngines();
});
afterAll(() => engines.stop());

const make = async () => {
  const tableName = await freshTable(engines);
  const client = engines.tables.client;
  return {
    store: createTableStore({ client, tableName, expiry }),
    figures: createLoadStore(client, tableName),
    duties: createDutyStore(client, tableName),
    configuration: aConfiguration(),
  };
};

describe('what waits at the desks', () => {
  it('is counted by desk and lane, queued cases only', async () => {
    const ports = await make();
    await ports.store.insertCase(aCase({ caseId: 'A' }));
    await ports.store.insertCase(aCase({ caseId: 'B', lane: 'urgent' }));
    await ports.store.insertCase(aCase({ caseId: 'C', state: 'claimed' }));
    await measureLoad(ports, at);
    expect(await ports.figures.loadFigures()).toEqual({
      measuredAt: at,
      load: { asia: { queued: 2, urgent: 1 }, west: { queued: 0, urgent: 0 } },
      pace: { asia: { cases: 0, personMinutes: 0 }, west: { cases: 0, personMinutes: 0 } },
    });
  });

  it('is never replaced by an older measurement', async () => {
    const { figures } = await make();
    expect(await figures.saveFigures({ measuredAt: at, load: { asia: { queued: 1 } } })).toBe(true);
    expect(await figures.saveFigures({ measuredAt: at - 1, load: {} })).toBe(false);
    expect((await figures.loadFigures())?.load).toEqual({ asia: { queued: 1 } });
  });

  it('is read at most every 20 seconds, and unknown when missing, stale or unreadable', async () => {
    const load = { asia: { queued: 7 } };
    let reads = 0;
    const read = createLoadReader({
      loadFigures: async () => {
        reads += 1;
        return { measuredAt: at, load };
      },
    });
    expect([await read(at), await read(at + 19 * second), reads]).toEqual([load, load, 1]);
    expect([await read(at + 20 * second), reads]).toEqual([load, 2]);
    expect(await read(at + 5 * minute)).toEqual({});
    expect(await createLoadReader({ loadFigures: async () => undefined })(at)).toEqual({});
    const broken = createLoadReader({ loadFigures: () => Promise.reject(new Error('no table')) });
    expect(await broken(at)).toEqual({});
  });

  it('knows who is there and how fast they are, from what agents do', async () => {
    const ports = await make();
    await ports.store.insertCase(aCase({ caseId: 'A' }));
    const agent = anAgent();
    await measureLoad(ports, at);
    for (let count = 1; count <= 6; count++) {
      const finished = aCase({ caseId: `DONE${count}`, fence: 1 });
      await noteWork(ports, agent, { deskId: 'asia', finished }, at + count * second);
      await noteWork(ports, agent, { deskId: 'asia', finished }, at + count * second);
    }
    await measureLoad(ports, at + minute);
    const figures = await ports.figures.loadFigures();
    expect(figures?.pace?.asia?.cases).toBe(6);
    expect(figures?.load.asia).toMatchObject({ people: 1, queued: 1, minutesPerCase: 10 / 3 });
    expect(figures?.load.west).toEqual({ queued: 0, urgent: 0 });
  });

  it('loses a mark rather than an agent’s request', async () => {
    const broken = { loadDuty: () => Promise.reject(new Error('no table')), saveDuty: async () => true };
    await expect(noteWork({ duties: broken }, anAgent(), { deskId: 'asia' }, at)).resolves.toBeUndefined();
  });
});
