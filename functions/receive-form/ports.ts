import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { ReplyFiles } from '../../lib/flows/ports.ts';
import type { SubmitPorts } from '../../lib/flows/submit-form.ts';
import type { PageAssets } from '../../lib/form-page/page.ts';
import type { Log } from '../../lib/runtime/log.ts';
import type { SecretReader } from '../../lib/runtime/secrets.ts';
import type { Templates } from '../../lib/templates/templates.ts';

export interface FormPorts extends SubmitPorts {
  readonly configuration: Pick<Configuration, 'inboxes' | 'brand'>;
  readonly uploads: ReplyFiles;
  /** The keys that sign page tokens, newest first. */
  readonly keys: (at: Instant) => Promise<readonly string[]>;
  readonly secrets: SecretReader;
  readonly fetch: typeof fetch;
  /** Where browsers put files: the bucket's own origin. */
  readonly uploadOrigin: string;
  readonly templates: Templates;
  readonly assets: PageAssets;
  /** 128 random bits in base64url. */
  readonly newPageId: () => string;
  readonly log: Log;
  readonly now: () => Instant;
}
