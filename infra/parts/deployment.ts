import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Stage } from '../stage.ts';
import type { AlarmBoard } from './alarm-board.ts';

/** What every capability is told about the deployment it belongs to. */
export interface Deployment {
  readonly stage: Stage;
  readonly configuration: Configuration;
  /** Folder with one bundled sub-folder a function. */
  readonly bundles: string;
  readonly alarms: AlarmBoard;
}
