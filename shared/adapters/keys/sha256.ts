import { hash } from 'node:crypto';
import type { Digest, Sha256 } from '../../kernel/digest.ts';

/** SHA-256 by the platform. */
export const sha256: Digest = (text) => hash('sha256', text) as Sha256;
