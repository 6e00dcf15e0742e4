import type { StripTracking } from './prepared-mailing.ts';

/** The content for recipients who did not grant tracking. */
export const untrackedContent: StripTracking = (content) => content;
