import { decodeBase64url, encodeBase64url } from './base64url.ts';
import type { Link, LinkKind, LinkOf } from './link.ts';
import { linkFromPayload, payloadOf } from './link-payload.ts';
import type { LinkKeys, Mac } from './mac.ts';

/** Longest token we give out or read: with its URL well within a header line (RFC 5322 2.1.1). */
export const maxTokenLength = 800;

const shape = /^(v1\.([A-Za-z0-9_-]{1,16})\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]+)$/;

/**
 * A link as `v1.<kid>.<payload>.<mac>`: opaque and hard to forge, as RFC 8058 section 3.1 asks. The
 * MAC covers version, key id and payload, and the payload names its kind, so that no token passes
 * for another. Throws `RangeError` when a topic is too long for a header line.
 */
export const signLink = (link: Link, keys: LinkKeys, mac: Mac): string => {
  const signed = `v1.${keys.current}.${encodeBase64url(payloadOf(link))}`;
  const token = `${signed}.${mac.sign(keys.current, signed)}`;
  if (token.length > maxTokenLength) throw new RangeError('too long for a link: the topic');
  return token;
};

/**
 * The link in a token of this kind, or undefined, with no hint why, for one that is forged,
 * truncated, foreign, of another kind, or under a key that was withdrawn.
 */
export const readLink = <Kind extends LinkKind>(
  token: string,
  kind: Kind,
  mac: Mac,
): LinkOf<Kind> | undefined => {
  if (token.length > maxTokenLength) return undefined;
  const [, signed, kid, payload, given] = shape.exec(token) ?? [];
  if (signed === undefined || kid === undefined || payload === undefined || given === undefined)
    return undefined;
  if (!mac.verify(kid, signed, given)) return undefined;
  const text = decodeBase64url(payload);
  const link = text === undefined ? undefined : linkFromPayload(text);
  return link?.kind === kind ? (link as LinkOf<Kind>) : undefined;
};
