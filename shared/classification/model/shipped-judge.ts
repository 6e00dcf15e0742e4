import { once } from '../once.ts';
import { decodeWeights, type StoredWeights } from './decode-weights.ts';
import type { Judge } from './judge.ts';
import type { LinearModel } from './linear-model.ts';
import { modelWeights } from './weights/model.ts';

type Stored = StoredWeights & { readonly bias: number; readonly scale: number };

const modelOf = ({ bias, scale, ...stored }: Stored): LinearModel => {
  const weights = once(() => decodeWeights(stored));
  return {
    bias,
    scale,
    get weights() {
      return weights();
    },
  };
};

/** The judge that ships: versioned weights, named in every verdict by their hashes. */
export const shippedJudge: Judge = {
  promotes: modelOf(modelWeights.promotes),
  purposes: {
    commercial: modelOf(modelWeights.purposes.commercial),
    ideological: modelOf(modelWeights.purposes.ideological),
    charitable: modelOf(modelWeights.purposes.charitable),
  },
  limits: modelWeights.limits,
};
