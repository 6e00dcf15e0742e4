import { drawnBytes } from './drawn-bytes.ts';

/** The secret of a contact: 32 random bytes in base64url. */
export const newSecret = (): string => drawnBytes(32).toString('base64url');
