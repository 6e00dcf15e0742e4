import { isRegulated, type Purpose } from '../kernel/purpose.ts';

export const lanes = ['campaign', 'service'] as const;
/** Which queue and which share of the sending rate a mail takes: service mail never waits behind a campaign. */
export type Lane = (typeof lanes)[number];

/** Service purposes take the service lane, everything that needs consent the campaign lane. */
export const laneOf = (purpose: Purpose): Lane => (isRegulated(purpose) ? 'campaign' : 'service');
