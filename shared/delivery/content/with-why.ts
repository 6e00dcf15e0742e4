import { defined } from '../../kernel/object/defined.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import { atEndOfBody } from './at-end-of-body.ts';
import { wayOutTexts } from './layouts/way-out-texts.ts';
import { piecesOf } from './placeholder.ts';

/**
 * The content with a link to why the mail came in each of its parts: a part whose author put none
 * gets a line with one at its end, in the language of the version (GDPR art. 14(2)(f)).
 */
export const withWhy = (content: MailingContent): MailingContent => {
  const words = wayOutTexts.whyUrl[content.language];
  const label = words.slice(0, 1).toUpperCase() + words.slice(1);
  const { html, text } = content;
  return defined({
    ...content,
    html: html === undefined || hasWhy(html) ? html : atEndOfBody(html, htmlLine(label)),
    text: hasWhy(text) ? text : `${text.trimEnd()}\n\n${label}: {{whyUrl}}\n`,
  });
};

/** Whether a part, or any of these parts, has the link. */
export const hasWhy = (...parts: readonly string[]): boolean =>
  parts.flatMap(piecesOf).some((piece) => piece.kind === 'slot' && piece.name === 'whyUrl');

const htmlLine = (label: string): string =>
  `<p style="font-size:14px"><a href="{{whyUrl}}">${label}</a></p>`;
