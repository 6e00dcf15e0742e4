import { isAttribute, piecesOf } from '../../shared/delivery/content/placeholder.ts';
import type { Content } from '../api/schemas.ts';

/**
 * Contents with values in their placeholders, to look at: what the service makes of a template is its own.
 * Names without a value stay as they are.
 */
export const filledContents = (
  contents: readonly Content[],
  values: Readonly<Record<string, string>>,
): readonly Content[] =>
  contents.map((content) => {
    const { subject, preheader, html, text } = content;
    return {
      ...content,
      subject: filled(subject, values),
      text: filled(text, values),
      ...(preheader === undefined ? {} : { preheader: filled(preheader, values) }),
      ...(html === undefined ? {} : { html: filled(html, values, escaped) }),
    };
  });

/** The placeholders that a value may be given for, in the order in which they are met, with their default. */
export const slotsOf = (contents: readonly Content[]): ReadonlyMap<string, string | undefined> => {
  const slots = new Map<string, string | undefined>();
  for (const { subject, preheader = '', html = '', text } of contents)
    for (const piece of [subject, preheader, html, text].flatMap(piecesOf))
      if (piece.kind === 'slot' && isAttribute(piece.name))
        slots.set(piece.name, slots.get(piece.name) ?? piece.fallback);
  return slots;
};

const filled = (
  part: string,
  values: Readonly<Record<string, string>>,
  write: (value: string) => string = (value) => value,
): string =>
  piecesOf(part)
    .map((piece) => {
      if (piece.kind === 'literal' || !Object.hasOwn(values, piece.name)) return piece.source;
      const value = values[piece.name] ?? '';
      return value === '' ? piece.source : write(value);
    })
    .join('');

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
