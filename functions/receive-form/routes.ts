import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type HttpResponse, jsonResponse } from '../../lib/runtime/http-handler.ts';
import { Problem } from '../../lib/runtime/problem.ts';
import { offerUploads } from './offer-uploads.ts';
import type { FormPorts } from './ports.ts';
import { receiveForm } from './receive.ts';
import { freshToken, showForm } from './show-page.ts';
import { type Visit, visitOf } from './visit.ts';

const openPage = (ports: FormPorts, visit: Visit): HttpResponse => {
  const language = visit.event.queryStringParameters?.lang?.slice(0, 35);
  return showForm(ports, visit, language === undefined ? {} : { language });
};

const giveToken = (ports: FormPorts, visit: Visit): HttpResponse =>
  jsonResponse(200, {
    token: freshToken(ports, visit),
    minimumFillSeconds: visit.rules.minimumFillSeconds,
  });

type Answer = (ports: FormPorts, visit: Visit) => HttpResponse | Promise<HttpResponse>;

/** What may be asked of a form. */
const routes: Readonly<Record<string, Answer>> = {
  'GET /forms/{inboxId}': openPage,
  'GET /forms/{inboxId}/token': giveToken,
  'POST /forms/{inboxId}': receiveForm,
  'POST /forms/{inboxId}/uploads': offerUploads,
};

/** Answers everything below `/forms/{inboxId}`. */
export const answerForm = async (ports: FormPorts, event: APIGatewayProxyEventV2): Promise<HttpResponse> => {
  const answer = Object.hasOwn(routes, event.routeKey) ? routes[event.routeKey] : undefined;
  if (answer === undefined) throw new Problem(404, 'unknown-route', 'There is nothing here.');
  const response = await answer(ports, await visitOf(ports, event));
  return { ...response, headers: { vary: 'Origin', ...response.headers } };
};
