import { z } from 'zod';
import { fromIso, type Instant, toIso } from '../../lib/domain/instant.ts';
import { type Override, type OverrideScope, overrideKinds } from '../../lib/domain/override.ts';
import { accept } from '../../lib/domain/result.ts';
import { currentOverrides, endOverrides, setOverride } from '../../lib/flows/overrides.ts';
import { defineOperation, none, type Operation } from './operation.ts';
import { Iso } from './views.ts';

const Place = z.object({ desk: z.string().min(1).optional(), region: z.string().min(1).optional() });
const onePlace = { error: 'name either "desk" or "region"' };
const isOnePlace = ({ desk, region }: z.output<typeof Place>): boolean =>
  (desk === undefined) !== (region === undefined);
const scopeOf = ({ desk, region }: z.output<typeof Place>): OverrideScope =>
  desk === undefined ? { kind: 'region', id: region ?? '' } : { kind: 'desk', id: desk };

const OptionalInstant = z.iso.datetime({ offset: true }).optional();
const instantOf = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : fromIso(text);

const OverrideView = z
  .object({
    overrideId: z.string(),
    desk: z.string().optional(),
    region: z.string().optional(),
    kind: z.enum(overrideKinds).meta({
      description:
        '`drain`: out of work at once, all cases go elsewhere. `close`: closed early or opened late. `open`: opened beyond its hours.',
    }),
    from: Iso,
    until: Iso.optional(),
    people: z.number().int().optional(),
    by: z.string(),
    because: z.string(),
    endedAt: Iso.optional(),
    endedBy: z.string().optional(),
    movedAt: Iso.optional().meta({ description: 'When all cases of its desks had been looked at.' }),
  })
  .meta({ id: 'Override' });

const iso = (at: Instant | undefined): string | undefined => (at === undefined ? undefined : toIso(at));

const overrideView = (override: Override): z.input<typeof OverrideView> => {
  const { overrideId, scope, kind, people, by, because, endedBy } = override;
  return {
    ...{ overrideId, [scope.kind]: scope.id, kind, people, by, because, endedBy },
    from: toIso(override.from),
    until: iso(override.until),
    endedAt: iso(override.endedAt),
    movedAt: iso(override.sweptAt),
  };
};

const list = defineOperation({
  id: 'listOverrides',
  method: 'GET',
  path: '/v1/overrides',
  summary: 'What supervisors have changed about the opening of desks and regions, from now on',
  params: none,
  query: none,
  body: none,
  answer: z.object({ overrides: z.array(OverrideView) }),
  handle: async ({ overrides }, { at }) =>
    accept({ overrides: currentOverrides(await overrides.listOverrides(), at).map(overrideView) }),
});

const set = defineOperation({
  id: 'setOverride',
  method: 'POST',
  path: '/v1/overrides',
  summary: 'Drain, close or open a desk or all desks of a region (supervisors); cases move within a minute',
  params: none,
  query: none,
  body: Place.extend({
    kind: z.enum(overrideKinds),
    from: OptionalInstant.meta({ description: 'Now, when absent.' }),
    until: OptionalInstant.meta({ description: 'Only a drain may be without.' }),
    people: z
      .number()
      .int()
      .min(1)
      .max(1_000)
      .optional()
      .meta({ description: 'Of `open`: how many are there.' }),
    because: z.string().trim().min(1).max(200),
  }).refine(isOnePlace, onePlace),
  answer: OverrideView,
  handle: async (ports, { agent, body, at }) => {
    const { kind, because, people } = body;
    const until = instantOf(body.until);
    const request = {
      ...{ scope: scopeOf(body), kind, because, from: instantOf(body.from) ?? at },
      ...(until === undefined ? {} : { until }),
      ...(people === undefined ? {} : { people }),
    };
    const done = await setOverride(ports, agent, request, at);
    return done.ok ? accept(overrideView(done.value)) : done;
  },
});

const end = defineOperation({
  id: 'endOverride',
  method: 'POST',
  path: '/v1/overrides/{overrideId}/end',
  summary: 'Take one override back (supervisors)',
  params: z.object({ overrideId: z.string().min(1) }),
  query: none,
  body: none,
  answer: z.object({ ended: z.array(OverrideView) }),
  handle: async (ports, { agent, params, at }) => {
    const done = await endOverrides(ports, agent, params, at);
    return done.ok ? accept({ ended: done.value.map(overrideView) }) : done;
  },
});

const restore = defineOperation({
  id: 'restore',
  method: 'POST',
  path: '/v1/restore',
  summary: 'End all drains and closures of a desk or region (supervisors); cases it serves better come back',
  params: none,
  query: none,
  body: Place.refine(isOnePlace, onePlace),
  answer: z.object({ ended: z.array(OverrideView) }),
  handle: async (ports, { agent, body, at }) => {
    const done = await endOverrides(ports, agent, { scope: scopeOf(body) }, at);
    return done.ok ? accept({ ended: done.value.map(overrideView) }) : done;
  },
});

export const overrideOperations: readonly Operation[] = [list, set, end, restore];
