import { createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** 32 random bytes or more, the output size of SHA-256 (RFC 2104 section 3). */
const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43,}$/, { error: 'a key is 32 bytes or more as base64url' })
  .transform((text): KeyObject => createSecretKey(Buffer.from(text, 'base64url')));

const kid = z.string().regex(/^[A-Za-z0-9_-]{1,16}$/);

const addressKey = z.strictObject({ kid, key });

/** The secret as Secrets Manager holds it. `previous` hashes only look up old suppressions. */
export const keyMaterial = z
  .strictObject({
    addressHash: z.strictObject({
      ...addressKey.shape,
      previous: z.array(addressKey).optional(),
    }),
    links: z.strictObject({ current: kid, keys: z.record(kid, key) }),
  })
  .refine(({ links }) => Object.hasOwn(links.keys, links.current), {
    error: 'the current link key is not among the keys',
  });
export type KeyMaterial = z.infer<typeof keyMaterial>;
