import type { Activity } from '../../kernel/purpose.ts';

/** One place in the HTML that tells the sender what a recipient does. */
export type TrackingFinding = {
  readonly kind: TrackingKind;
  readonly activity: Extract<Activity, 'tracking.open' | 'tracking.click'>;
  /** Half-open span in the HTML of the element (pixel) or of the link's address (others). */
  readonly start: number;
  readonly end: number;
  /** The address, at most 200 characters. */
  readonly url: string;
  /** Short code: `one-by-one`, `hidden`, `known-host`, `open-path`, `parameter:mc_eid`, `wraps-link` … */
  readonly reason: string;
};

/** `pixel` sees an open; `recipient-id` and `redirector` see a click. */
export type TrackingKind = 'pixel' | 'recipient-id' | 'redirector';
