import type { LocalFunction } from '../lambda/function.ts';

/** Claims of a verified token, as the event carries them. */
export interface JwtContext {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
}

/** Reads the Authorization header; `undefined` means 401. */
export type Authorize = (authorization: string | undefined) => Promise<JwtContext | undefined>;

/** One route of an HTTP API. */
export interface Route {
  /** As in the template: `GET /v1/cases/{caseId}`, `ANY /v1/{proxy+}` or `$default`. */
  readonly routeKey: string;
  readonly target: LocalFunction;
  readonly authorize?: Authorize;
}

export interface Match {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/**
 * Finds the most specific route: literal segments before variables before a greedy one, a named method before ANY, and
 * `$default` last. Source: API Gateway developer guide, "Create routes for HTTP APIs", route evaluation.
 */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Match | undefined => {
  let best: (Match & { readonly rank: string }) | undefined;
  for (const route of routes) {
    const match = matchOne(route, method, path);
    if (match !== undefined && (best === undefined || match.rank > best.rank)) best = match;
  }
  return best;
};

const matchOne = (route: Route, method: string, path: string) => {
  if (route.routeKey === '$default') return { route, pathParameters: {}, rank: '' };
  const [wantedMethod = '', template = ''] = route.routeKey.split(' ');
  if (wantedMethod !== 'ANY' && wantedMethod !== method) return undefined;
  const segments = matchSegments(template.split('/').slice(1), path.split('/').slice(1));
  if (segments === undefined) return undefined;
  return {
    route,
    pathParameters: segments.parameters,
    rank: segments.rank + (wantedMethod === 'ANY' ? '0' : '1'),
  };
};

const variable = /^\{(.+?)(\+?)\}$/;

const matchSegments = (wanted: readonly string[], given: readonly string[]) => {
  const parameters: Record<string, string> = {};
  let rank = '';
  for (const [index, segment] of wanted.entries()) {
    const [, name, greedy] = variable.exec(segment) ?? [];
    const value = given[index];
    if (value === undefined) return undefined;
    if (name === undefined) {
      if (segment !== value) return undefined;
      rank += '3';
    } else if (greedy === '+') {
      parameters[name] = given.slice(index).map(decode).join('/');
      return { parameters, rank: `${rank}1` };
    } else {
      parameters[name] = decode(value);
      rank += '2';
    }
  }
  return wanted.length === given.length ? { parameters, rank } : undefined;
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
