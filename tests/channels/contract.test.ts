import { webhookChannels } from '../../lib/channels/webhook-channels.ts';
import { webhookChannelNames } from '../../lib/domain/vocabulary.ts';
import { channelContract } from './contract.ts';
import { contractSubjects } from './contract-subjects.ts';

for (const name of webhookChannelNames) channelContract(webhookChannels[name], contractSubjects[name]);
