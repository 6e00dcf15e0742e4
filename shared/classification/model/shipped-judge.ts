import type { Judge } from '../blocks/judge-mail.ts';
import { decodeWeights } from './linear-model.ts';
import { calibrationWeights } from './weights/calibration.ts';
import { modelWeights } from './weights/model.ts';

/** The judge that ships: versioned weights, named in every verdict by their hashes. */
export const shippedJudge: Judge = {
  model: {
    bias: modelWeights.bias,
    scale: modelWeights.scale,
    weights: decodeWeights(modelWeights.base64),
  },
  calibration: calibrationWeights,
};
