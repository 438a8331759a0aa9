import { day, type Instant } from '../lib/domain/instant.ts';

/** The beginning of an instant's day in UTC. */
export const startOfDay = (at: Instant): Instant => at - (at % day);
