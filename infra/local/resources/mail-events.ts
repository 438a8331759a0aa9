import { z } from 'zod';
import type { ResourceType } from '../machine.ts';
import { nameOf, readProperties } from './properties.ts';

/** AWS::SES::ConfigurationSet. */
export const configurationSet: ResourceType = {
  identify: (declaration, { stackName }) => ({
    ref: nameOf(declaration, 'Name', stackName),
    attributes: {},
  }),
  create: (_declaration, { mailEvents }, { ref }) => mailEvents.open(ref),
};

const DestinationProperties = z.looseObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.looseObject({
    Enabled: z.coerce.boolean().default(false),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.looseObject({ TopicARN: z.string() }),
  }),
});

const subject = 'Amazon SES Email Event Notification';
const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** AWS::SES::ConfigurationSetEventDestination that is a topic. Its first message is a plain sentence, as SES's is. */
export const eventDestination: ResourceType = {
  identify: ({ logicalId }) => ({ ref: logicalId, attributes: { Id: logicalId } }),
  create: async (declaration, { mailEvents, topics }) => {
    const { ConfigurationSetName, EventDestination } = readProperties(DestinationProperties, declaration);
    const { Enabled, MatchingEventTypes, SnsDestination } = EventDestination;
    if (!Enabled) return;
    const tell = (text: string) => topics.publish(SnsDestination.TopicARN, { subject, text });
    mailEvents.subscribe(ConfigurationSetName, MatchingEventTypes, (event) => tell(JSON.stringify(event)));
    await tell(greeting);
  },
};
