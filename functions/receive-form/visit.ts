import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Configuration, Inbox } from '../../lib/domain/configuration.ts';
import { type FormRules, usualFormRules } from '../../lib/domain/form-rules.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import { Problem } from '../../lib/runtime/problem.ts';
import type { FormPorts } from './ports.ts';

/** Who asks for what of which form. */
export interface Visit {
  readonly event: APIGatewayProxyEventV2;
  readonly inbox: Inbox;
  readonly rules: FormRules;
  readonly at: Instant;
  /** The keys that sign page tokens, newest first. */
  readonly keys: readonly string[];
  /** The form's own path. */
  readonly path: string;
  /** Whether a browser asks, which shows what it is answered. */
  readonly wantsPage: boolean;
  /** BCP 47 tag that the visitor's browser prefers. */
  readonly preferred: string | undefined;
  readonly sourceIp: string;
}

/** @throws Problem 404 for an unknown form, 403 for a page that may not post it. */
export const visitOf = async (ports: FormPorts, event: APIGatewayProxyEventV2): Promise<Visit> => {
  const at = ports.now();
  const inbox = formInboxOf(ports.configuration, event.pathParameters?.inboxId);
  refuseForeignOrigin(inbox, event);
  return {
    ...{ event, inbox, at },
    rules: inbox.form ?? usualFormRules,
    keys: await ports.keys(at),
    path: `/forms/${inbox.id}`,
    wantsPage: event.headers.accept?.includes('text/html') ?? false,
    preferred: event.headers['accept-language']?.split(/[,;]/)[0]?.trim().slice(0, 35),
    sourceIp: event.requestContext.http.sourceIp,
  };
};

const formInboxOf = ({ inboxes }: Pick<Configuration, 'inboxes'>, inboxId: string | undefined): Inbox => {
  const inbox = inboxes.find((each) => each.id === inboxId && each.channel === 'form');
  if (inbox) return inbox;
  throw new Problem(404, 'unknown-inbox', `There is no form "${inboxId}".`);
};

/** Browsers name the page's origin; pages that are not ours may not post in a visitor's name. */
const refuseForeignOrigin = ({ allowedOrigins }: Inbox, event: APIGatewayProxyEventV2): void => {
  const { origin } = event.headers;
  if (origin === undefined || allowedOrigins.includes('*') || allowedOrigins.includes(origin)) return;
  // Our own page posts to where it came from.
  if (URL.canParse(origin) && new URL(origin).host === event.requestContext.domainName) return;
  throw new Problem(
    403,
    'origin-not-allowed',
    `Origin ${origin} may not send this form; add it to allowedOrigins.`,
  );
};
