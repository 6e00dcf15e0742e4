import { readSealed } from './read-sealed.ts';

/**
 * True for a signature that stands apart from what it signs (RFC 1847): no program can show words from it. Its
 * bytes decide, so that nothing else passes under its type.
 */
export const isSignature = (type: string, bytes: Uint8Array): boolean => {
  if (bytes.length > longestSignature) return false;
  if (/^application\/(?:x-)?pkcs7-signature$/.test(type))
    return readSealed('application/pkcs7-mime', bytes)?.kind === 'marker';
  if (type !== 'application/pgp-signature') return false;
  return armoured.test(new TextDecoder('latin1').decode(bytes));
};

const longestSignature = 64_000;

/** An armour without comments. */
const armoured =
  /^\s*-----BEGIN PGP SIGNATURE-----[ \t]*\r?\n(?:[ \t]*\r?\n)?(?:[A-Za-z0-9+/=]{1,80}[ \t]*\r?\n){1,900}-----END PGP SIGNATURE-----\s*$/;
