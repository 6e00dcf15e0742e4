import type { MailPart } from '../../../shared/classification/classification.ts';

/**
 * Bodies whose header names an encoding that RFC 2045 (section 6) does not have. One of these is no text, whatever
 * its type says: `x-uuencode`, `x-yenc`, or `Content-Encoding` with `gzip`, which mail does not know.
 */
export const unreadEncodings = (bytes: Uint8Array): readonly MailPart[] => {
  const source = new TextDecoder('latin1').decode(bytes);
  const named = [...source.matchAll(encoding)].map(([, value = '']) =>
    value
      .replace(/\([^()]{0,100}\)/g, ' ')
      .trim()
      .toLowerCase(),
  );
  const unknown = new Set(named.filter((one) => one !== '' && !known.has(one)));
  return [...unknown]
    .slice(0, mostNamed)
    .map((one) => ({ name: `body encoded as ${one.slice(0, 40)}`, type: octets }));
};

const octets = 'application/octet-stream';
const mostNamed = 10;

const encoding = /^content-(?:transfer-)?encoding[ \t]{0,20}:((?:[^\r\n;]|\r?\n[ \t]){0,200})/gim;

const known: ReadonlySet<string> = new Set([
  '7bit',
  '8bit',
  'binary',
  'quoted-printable',
  'base64',
  'identity',
]);
