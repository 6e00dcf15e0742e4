import { defined } from '../../kernel/object/defined.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import { escapeFor, type Place } from './escape.ts';
import { placedPieces } from './placed-pieces.ts';

/**
 * One language version in which the given values stand, each escaped for its place; a placeholder without
 * one of them stays, for each recipient's own. Values are of a kind (`fitsKind`), so none has braces.
 */
export const fillContent = (content: MailingContent, values: Values): FilledContent => {
  const unfit = new Set<string>();
  const filled = (text: string, place: Place) => fillPart(text, { place, values, unfit });
  const { subject, preheader, html, text } = content;
  const whole = defined({
    ...content,
    subject: filled(subject, 'subject'),
    preheader: preheader === undefined ? undefined : filled(preheader, 'subject'),
    html: html === undefined ? undefined : filled(html, 'html'),
    text: filled(text, 'text'),
  });
  return { content: whole, unfit: [...unfit] };
};

/** By placeholder. */
type Values = Readonly<Record<string, string>>;

export type FilledContent = {
  readonly content: MailingContent;
  /**
   * Placeholders whose value has no form that may stand where they do: words that would start a
   * link.
   */
  readonly unfit: readonly string[];
};

const fillPart = (
  text: string,
  {
    place,
    values,
    unfit,
  }: { readonly place: Place; readonly values: Values; readonly unfit: Set<string> },
): string =>
  placedPieces(text, place)
    .map((piece) => {
      if (piece.kind === 'literal' || !Object.hasOwn(values, piece.name)) return piece.source;
      const escaped = escapeFor(piece.place, values[piece.name] ?? '');
      if (escaped === undefined) unfit.add(piece.name);
      return escaped ?? piece.source;
    })
    .join('');
