import { measureBundles } from './bundles.ts';
import { measureGrowth, measureSimulation } from './growth.ts';
import { countRequests } from './requests.ts';
import { measureRoute } from './route.ts';
import { measureLinear, measureReading } from './understanding.ts';
import { measureStart } from './understanding-start.ts';
import { measureWebhooks } from './webhooks.ts';

/**
 * `npm run bench`: what Meridian costs. Times are processor time and come with a floor or peer of the same run, so that ratios
 * mean the same on every machine; request counts are exact.
 */

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const show = (title: string, rows: readonly object[]): void => {
  print(`\n${title}`);
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first);
  const cells = [names, ...rows.map((row) => Object.values(row).map(String))];
  const widths = names.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  for (const line of cells)
    print(
      `  ${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
};
const round = (value: number): number => Math.round(value * 10) / 10;

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
show('AWS and provider requests by step (exact)', await countRequests());

show(
  'Verify and read one signed message (processor time; the floor is one HMAC, one comparison, one JSON.parse)',
  measureWebhooks().map(({ channel, bytes, floor, ours }) => ({
    channel,
    bytes,
    'floor µs': round(floor),
    µs: round(ours),
    'times the floor': round(ours / floor),
  })),
);

const route = measureRoute();
show(`Route one case among ${route.desks} desks (processor time)`, [
  { what: 'mean over eight weeks', µs: round(route.meanMicroseconds) },
  { what: 'first decision of a cold start', µs: round(route.firstMs * 1000) },
]);

show(
  'Route one case as desks and backlog grow (processor time; chosen: without the reasons)',
  measureGrowth().map(({ desks, queued, explained, chosen }) => ({
    desks,
    'queued at each': queued,
    'explained µs': round(explained),
    'chosen µs': round(chosen),
    'chosen a second': Math.round(1e6 / chosen),
  })),
);

const simulated = measureSimulation(3);
show('Simulate a typhoon, generated and routed (processor time)', [
  {
    cases: simulated.cases,
    seconds: round(simulated.seconds),
    'µs a case': round(simulated.perCase),
    'cases a second': Math.round(1e6 / simulated.perCase),
    'heap MB': Math.round(simulated.heapMegabytes),
  },
]);

show(
  'Understand a message by its length (processor time; the floor finds the words, eld tells the language only)',
  await measureReading(),
);
show('Understand and mask growing texts (ns a character of processor time)', await measureLinear());
const started = await measureStart();
show(
  'Start to understand (processor time in a process of its own, memory on top of the runtime)',
  started.steps,
);
show('Bytes of understanding', started.bytes);

show('Deployed bundles (initialization is processor time in a process of its own)', await measureBundles());
