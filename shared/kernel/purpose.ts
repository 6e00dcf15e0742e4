import type { Brand } from './brand.ts';

export type Purpose = RegulatedPurpose | ServicePurpose;

/** Purposes that need prior consent or a proven exception (Tw art. 11.7(1)). */
export const regulatedPurposes = ['commercial', 'ideological', 'charitable'] as const;
/** Purposes of service mail, on another GDPR basis than consent (GDPR art. 6(1)(b), (c), (f)). */
export const servicePurposes = ['contract', 'security', 'legal-duty'] as const;

export type RegulatedPurpose = (typeof regulatedPurposes)[number];
export type ServicePurpose = (typeof servicePurposes)[number];

export const purposes = [...regulatedPurposes, ...servicePurposes] as const;

/** Processing beyond sending that needs its own consent (Tw art. 11.7a, ePrivacy art. 5(3)). */
export const activities = ['tracking.open', 'tracking.click', 'personalisation'] as const;
export type BuiltInActivity = (typeof activities)[number];
/** An activity that a sender named itself (`settings.activities`). */
export type OwnActivity = Brand<string, 'OwnActivity'>;
/** Each is closed to a contact that did not consent to it. */
export type Activity = BuiltInActivity | OwnActivity;

export const isBuiltIn = (activity: string): activity is BuiltInActivity =>
  (activities as readonly string[]).includes(activity);

/**
 * Whether a text can be the id of an activity of a sender's own: measuring is done by dispatch, and
 * is no sender's own activity.
 */
export const isOwnActivity = (text: string): text is OwnActivity =>
  ownActivity.test(text) && !isBuiltIn(text) && !text.startsWith('tracking');

const ownActivity = /^[a-z][a-z0-9-]{0,39}$/;

/** Whether a text can be the id of an activity; whether there is one a sender's settings say. */
export const isActivity = (text: string): text is Activity =>
  isBuiltIn(text) || isOwnActivity(text);

export const isRegulated = (purpose: string): purpose is RegulatedPurpose =>
  (regulatedPurposes as readonly string[]).includes(purpose);
