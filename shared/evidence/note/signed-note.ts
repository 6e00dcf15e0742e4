import { base64FromBytes, bytesFromBase64 } from '../../kernel/bytes/base64.ts';
import { bytesFromHex, concatBytes, hexFromBytes } from '../../kernel/bytes/bytes.ts';
import { isKeyName } from './verifier-key.ts';

/** A text with signatures below it (C2SP signed-note); do not rely on the text until one is checked. */
export type SignedNote = {
  /** With its last newline, as it is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

export type NoteSignature = {
  readonly name: string;
  /** Four bytes in hex. */
  readonly keyId: string;
  readonly signature: Uint8Array;
};

export const formatNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`;

/** One signature as a line, with its newline. */
export const signatureLine = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${base64FromBytes(concatBytes(bytesFromHex(keyId) ?? new Uint8Array(), signature))}\n`;

/** The parsed note; undefined if the text is not a note. */
export const parseNote = (note: string): SignedNote | undefined => {
  if (note.length > maxNoteLength || !note.isWellFormed() || hasControls(note)) return undefined;
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const signatures = parseSignatureLines(note.slice(end + 2));
  return signatures === undefined || signatures.length === 0
    ? undefined
    : { text: note.slice(0, end + 1), signatures };
};

/** Signature lines without a text, as a witness returns them; undefined if one of them is invalid. */
export const parseSignatureLines = (lines: string): readonly NoteSignature[] | undefined => {
  if (!lines.endsWith('\n') || lines.length > maxNoteLength) return undefined;
  const signatures = lines.slice(0, -1).split('\n').map(parseSignatureLine);
  return signatures.length <= maxSignatures && signatures.every((one) => one !== undefined)
    ? signatures
    : undefined;
};

const parseSignatureLine = (line: string): NoteSignature | undefined => {
  const [dash, name = '', base64 = '', ...more] = line.split(' ');
  const bytes = bytesFromBase64(base64);
  if (dash !== '—' || more.length > 0 || !isKeyName(name)) return undefined;
  if (bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: hexFromBytes(bytes.subarray(0, 4)), signature: bytes.slice(4) };
};

const maxNoteLength = 1_000_000;

const maxSignatures = 100;

const hasControls = (note: string): boolean => /\p{Cc}/u.test(note.replaceAll('\n', ''));
