import { type ContactId, internalContactId } from '../../kernel/ids.ts';
import { drawnBytes } from './drawn-bytes.ts';

/** A contact id that nobody had before: 128 random bits. */
export const newContactId = (): ContactId =>
  internalContactId(drawnBytes(16).toString('base64url'));
