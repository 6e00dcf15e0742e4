import { weightSizes } from '../../shared/classification/model/decode-weights.ts';

/** Weights of the stored sizes as `decodeWeights` reads them. */
export const encodedWeights = (weights: readonly number[]): string => {
  const bits = weights.map(codeOf).join('');
  const bytes = Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(8 * at, 8 * at + 8).padEnd(8, '0'), 2),
  );
  return Buffer.from(bytes).toString('base64');
};

const codeOf = (weight: number): string => {
  const size = weightSizes.indexOf(Math.abs(weight)) + 1;
  if (size === 0) return '0';
  return '1'.repeat(size) + (size < weightSizes.length ? '0' : '') + (weight < 0 ? '1' : '0');
};
