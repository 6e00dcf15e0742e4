export type Purpose = RegulatedPurpose | ServicePurpose;

/** Purposes that need prior consent or a proven exception (Tw art. 11.7(1)). */
export const regulatedPurposes = ['commercial', 'ideological', 'charitable'] as const;
/** Purposes of service mail, on another GDPR basis than consent (GDPR art. 6(1)(b), (c), (f)). */
export const servicePurposes = ['contract', 'security', 'legal-duty'] as const;

export type RegulatedPurpose = (typeof regulatedPurposes)[number];
export type ServicePurpose = (typeof servicePurposes)[number];

export const purposes: readonly Purpose[] = [...regulatedPurposes, ...servicePurposes];

/** Processing beyond sending that needs its own consent (Tw art. 11.7a, ePrivacy art. 5(3)). */
export const activities = ['tracking.open', 'tracking.click', 'personalisation'] as const;
export type Activity = (typeof activities)[number];

export const isRegulated = (purpose: Purpose): purpose is RegulatedPurpose =>
  (regulatedPurposes as readonly string[]).includes(purpose);
