/**
 * The key of the commitment to one record of a contact: without the contact's secret, nobody can
 * find out by trying what a commitment is to, and an erasure that removes the secret leaves every
 * commitment as random bytes.
 */
export const commitmentKey = (hmac: Hmac, secret: string, recordId: string): string =>
  hmac(secret, recordId);

/**
 * HMAC-SHA256 (RFC 2104) of a text's UTF-8 bytes under a key in base64url, in base64url; an
 * argument, because the core touches no platform.
 */
export type Hmac = (key: string, text: string) => string;
