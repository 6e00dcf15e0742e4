import type { MailPart } from '../../../shared/classification/classification.ts';

/**
 * Files that a text has inside it: uuencoded, in yEnc or in BinHex, from before MIME. Some programs for mail
 * show them as attachments, and nobody reads them in the text.
 */
export const codedFiles = (text: string): readonly MailPart[] =>
  forms.flatMap(({ type, start }) =>
    [...text.matchAll(start)]
      .slice(0, mostFiles)
      .map(([, name = '']) => ({ name: name.trim(), type })),
  );

const mostFiles = 20;

const forms = [
  {
    type: 'application/x-uuencode',
    start: /^begin(?:-base64)? [0-7]{3,4} (\S[^\r\n]{0,200})/gm,
  },
  { type: 'application/x-yenc', start: /^=ybegin [^\r\n]{0,200}?\bname=([^\r\n]{0,200})/gm },
  { type: 'application/mac-binhex40', start: /^\(This file must be converted with BinHex()/gm },
] as const;
