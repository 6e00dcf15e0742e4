import type { MailingContent } from '../../mailing/mailing.ts';
import { escapeHtml } from './escape.ts';
import { piecesOf } from './placeholder.ts';

type Part = 'subject' | 'preheader' | 'html' | 'text';
const parts = ['subject', 'preheader', 'html', 'text'] as const;

/** Moments in a filled part, as offsets in the source that it was made from. */
export type SourceOffset = (offset: number) => number;

export type FilledContent = {
  readonly content: MailingContent;
  /** Where an offset in a part of `content` is in the same part of the source. */
  readonly sourceOffset: (part: Part, offset: number) => number;
};

type Stretch = { readonly filledAt: number; readonly sourceAt: number; readonly verbatim: boolean };

/** The mail as a recipient without any known value reads it: every default in its place. */
export const fillDefaults = (source: MailingContent): FilledContent => {
  const filled = new Map<Part, ReturnType<typeof fillPart>>();
  for (const part of parts) {
    const text = source[part];
    if (text !== undefined) filled.set(part, fillPart(text, showIn(part)));
  }
  const texts = Object.fromEntries([...filled].map(([part, one]) => [part, one.filled]));
  return {
    content: { ...source, ...texts },
    sourceOffset: (part, offset) => filled.get(part)?.sourceOffset(offset) ?? offset,
  };
};

const sourceOffsetOf =
  (stretches: readonly Stretch[]): SourceOffset =>
  (offset) => {
    const stretch = stretches.findLast(({ filledAt }) => filledAt <= offset);
    if (stretch === undefined) return offset;
    return stretch.verbatim ? stretch.sourceAt + offset - stretch.filledAt : stretch.sourceAt;
  };

const fillPart = (source: string, show: (fallback: string) => string) => {
  const stretches: Stretch[] = [];
  let filled = '';
  let sourceAt = 0;
  for (const piece of piecesOf(source)) {
    const isDefault = piece.kind === 'slot' && piece.fallback !== undefined;
    const text = isDefault ? show(piece.fallback ?? '') : piece.source;
    stretches.push({ filledAt: filled.length, sourceAt, verbatim: !isDefault });
    filled += text;
    sourceAt += piece.source.length;
  }
  return { filled, sourceOffset: sourceOffsetOf(stretches) };
};

/** In HTML a default is HTML text already, with its own entities, and holds no markup. */
const showIn = (part: Part) => (fallback: string) =>
  part === 'html' ? fallback.replace(/[<>"']/g, escapeHtml) : fallback;

/** The mail with `{{name}}` where it has `{{name|default}}`, each part as long as it was. */
export const withoutDefaults = (source: MailingContent): MailingContent => {
  const bare = (text: string): string =>
    piecesOf(text)
      .map((piece) =>
        piece.kind === 'slot' && piece.fallback !== undefined
          ? `{{${piece.name}}}`.padEnd(piece.source.length)
          : piece.source,
      )
      .join('');
  const texts = parts.flatMap((part) => {
    const text = source[part];
    return text === undefined ? [] : [[part, bare(text)] as const];
  });
  return { ...source, ...Object.fromEntries(texts) };
};

/** Whether any placeholder of the mail has a default. */
export const hasDefaults = (source: MailingContent): boolean =>
  parts.some((part) =>
    piecesOf(source[part] ?? '').some(
      (piece) => piece.kind === 'slot' && piece.fallback !== undefined,
    ),
  );
