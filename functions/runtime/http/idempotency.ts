import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Digest } from '../../../shared/kernel/digest.ts';
import type { Clock, Instant } from '../../../shared/kernel/instant.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { unreachable } from '../../../shared/kernel/unreachable.ts';
import { noteContacts, overhearing } from '../noted-contacts.ts';
import { callerOf } from './authorize.ts';
import { type HttpEnv, respondProblem } from './http-app.ts';

/**
 * Makes every write repeatable: with the same `Idempotency-Key` and body the first answer comes
 * again, marked `idempotency-replayed: true`. An answer of 400 or more gives the key back, so that
 * a mended request may use it. Without the header nothing changes. What is kept is sealed with the
 * caller and the key, so that no copy of personal data outlives an erasure. Where the answer
 * was given but the audit trail could not have it, the repeat puts it there. A person's
 * stop continues whatever is wrong with its key, and the answer says so: it is lost to no key.
 */
export const idempotent =
  ({ store, digest, now, isStop = nothing }: Dependencies): MiddlewareHandler<HttpEnv> =>
  async (c, next) => {
    const given = c.req.header('idempotency-key');
    if (given === undefined || !writes.has(c.req.method)) return next();
    const body = await bodyText(c);
    const refused = (problem: () => Response) => {
      if (!isStop(c.req.path, body)) return problem();
      c.set('notUnderstood', [otherKey]);
      return next();
    };
    if (!printable.test(given)) return refused(() => respondProblem(c, 'invalid-request', badKey));
    const caller = callerOf(c.env?.event)?.id ?? 'nobody';
    const secret = `${caller}\n${c.req.method}\n${c.req.path}\n${given}`;
    const key = digest(secret);
    const began = await store.begin(key, digest(body), now());
    if (began.outcome === 'done') {
      await noteContacts(began.response.contacts ?? []);
      return replay(began.response, secret);
    }
    if (began.outcome !== 'begun') return refused(() => turnedAway(c, began));
    const contacts = await overhearing(next);
    if (c.res.status >= 400) await store.release(key);
    else await store.complete(key, { ...(await storedFrom(c.res, secret)), contacts }, now());
    return undefined;
  };

/** Read as bytes, so that a route may still decode them by another encoding. */
const bodyText = async (c: Context<HttpEnv>): Promise<string> =>
  new TextDecoder().decode(await c.req.arrayBuffer());

export type StoredResponse = {
  readonly status: number;
  /** Sealed with the caller's key. */
  readonly body: string;
  readonly etag?: string;
  /** Sealed too: it may end in what the caller calls a contact. */
  readonly sealedLocation?: string;
  /** As version 0.1.0 kept it. */
  readonly location?: string;
  /** Whom it was about, by our ids, so that a repeat is on the audit trail with them. */
  readonly contacts?: readonly string[];
};

export type BeginOutcome =
  | { readonly outcome: 'begun' }
  | { readonly outcome: 'in-progress' }
  | { readonly outcome: 'other-request' }
  | { readonly outcome: 'done'; readonly response: StoredResponse };

/** First answers by Idempotency-Key. A record is kept for a day; a lock for a minute. */
export type IdempotencyStore = {
  /** Takes the key for this request, or tells what became of the one that has it. */
  begin(key: string, requestHash: string, at: Instant): Promise<BeginOutcome>;
  complete(key: string, response: StoredResponse, at: Instant): Promise<void>;
  /** Gives the key back after an answer that changed nothing. */
  release(key: string): Promise<void>;
};

type Dependencies = {
  readonly store: IdempotencyStore;
  readonly digest: Digest;
  readonly now: Clock;
  /** Whether a request is a person's stop, which is recorded whatever else is wrong with it. */
  readonly isStop?: (path: string, body: string) => boolean;
};

const nothing = () => false;

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const printable = /^[\x21-\x7e]{1,128}$/;

const replay = (stored: StoredResponse, secret: string): Response => {
  const body = openAnswer(stored.body, secret);
  const { status, etag, sealedLocation } = stored;
  const location =
    sealedLocation === undefined ? stored.location : openAnswer(sealedLocation, secret);
  return new Response(body === '' ? null : body, {
    status,
    headers: {
      'content-type': 'application/json',
      'idempotency-replayed': 'true',
      ...defined({ etag, location }),
    },
  });
};

const storedFrom = async (response: Response, secret: string): Promise<StoredResponse> => {
  const etag = response.headers.get('etag');
  const location = response.headers.get('location');
  return defined({
    status: response.status,
    body: sealAnswer(await response.clone().text(), secret),
    etag: etag ?? undefined,
    sealedLocation: location === null ? undefined : sealAnswer(location, secret),
  });
};

const badKey = {
  errors: [
    { pointer: '/idempotency-key', in: 'header', message: '1 to 128 printable ASCII characters' },
  ],
} as const;

const otherKey = {
  pointer: '/idempotency-key',
  in: 'header',
  message:
    'not a key of this request alone: recorded all the same; give each request a key of its own',
} as const;

const turnedAway = (
  c: Context<HttpEnv>,
  began: Exclude<BeginOutcome, { outcome: 'begun' | 'done' }>,
): Response => {
  switch (began.outcome) {
    case 'other-request':
      return respondProblem(c, 'idempotency-key-reused');
    case 'in-progress':
      return respondProblem(c, 'request-in-progress');
    default:
      return unreachable(began);
  }
};

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

const keyFrom = (secret: string, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, 'grondslag idempotent answer', 32));

/**
 * Encrypts an answer with what only its caller knows, so that the copy which waits for a repeat
 * tells nobody else anything, neither a reader of the table nor anybody after the person was
 * erased.
 */
export const sealAnswer = (text: string, secret: string): string => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFrom(secret, iv), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
};

/** Decrypts it again. Throws when the secret is another, or the text was changed. */
export const openAnswer = (sealed: string, secret: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const iv = bytes.subarray(0, ivBytes);
  const decipher = createDecipheriv(algorithm, keyFrom(secret, iv), iv);
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const text = [decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()];
  return Buffer.concat(text).toString('utf8');
};
