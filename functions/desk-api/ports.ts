import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import type { ClaimPorts } from '../../lib/flows/claim-case.ts';
import type { NoteWorkPorts } from '../../lib/flows/note-work.ts';
import type { OverrideStore } from '../../lib/flows/overrides.ts';
import type { FileLinks, ReplyFiles } from '../../lib/flows/ports.ts';
import type { MailIntakeQueue } from '../../lib/flows/quarantine.ts';
import type { ReadPorts } from '../../lib/flows/read-case.ts';
import type { ReplyPorts } from '../../lib/flows/reply-to-customer.ts';

export interface DeskPorts extends ClaimPorts, ReadPorts, ReplyPorts, NoteWorkPorts {
  readonly store: ReadPorts['store'];
  readonly deskQueues: ClaimPorts['deskQueues'];
  readonly configuration: Configuration;
  readonly files: FileLinks;
  readonly replyFiles: ReplyFiles;
  readonly mailIntake: MailIntakeQueue;
  /** With supervisors' overrides; each operation is given it as its `configuration`. */
  readonly configurationAt: (at: Instant) => Promise<DeskPorts['configuration']>;
  readonly overrides: OverrideStore;
  readonly now: () => Instant;
}
