import type { Calibration } from '../calibration.ts';
export const calibrationWeights: Calibration & { readonly hash: string } = {
  hash: 'none', intercept: -1, passBelow: 0.2, blockFrom: 0.8,
  coefficients: { hard: 4, hardRules: 0.5, softWeight: 0.8, linkWeight: 0.5, service: -0.4, serviceShare: -1, serviceFirst: -0.5, document: 0.5, block: 0.5, length: 0 },
};
