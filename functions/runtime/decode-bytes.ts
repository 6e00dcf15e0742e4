import type { Decode } from '../../shared/lists/decode-list.ts';

/** The platform's decoder, for the core, which has none. */
export const decodeBytes: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
