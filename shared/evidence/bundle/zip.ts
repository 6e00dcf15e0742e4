import { concatBytes } from '../../kernel/bytes/bytes.ts';

/**
 * A ZIP archive of stored files, written from front to back: each file with its header, and the list of
 * all behind the last (APPNOTE.TXT 6.3.10). Files are not compressed, so that what was written never
 * changes, and an archive is made in parts that nobody has to hold together.
 */
export const zipFile = (file: {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
}): Uint8Array => concatBytes(localHeader(file), file.name, file.bytes);

/** The list of all files, at the end of the archive. `offset` is where it begins. */
export const zipEnd = (files: readonly ZipPlace[], offset: number): Uint8Array => {
  const list = files.flatMap((file) => [centralHeader(file), file.name]);
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  );
  return concatBytes(...list, end);
};

/** The list's entry for one file: its name, length and checksum, and where its header is. */
export type ZipPlace = {
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
};

/** How many bytes precede the content of a file whose name has `nameLength` bytes. */
export const zipHeaderLength = (nameLength: number): number => 30 + nameLength;

/** Files and bytes that an archive without the extension for large ones can have. */
export const zipLimits = { files: 65_000, bytes: 4_000_000_000 };

/** The files of an archive, given a reader of any of its bytes; undefined if it is not one of ours. */
export const readZip = (size: number, read: ReadBytes): readonly ZipPlace[] | undefined => {
  if (size < endLength) return undefined;
  const end = viewOf(read(size - endLength, endLength));
  if (end.getUint32(0, true) !== 0x06054b50) return undefined;
  const [count, length, offset] = [
    end.getUint16(10, true),
    end.getUint32(12, true),
    end.getUint32(16, true),
  ];
  if (offset + length + endLength !== size) return undefined;
  const bytes = read(offset, length);
  const view = viewOf(bytes);
  const files: ZipPlace[] = [];
  let at = 0;
  while (files.length < count) {
    if (at + 46 > length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    files.push({
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: bytes.slice(at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === length ? files : undefined;
};

type ReadBytes = (offset: number, length: number) => Uint8Array;

const endLength = 22;

/** Version 2.0, names in UTF-8, stored, 1 January 1980. */
const common = (size: number, crc: number, nameLength: number): Field[] => [
  [2, 20],
  [2, 0x0800],
  [2, 0],
  [2, 0],
  [2, 0x21],
  [4, crc],
  [4, size],
  [4, size],
  [2, nameLength],
  [2, 0],
];

const localHeader = (file: {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly crc: number;
}): Uint8Array => fields([4, 0x04034b50], ...common(file.bytes.length, file.crc, file.name.length));

const centralHeader = ({ name, size, crc, offset }: ZipPlace): Uint8Array =>
  fields(
    [4, 0x02014b50],
    [2, 20],
    ...common(size, crc, name.length),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  );

type Field = readonly [bytes: 2 | 4, value: number];

const fields = (...all: readonly Field[]): Uint8Array => {
  const bytes = new Uint8Array(all.reduce((sum, [length]) => sum + length, 0));
  const view = viewOf(bytes);
  let at = 0;
  for (const [length, value] of all) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
