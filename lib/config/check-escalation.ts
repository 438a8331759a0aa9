import { checkCalendarOf } from './check-desks.ts';
import type { ConfigurationDraft } from './draft.ts';
import type { Problem } from './problem.ts';

/** Ladders and people that are named and not there, are there twice, or never have hours. */
export const checkEscalation = (draft: ConfigurationDraft, year: number): readonly Problem[] => [
  ...checkPolicies(draft),
  ...checkRecipients(draft, year),
  ...checkLevels(draft),
];

const twice = (ids: readonly string[], at: readonly PropertyKey[]): readonly Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ path: [...at, index, 'id'], message: `"${id}" is there twice; give each its own, or remove one` }],
  );

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const checkPolicies = ({ sla, escalation, unreadableEscalation }: ConfigurationDraft): readonly Problem[] => {
  if (unreadableEscalation) return [];
  const known = idsOf(escalation?.ladders ?? []);
  return sla.flatMap((policy, index) => {
    const ladder = policy?.escalation;
    if (ladder === undefined || known.includes(ladder)) return [];
    const choice = known.length === 0 ? 'add it to escalation.ladders' : `write one of ${known.join(', ')}`;
    return [{ path: ['sla', index, 'escalation'], message: `"${ladder}" is no ladder; ${choice}` }];
  });
};

const checkRecipients = ({ escalation }: ConfigurationDraft, year: number): readonly Problem[] => {
  if (escalation === undefined) return [];
  const path = ['escalation', 'recipients'];
  const calendars = escalation.recipients.flatMap((recipient, index) =>
    checkCalendarOf(recipient, year).map((problem) => ({
      ...problem,
      path: [...path, index, ...problem.path],
    })),
  );
  return [...twice(idsOf(escalation.recipients), path), ...calendars];
};

const checkLevels = ({ escalation }: ConfigurationDraft): readonly Problem[] => {
  if (escalation === undefined) return [];
  const known = idsOf(escalation.recipients);
  const path = ['escalation', 'ladders'];
  const unknown = escalation.ladders.flatMap(({ levels }, ladder) =>
    levels.flatMap(({ recipients }, level) =>
      recipients.flatMap((id, index) =>
        known.includes(id)
          ? []
          : [
              {
                path: [...path, ladder, 'levels', level, 'recipients', index],
                message: `"${id}" is no recipient; write one of ${known.join(', ')}`,
              },
            ],
      ),
    ),
  );
  return [...twice(idsOf(escalation.ladders), path), ...unknown];
};
