/**
 * Message authentication under keys that rotate (HMAC-SHA256, RFC 2104). An argument, because the
 * core touches no platform; the adapter holds the keys.
 */
export type Mac = {
  /** The MAC of `text` under the key `kid`, as base64url; throws when there is no such key. */
  sign(kid: string, text: string): string;
  /** Compares in constant time; false for an unknown `kid` and for a MAC of another length. */
  verify(kid: string, text: string, mac: string): boolean;
};

/** Which key signs now. All keys that `Mac` knows still verify, as long as mails may be around. */
export type LinkKeys = { readonly current: string };
