import { createHmac } from 'node:crypto';
import type { Hmac } from '../../kernel/evidence/commitments.ts';

/** HMAC-SHA256 (RFC 2104) under a key in base64url, in base64url. */
export const hmacSha256: Hmac = (key, text) =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest('base64url');
