import type { FeatureName, MailFeatures } from '../blocks/mail-features.ts';
import { featureNames } from '../blocks/mail-features.ts';

/** The fitted combination of rules and model, with the limits of the bands. */
export type Calibration = {
  readonly intercept: number;
  readonly coefficients: Readonly<Record<FeatureName, number>>;
  /** Below it a mail may pass that holds wording a rule knows. */
  readonly passBelow: number;
  /** Below it a mail may pass in which the rules found nothing: the model speaks alone. */
  readonly passBelowAlone: number;
  /** From it on a mail is blocked, when a hard rule agrees. */
  readonly blockFrom: number;
};

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Calibrated probability that a mail is anything but service mail. */
export const probabilityOf = (calibration: Calibration, features: MailFeatures): number => {
  let logit = calibration.intercept;
  for (const name of featureNames) logit += calibration.coefficients[name] * features[name];
  return sigmoid(logit);
};
