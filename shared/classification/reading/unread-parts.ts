import type { MailPart } from '../classification.ts';

/** What a reviewer is told of the parts that were not read: name or else type, and why where the type says so. */
export const unreadParts = (parts: readonly MailPart[]): readonly string[] =>
  parts.filter((part, index) => !isReadPart(part, index)).map(told);

/** Whether a part has text, and is among those that are read; `index` is its place among all parts. */
export const isReadPart = ({ text }: Pick<MailPart, 'text'>, index: number): boolean =>
  text !== undefined && index < mostParts;

/** How many parts are read at most, names included. */
export const mostParts = 50;

const told = ({ name, type }: MailPart): string => {
  const why = reasons[type];
  return why === undefined ? name || type : `${name || type} (${why})`;
};

const reasons: Readonly<Record<string, string>> = {
  'application/pkcs7-mime': 'encrypted or damaged, S/MIME',
  'application/pgp-encrypted': 'encrypted, OpenPGP',
  'application/ms-tnef': "Outlook's own format, TNEF",
  'application/vnd.ms-tnef': "Outlook's own format, TNEF",
  'application/x-uuencode': 'a file inside the text, uuencoded',
  'application/x-yenc': 'a file inside the text, in yEnc',
  'application/mac-binhex40': 'in BinHex',
};
