import { z } from 'zod';

const list = z.array(z.string()).default([]);

/** The CORS settings of an HTTP API, as in the template. */
export const CorsConfiguration = z.looseObject({
  AllowOrigins: list,
  AllowMethods: list,
  AllowHeaders: list,
  ExposeHeaders: list,
  MaxAge: z.coerce.number().optional(),
  AllowCredentials: z.coerce.boolean().optional(),
});
export type CorsConfiguration = z.infer<typeof CorsConfiguration>;

/** Headers for an answer to a cross-origin request; none when the origin is not allowed. */
export const corsHeaders = (cors: CorsConfiguration, origin: string | undefined): Record<string, string> => {
  if (origin === undefined || !isAllowed(cors, origin)) return {};
  return {
    'access-control-allow-origin': cors.AllowOrigins.includes('*') ? '*' : origin,
    ...(cors.ExposeHeaders.length > 0
      ? { 'access-control-expose-headers': cors.ExposeHeaders.join(',') }
      : {}),
    ...(cors.AllowCredentials === true ? { 'access-control-allow-credentials': 'true' } : {}),
    vary: 'origin',
  };
};

/** Headers for an answer to a preflight request, which the gateway gives by itself. */
export const preflightHeaders = (
  cors: CorsConfiguration,
  origin: string | undefined,
): Record<string, string> => {
  if (origin === undefined || !isAllowed(cors, origin)) return {};
  return {
    ...corsHeaders(cors, origin),
    'access-control-allow-methods': cors.AllowMethods.join(','),
    'access-control-allow-headers': cors.AllowHeaders.join(','),
    ...(cors.MaxAge === undefined ? {} : { 'access-control-max-age': String(cors.MaxAge) }),
  };
};

// `https://*` and `http://*` allow every origin of the scheme.
const isAllowed = (cors: CorsConfiguration, origin: string): boolean =>
  cors.AllowOrigins.some(
    (allowed) =>
      allowed === '*' ||
      allowed === origin ||
      (allowed.endsWith('://*') && origin.startsWith(allowed.slice(0, -1))),
  );
