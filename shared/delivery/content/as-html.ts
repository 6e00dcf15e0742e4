import { escapeHtml } from './escape.ts';
import { piecesOf } from './placeholder.ts';

/** Plain text as HTML, with its placeholders and their defaults. */
export const asHtml = (text: string): string =>
  piecesOf(text)
    .map((piece) => {
      if (piece.kind === 'literal') return escapeHtml(piece.source);
      return piece.fallback === undefined
        ? piece.source
        : `{{${piece.name}|${escapeHtml(piece.fallback)}}}`;
    })
    .join('');
