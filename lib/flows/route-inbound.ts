import { isEventKey } from '../domain/event.ts';
import type { Instant } from '../domain/instant.ts';
import type { MessageKey } from '../domain/message.ts';
import { applyEvent } from './apply-event.ts';
import { type Routed, type RouteMessagePorts, routeMessage } from './route-message.ts';

/** Takes whatever the inbound queue names to where it belongs: messages to their case, events to their message. */
export const routeInbound = (ports: RouteMessagePorts, key: MessageKey, at: Instant): Promise<Routed> =>
  isEventKey(key) ? applyEvent(ports, key, at) : routeMessage(ports, key, at);
