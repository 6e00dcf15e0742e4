import { stripTracking } from '../../classification/strip-tracking.ts';
import type { StripTracking } from './prepared-mailing.ts';

/** The content without what its author put in to measure: no pixel, no link that tells who followed. */
export const untrackedContent: StripTracking = (content) =>
  content.html === undefined ? content : { ...content, html: stripTracking(content.html) };
