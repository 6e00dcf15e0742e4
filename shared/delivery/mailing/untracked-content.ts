import { stripTracking } from '../../classification/strip-tracking.ts';
import type { StripTracking } from './prepared-mailing.ts';

/** The content for recipients who did not grant tracking: no pixel, no link that tells who followed. */
export const untrackedContent: StripTracking = (content) =>
  content.html === undefined ? content : { ...content, html: stripTracking(content.html) };
