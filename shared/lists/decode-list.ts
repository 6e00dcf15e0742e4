/**
 * The text of a list file: UTF-8 or UTF-16 by its byte order mark, else UTF-8 if every byte of it
 * is, else Windows-1252, which is what Excel writes in western Europe when it is not asked for
 * UTF-8. Every byte sequence is a text of the last, so there is always an answer.
 */
export const decodeList = (bytes: Uint8Array, decode: Decode): DecodedList => {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) {
    const text = decode(bytes.subarray(marked.mark.length), marked.encoding);
    if (text !== undefined) return { text, encoding: marked.encoding };
  }
  const utf8 = decode(bytes, 'utf-8');
  return utf8 === undefined
    ? { text: decode(bytes, 'windows-1252') ?? '', encoding: 'windows-1252' }
    : { text: utf8, encoding: 'utf-8' };
};

/** What a file turned out to be written in. */
export type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text, and how it was written; a caller shows the second, since a wrong guess garbles names. */
export type DecodedList = { readonly text: string; readonly encoding: ListEncoding };

/** A decoder of the WHATWG Encoding Standard; undefined for bytes that are not of the encoding. */
export type Decode = (bytes: Uint8Array, encoding: ListEncoding) => string | undefined;

const marks: readonly { readonly mark: readonly number[]; readonly encoding: ListEncoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];
