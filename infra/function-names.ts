/** The folders of `functions/`, each one Lambda. */
export const functionNames = [
  'receive-webhook',
  'receive-form',
  'receive-email',
  'receive-feedback',
  'pull-messages',
  'route-message',
  'fetch-media',
  'send-message',
  'run-timers',
  'desk-api',
] as const;
export type FunctionName = (typeof functionNames)[number];
