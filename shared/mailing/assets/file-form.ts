/**
 * What a file is by its bytes, or why it is none of those that may be mailed. Files of two natures
 * (a picture with a page behind it) are refused: a format must begin and end where the file does.
 * `decode` reads UTF-8, and gives undefined for bytes that are not UTF-8.
 */
export const fileForm = (
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string | undefined,
): FileFormOutcome => {
  if (bytes.length === 0) return refused('the file is empty');
  const binary = binaryForms.find(({ begins }) => startsWith(bytes, begins));
  if (binary !== undefined)
    return binary.isWhole(bytes)
      ? { outcome: 'ok', form: binary.form }
      : refused(`it begins as ${binary.name} and does not end as one`);
  const text = decode(bytes);
  if (text === undefined || hasControls(text))
    return refused(
      'neither PDF, PNG, JPEG nor text in UTF-8: save a text or list as UTF-8, and a document as PDF',
    );
  if (text.trim() === '') return refused('the file is empty');
  if (!calendarStart.test(text)) return { outcome: 'ok', form: 'text' };
  return calendarEnd.test(text)
    ? { outcome: 'ok', form: 'calendar' }
    : refused('it begins as a calendar entry and does not end as one');
};

export const fileForms = ['pdf', 'png', 'jpeg', 'calendar', 'text'] as const;
export type FileForm = (typeof fileForms)[number];

export type FileFormOutcome =
  | { readonly outcome: 'ok'; readonly form: FileForm }
  | { readonly outcome: 'refused'; readonly why: string };

/** How a form may be called, and the MIME type it has then. */
const extensions: Readonly<Record<FileForm, Readonly<Record<string, FileType>>>> = {
  pdf: { pdf: 'application/pdf' },
  png: { png: 'image/png' },
  jpeg: { jpg: 'image/jpeg', jpeg: 'image/jpeg' },
  calendar: { ics: 'text/calendar' },
  text: { txt: 'text/plain', csv: 'text/csv' },
};

export const fileTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/calendar',
  'text/plain',
  'text/csv',
] as const;
export type FileType = (typeof fileTypes)[number];

/** The MIME type of a file of this name and form; undefined when the name says something else. */
export const fileTypeOf = (fileName: string, form: FileForm): FileType | undefined => {
  const extension = /\.([A-Za-z]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(extensions[form], extension) ? extensions[form][extension] : undefined;
};

/** How a file of this form may end in its name. */
export const extensionsOf = (form: FileForm): readonly string[] => Object.keys(extensions[form]);

const refused = (why: string): FileFormOutcome => ({ outcome: 'refused', why });

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const endsWith = (bytes: Uint8Array, end: readonly number[]): boolean =>
  bytes.length >= end.length && startsWith(bytes.subarray(bytes.length - end.length), end);

const ascii = (text: string): readonly number[] =>
  Array.from(text, (character) => character.charCodeAt(0));

/** What follows the end of a PDF is line ends and little else (ISO 32000-1, 7.5.5). */
const pdfTail = 64;

const endsAsPdf = (bytes: Uint8Array): boolean => {
  const tail = bytes.subarray(-pdfTail);
  return tail.some((_, at) => startsWith(tail.subarray(at), ascii('%%EOF')));
};

const binaryForms: readonly {
  readonly form: FileForm;
  readonly name: string;
  readonly begins: readonly number[];
  readonly isWhole: (bytes: Uint8Array) => boolean;
}[] = [
  { form: 'pdf', name: 'a PDF', begins: ascii('%PDF-'), isWhole: endsAsPdf },
  {
    form: 'png',
    name: 'a PNG',
    // Signature, and the chunk that comes first and last (ISO/IEC 15948, 5.2 and 11.2).
    begins: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a],
    isWhole: (bytes) =>
      startsWith(bytes.subarray(12), ascii('IHDR')) &&
      endsWith(bytes, [...ascii('IEND'), 0xae, 0x42, 0x60, 0x82]),
  },
  {
    form: 'jpeg',
    name: 'a JPEG',
    // Start and end of image (ITU-T T.81, B.1.1.3).
    begins: [0xff, 0xd8, 0xff],
    isWhole: (bytes) => endsWith(bytes, [0xff, 0xd9]),
  },
];

/** Everything below the space but tab, line ends and form feed; and delete. */
const hasControls = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text);

const calendarStart = /^\ufeff?\s{0,9}BEGIN:VCALENDAR\r?\n/i;
const calendarEnd = /\nEND:VCALENDAR\s{0,9}$/i;
