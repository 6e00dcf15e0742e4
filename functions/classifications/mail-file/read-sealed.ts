import { childrenOf, octetsOf, readElement } from './ber.ts';

/**
 * What a sealed part holds: the message that it signs, nothing (`marker`: a bare signature or the version
 * line of RFC 3156), or something that only its reader can open. `undefined` for a part that is not sealed.
 * Whether a signature is good is not judged: the words are there either way.
 */
export const readSealed = (type: string, bytes: Uint8Array): Sealed | undefined => {
  if (type === 'application/pgp-encrypted')
    return /^\s*Version: 1\s*$/.test(latin1(bytes.subarray(0, 50)))
      ? { kind: 'marker' }
      : { kind: 'encrypted', type };
  if (/^\s*-----BEGIN PGP MESSAGE-----/.test(latin1(bytes.subarray(0, 200))))
    return { kind: 'encrypted', type: 'application/pgp-encrypted' };
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(type)) return undefined;
  return readCms(bytes) ?? { kind: 'encrypted', type: 'application/pkcs7-mime' };
};

export type Sealed =
  | { readonly kind: 'signed'; readonly content: Uint8Array }
  | { readonly kind: 'marker'; readonly content?: never }
  | { readonly kind: 'encrypted'; readonly type: string; readonly content?: never };

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Object identifier of SignedData, 1.2.840.113549.1.7.2 (RFC 5652, 5.1), as it is encoded. */
const signedData = '2a864886f70d010702';

/** ContentInfo → SignedData → EncapsulatedContentInfo → the message (RFC 5652, 3, 5.1 and 5.2). */
const readCms = (bytes: Uint8Array): Sealed | undefined => {
  const info = readElement(bytes, 0);
  const [type, wrapped] = info === undefined ? [] : childrenOf(bytes, info);
  if (type === undefined || wrapped === undefined) return undefined;
  if (Buffer.from(bytes.subarray(type.start, type.end)).toString('hex') !== signedData)
    return undefined;
  const [signed] = childrenOf(bytes, wrapped);
  const encapsulated = signed === undefined ? undefined : childrenOf(bytes, signed)[2];
  if (encapsulated === undefined) return undefined;
  const [, explicit] = childrenOf(bytes, encapsulated);
  if (explicit === undefined) return { kind: 'marker' };
  const [octets] = childrenOf(bytes, explicit);
  return octets === undefined ? undefined : { kind: 'signed', content: octetsOf(bytes, octets) };
};
