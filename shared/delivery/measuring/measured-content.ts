import type { MailingContent } from '../../mailing/mailing.ts';
import { atEndOfBody } from '../content/at-end-of-body.ts';
import { withTrackedLinks } from './click-targets.ts';
import type { Measure } from './measures.ts';

/**
 * The content for readers who granted these: our links by their number in the mailing's list, our
 * picture at the end. Both are suffixes of the one address that tells why the mail came, so a mail of
 * twenty links has one token. Plain text is never measured.
 */
export const measuredContent = (
  content: MailingContent,
  links: readonly string[],
  granted: readonly Measure[],
): MailingContent => {
  if (content.html === undefined) return content;
  const linked = granted.includes('tracking.click')
    ? withTrackedLinks(content.html, links, (number) => `{{whyUrl}}/${number}`)
    : content.html;
  return {
    ...content,
    html: granted.includes('tracking.open') ? atEndOfBody(linked, pixel) : linked,
  };
};

/** Which of these a content can carry at all: a picture needs HTML, a number a link that has one. */
export const measurable = (
  content: MailingContent,
  links: readonly string[],
  asked: readonly Measure[],
): readonly Measure[] =>
  asked.filter((one) => measuredContent(content, links, [one]).html !== content.html);

/** The last part of the picture's address; no link has it, since those are numbers. */
export const pixelPart = 'o';

const pixel = `<img src="{{whyUrl}}/${pixelPart}" width="1" height="1" alt="" style="border:0">`;
