import type { ConfigurationDraft } from './draft.ts';
import type { Problem } from './problem.ts';

interface Named {
  readonly path: readonly PropertyKey[];
  readonly name: string | undefined;
}

/** Ids and addresses that stand for two things at once. */
export const checkDuplicates = (draft: ConfigurationDraft): readonly Problem[] => [
  ...repeated(idsIn('regions', draft.regions)),
  ...repeated(idsIn('desks', draft.desks)),
  ...repeated(idsIn('sla', draft.sla)),
  ...repeated(idsIn('inboxes', draft.inboxes)),
  ...repeated(mailAddresses(draft)),
  ...draft.desks.flatMap((desk, index) =>
    repeated((desk?.languages ?? []).map((name, at) => ({ path: ['desks', index, 'languages', at], name }))),
  ),
];

type Listed = { readonly id?: string | undefined } | undefined;

const idsIn = (list: string, elements: readonly Listed[]): readonly Named[] =>
  elements.map((element, index) => ({ path: [list, index, 'id'], name: element?.id }));

// Mail addresses are compared as mail servers deliver them: without regard to case.
const mailAddresses = ({ inboxes }: ConfigurationDraft): readonly Named[] =>
  inboxes.map((inbox, index) => ({
    path: ['inboxes', index, 'address'],
    name: inbox?.channel === 'email' ? inbox.address?.toLowerCase() : undefined,
  }));

const repeated = (named: readonly Named[]): readonly Problem[] =>
  named.flatMap(({ path, name }, index) => {
    const first = named.findIndex((other) => other.name === name);
    if (name === undefined || first === index) return [];
    return [{ path, message: `"${name}" is there twice; give each its own, or remove one` }];
  });
