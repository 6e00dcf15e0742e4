import { concatBytes, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import { utf8Encode } from '../../kernel/bytes/utf8-encode.ts';
import type { DigestBytes } from '../../kernel/digest.ts';
import type { NoteSignature, SignedNote } from './signed-note.ts';

/**
 * A timestamp token (RFC 3161) over a note's text as a signature line of that note, under the name
 * of its authority: it then goes wherever the checkpoint goes. C2SP signed-note leaves the type
 * 0xff to kinds of signature without a number, and a reader who does not know one skips its line.
 */
export const timestampLine = (
  sha256: DigestBytes,
  name: string,
  token: Uint8Array,
): NoteSignature => ({ name, keyId: timestampKeyId(sha256, name), signature: token });

/** The tokens that a note bears, each with the name of its authority; nothing in them is checked. */
export const timestampsOf = (
  sha256: DigestBytes,
  { signatures }: SignedNote,
): readonly { readonly name: string; readonly token: Uint8Array }[] =>
  signatures
    .filter(({ name, keyId }) => keyId === timestampKeyId(sha256, name))
    .map(({ name, signature }) => ({ name, token: signature }));

/** Four bytes in hex; the key itself is the business of the token's certificates. */
const timestampKeyId = (sha256: DigestBytes, name: string): string =>
  hexFromBytes(
    sha256(concatBytes(utf8Encode(`${name}\n`), Uint8Array.of(0xff), kind)).subarray(0, 4),
  );

const kind = utf8Encode('rfc3161-timestamp');
