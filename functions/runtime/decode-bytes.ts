import type { Decode } from '../../shared/lists/decode-list.ts';

/** The decoder of the platform, for the core, which has none. */
export const decodeBytes: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
