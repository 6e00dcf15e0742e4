import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import { isAttribute, piecesOf } from '../content/placeholder.ts';

/**
 * A mailing with the activity that its content amounts to: marketing that fills in attributes of
 * contacts personalises (Tw art. 11.7a; GDPR art. 6(1)(a)), whether its author declares it or not.
 * What is asked for is only ever granted by the contact, so this leaves nobody out.
 */
export const withPersonalisation = <T extends Pick<MailingHeader, 'regulated' | 'tracking'>>(
  mailing: T,
  contents: readonly Pick<MailingContent, 'subject' | 'preheader' | 'html' | 'text'>[],
): T =>
  mailing.regulated.length === 0 ||
  mailing.tracking.includes('personalisation') ||
  !contents.some(fillsAttributes)
    ? mailing
    : { ...mailing, tracking: [...mailing.tracking, 'personalisation'] };

const fillsAttributes = ({ subject, preheader = '', html = '', text }: Texts): boolean =>
  [subject, preheader, html, text].some((part) =>
    piecesOf(part).some((piece) => piece.kind === 'slot' && isAttribute(piece.name)),
  );

type Texts = Pick<MailingContent, 'subject' | 'preheader' | 'html' | 'text'>;
