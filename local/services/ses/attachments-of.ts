import { AwsError } from '../aws-json-service.ts';
import type { MailAttachment } from './mail.ts';

/** The files of a message, checked as SES documents them. */
export const attachmentsOf = (given: readonly GivenAttachment[] = []): readonly MailAttachment[] =>
  given.map(({ FileName: fileName, RawContent: content, ContentType: contentType }) => {
    if (typeof fileName !== 'string' || fileName === '' || fileName.length > maxNameLength)
      throw bad(`Attachments: FileName takes 1 to ${maxNameLength} characters`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header.
    if (/[\u0000-\u001f\u007f]/.test(fileName))
      throw bad('Attachments: FileName has a control character');
    const extension = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase();
    if (extension !== undefined && unsupported.has(extension))
      throw bad(`Attachments: the extension .${extension} is not supported`);
    if (typeof content !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(content))
      throw bad('Attachments: RawContent is not base64');
    if (contentType !== undefined && !/^[\w.+-]+\/[\w.+-]+$/.test(String(contentType)))
      throw bad('Attachments: ContentType is no MIME type');
    return { fileName, contentType: String(contentType ?? 'application/octet-stream'), content };
  });

type GivenAttachment = {
  readonly FileName?: unknown;
  readonly RawContent?: unknown;
  readonly ContentType?: unknown;
};

const maxNameLength = 255;

const bad = (message: string) => new AwsError('BadRequestException', message);

/** The best known of those in https://docs.aws.amazon.com/ses/latest/dg/mime-types.html. */
const unsupported: ReadonlySet<string> = new Set(
  'ade adp app asp bas bat bz bz2 chm cmd com cpl crt csh dll exe fxp gadget hlp hta inf ins isp jar js jse ksh lib lnk mad maf mda mdb mde msc msi msp mst obj ocx pif prg ps1 reg rem scr sct shb shs sys tmp url vb vbe vbs vxd ws wsc wsf wsh xnk'.split(
    ' ',
  ),
);
