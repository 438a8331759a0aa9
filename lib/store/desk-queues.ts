import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
  type Message as SqsMessage,
} from '@aws-sdk/client-sqs';
import { z } from 'zod';
import type { Ticket } from '../domain/ticket.ts';
import { categories, type Lane, lanes, urgencies } from '../domain/vocabulary.ts';
import type { DeskQueues, ReceivedTicket } from '../flows/ports.ts';
import { inBatches } from './message-queue.ts';

const TicketBody: z.ZodType<Ticket> = z.object({
  caseId: z.string().min(1),
  epoch: z.number().int(),
  deskId: z.string(),
  lane: z.enum(lanes),
  language: z.string(),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
  replyDueAt: z.number().exactOptional(),
});

/** Seconds a received ticket stays invisible to others: longer than a claim takes, shorter than an agent's patience. */
const claimSeconds = 30;

const readTicket = (message: SqsMessage): ReceivedTicket[] => {
  if (message.ReceiptHandle === undefined) return [];
  const parsed = TicketBody.safeParse(parseJson(message.Body ?? ''));
  return [{ handle: message.ReceiptHandle, ticket: parsed.success ? parsed.data : undefined }];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const groupBy = <T>(list: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of list) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
};

/** The desks' queues: `urlPrefix` + desk + lane names each. */
export const createDeskQueues = (client: SQSClient, urlPrefix: string): DeskQueues => {
  const urlOf = (deskId: string, lane: Lane): string => `${urlPrefix}${deskId}-${lane}`;

  return {
    async send(tickets) {
      for (const [queueUrl, ofQueue] of groupBy(tickets, (ticket) => urlOf(ticket.deskId, ticket.lane))) {
        for (const batch of inBatches(ofQueue)) {
          const Entries = batch.map((ticket, index) => ({
            Id: String(index),
            MessageBody: JSON.stringify(ticket),
          }));
          const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
          if ((answer.Failed ?? []).length > 0)
            throw new Error(`SQS refused a ticket: ${answer.Failed?.[0]?.Code}`);
        }
      }
    },

    async receive(deskId, lane, most) {
      const answer = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: urlOf(deskId, lane),
          MaxNumberOfMessages: Math.min(most, 10),
          VisibilityTimeout: claimSeconds,
        }),
      );
      return (answer.Messages ?? []).flatMap(readTicket);
    },

    async remove(deskId, lane, handles) {
      for (const batch of inBatches(handles)) {
        const Entries = batch.map((handle, index) => ({ Id: String(index), ReceiptHandle: handle }));
        await client.send(new DeleteMessageBatchCommand({ QueueUrl: urlOf(deskId, lane), Entries }));
      }
    },

    async giveBack(deskId, lane, handles) {
      for (const batch of inBatches(handles)) {
        const Entries = batch.map((handle, index) => ({
          Id: String(index),
          ReceiptHandle: handle,
          VisibilityTimeout: 0,
        }));
        await client.send(
          new ChangeMessageVisibilityBatchCommand({ QueueUrl: urlOf(deskId, lane), Entries }),
        );
      }
    },
  };
};
