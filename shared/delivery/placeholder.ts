/**
 * One piece of a mail's text: words as they stand, or a value of the recipient's. Authors write
 * `{{name}}`, or `{{name|reader}}` with what to say when there is no value.
 */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly fallback?: string };

const pattern = /\{\{\s*([A-Za-z][\w.-]{0,63})\s*(?:\|([^{}|]{0,200}))?\}\}/g;

/** Cuts a text into its pieces; braces that are no placeholder are words. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ kind: 'literal', text: text.slice(from, match.index) });
    const [all, name = '', fallback] = match;
    pieces.push(
      fallback === undefined
        ? { kind: 'slot', name }
        : { kind: 'slot', name, fallback: fallback.trim() },
    );
    from = match.index + all.length;
  }
  if (from < text.length) pieces.push({ kind: 'literal', text: text.slice(from) });
  return pieces;
};
