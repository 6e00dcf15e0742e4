import type { MailPart } from '../classification.ts';

/** What a reviewer is told of a part that was not read: its name or else its type, and why where its type says so. */
export const unreadPart = ({ name, type }: MailPart): string => {
  const why = reasons[type];
  return why === undefined ? name || type : `${name || type} (${why})`;
};

const reasons: Readonly<Record<string, string>> = {
  'application/pkcs7-mime': 'encrypted or damaged, S/MIME',
  'application/pgp-encrypted': 'encrypted, OpenPGP',
  'application/ms-tnef': "Outlook's own format, TNEF",
  'application/vnd.ms-tnef': "Outlook's own format, TNEF",
};
