import { createHash } from 'node:crypto';
import type { Digest, Sha256 } from '../../kernel/digest.ts';

/** SHA-256 by the platform. */
export const sha256: Digest = (text) =>
  createHash('sha256').update(text, 'utf8').digest('hex') as Sha256;
