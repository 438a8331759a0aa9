/** A time zone the platform knows: the customer's, or UTC. The text names it, so a guess is never mistaken. */
export const knownZone = (timeZone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
};
