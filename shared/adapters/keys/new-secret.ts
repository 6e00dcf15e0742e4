import { randomBytes } from 'node:crypto';

/** The secret of a contact: 32 random bytes in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
