import { z } from 'zod';
import { categories, urgencies } from '../domain/vocabulary.ts';
import { askDesk } from './desk-client.ts';

const Labels = z.object({ language: z.string(), category: z.enum(categories), urgency: z.enum(urgencies) });

const ExportedCorrection = z.object({
  reference: z.string(),
  before: Labels,
  after: Labels,
  subject: z.string().optional(),
  text: z.string().optional(),
});
export type ExportedCorrection = z.output<typeof ExportedCorrection>;

const Page = z.object({ corrections: z.array(ExportedCorrection), next: z.string().optional() });

/** What agents put right between two instants (ISO 8601), asked from the API page by page. */
export async function* eachCorrection(range: {
  readonly since: string | undefined;
  readonly until: string;
}): AsyncGenerator<ExportedCorrection> {
  let after: string | undefined;
  do {
    const asked = { until: range.until, ...(range.since && { since: range.since }), ...(after && { after }) };
    const page = Page.parse(await askDesk('GET', `/v1/corrections?${new URLSearchParams(asked)}`));
    yield* page.corrections;
    after = page.next;
  } while (after !== undefined);
}
