import type { Sha256 } from '../../kernel/digest.ts';
import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { FileType } from './file-form.ts';

/** A file that goes with every mail of a mailing, the same for all its recipients. */
export type Attachment = {
  /** SHA-256 of its bytes, so that it is part of what a review is of. */
  readonly assetId: Sha256;
  readonly fileName: string;
  readonly type: FileType;
  /** Its size in bytes. */
  readonly size: number;
};

/** Attachments that inspection cannot read: a person must have opened each before it is mailed. */
export const unreadAttachments = ({ attachments = [] }: Carrying): readonly Attachment[] =>
  attachments.filter(({ type }) => !isReadType(type));

/** Whether inspection reads a file of this type as text. */
export const isReadType = (type: FileType): boolean => type.startsWith('text/');

type Carrying = { readonly attachments?: readonly Attachment[] | undefined };

/** That a person opened an attachment of a mailing, and when first. */
export type Opening = {
  readonly assetId: Sha256;
  /** Who, as far as it is proven (`provenPerson`). */
  readonly by: string;
  readonly at: Instant;
};

/** Most files of one mail. */
export const maxAttachments = 10;

/** Keeps who opened an attachment; of several times the first. */
export type OpeningLog = {
  noteOpening(mailingId: MailingId, opening: Opening): Promise<void>;
};
