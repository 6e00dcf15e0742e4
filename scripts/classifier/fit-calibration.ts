import type { Calibration } from '../../shared/classification/model/calibration.ts';
import type { FeatureName, MailFeatures } from '../../shared/classification/blocks/mail-features.ts';
import { featureNames } from '../../shared/classification/blocks/mail-features.ts';

/** One mail to calibrate on: its features with out-of-fold logits, and its true label. */
export type CalibrationCase = {
  readonly features: MailFeatures;
  readonly label: 0 | 1;
  readonly weight: number;
};

/** Below it a mail may pass, from it on a mail with a hard rule is blocked; changed by commit only. */
export const bands = { passBelow: 0.2, passBelowAlone: 0.35, blockFrom: 0.8 } as const;

const ridge = 0.02;
const steps = 4_000;

/** Signs that a coefficient may have: service acts can only plead, findings can only accuse. */
const allowed: Readonly<Record<FeatureName, -1 | 0 | 1>> = {
  hard: 1,
  hardRules: 1,
  softWeight: 1,
  linkWeight: 1,
  service: -1,
  serviceShare: -1,
  serviceFirst: -1,
  document: 1,
  block: 1,
  length: 0,
};

const clipped = (name: FeatureName, value: number): number => {
  if (allowed[name] > 0) return Math.max(0, value);
  return allowed[name] < 0 ? Math.min(0, value) : value;
};

/** Platt-style logistic regression on few features, by gradient descent within the allowed signs. */
export const fitCalibration = (cases: readonly CalibrationCase[]): Calibration => {
  const coefficients = Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<
    FeatureName,
    number
  >;
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  let intercept = 0;
  for (let step = 0; step < steps; step += 1) {
    const gradient = Object.fromEntries(
      featureNames.map((name) => [name, ridge * coefficients[name]]),
    ) as Record<FeatureName, number>;
    let slope = 0;
    for (const { features, label, weight } of cases) {
      let logit = intercept;
      for (const name of featureNames) logit += coefficients[name] * features[name];
      const error = ((1 / (1 + Math.exp(-logit)) - label) * weight) / total;
      slope += error;
      for (const name of featureNames) gradient[name] += error * features[name];
    }
    const rate = 0.15;
    intercept -= rate * slope;
    for (const name of featureNames)
      coefficients[name] = clipped(name, coefficients[name] - rate * gradient[name]);
  }
  return { intercept, coefficients, ...bands };
};
