import { randomBytes } from 'node:crypto';
import { type ContactId, internalContactId } from '../../kernel/ids.ts';

/** A contact id that nobody had before: 128 random bits. */
export const newContactId = (): ContactId =>
  internalContactId(randomBytes(16).toString('base64url'));
