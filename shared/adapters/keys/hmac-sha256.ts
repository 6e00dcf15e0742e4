import { createHmac, createSecretKey } from 'node:crypto';
import type { Hmac } from '../../kernel/evidence/commitment-key.ts';

/** HMAC-SHA256 (RFC 2104) under a key in base64url, in base64url. */
export const hmacSha256: Hmac = (key, text) =>
  // A key object costs a third of what bytes do, which Node makes one of in a slower way.
  createHmac('sha256', createSecretKey(key, 'base64url')).update(text).digest('base64url');
