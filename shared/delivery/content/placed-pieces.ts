import type { Place } from './escape.ts';
import { linkContext } from './link-context.ts';
import { type Piece, piecesOf } from './placeholder.ts';

/** Cuts one part of a mail into its pieces, with the place of each value. */
export const placedPieces = (text: string, place: Place): readonly PlacedPiece[] => {
  const links = place === 'html' ? linkContext() : undefined;
  return piecesOf(text).map((piece) => {
    if (piece.kind === 'slot')
      return { ...piece, place: links === undefined ? place : linkPlaces[links.value()] };
    links?.read(piece.source);
    return piece;
  });
};

export type PlacedPiece =
  | Extract<Piece, { readonly kind: 'literal' }>
  | (Extract<Piece, { readonly kind: 'slot' }> & { readonly place: Place });

const linkPlaces = {
  start: 'html-url',
  inside: 'html-url-part',
  bare: 'html-bare',
  none: 'html',
} as const;
