import type { Instant } from '../kernel/instant.ts';

/**
 * Counts one sign-up from a network in the hour of this moment, and says whether it is within the
 * limit: forms are filled in by machines to flood somebody's mailbox with questions. The network is
 * kept for that hour, under a name that says nothing.
 */
export type TakeSignUp = (network: string, at: Instant) => Promise<boolean>;

/** Far more than people behind one address of an office send in an hour. */
export const mostSignUps = 30;
