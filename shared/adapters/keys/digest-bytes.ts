import { hash } from 'node:crypto';
import type { DigestBytes } from '../../kernel/digest.ts';

/** SHA-256 of bytes, by the platform. */
export const digestBytes: DigestBytes = (bytes) => hash('sha256', bytes, 'buffer');
