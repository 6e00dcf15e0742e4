/**
 * Cuts a text into its pieces: words as they stand, and values of the recipient's. Authors write
 * `{{name}}`, or `{{name|reader}}` with a default of at most 200 characters without braces and bars.
 * Braces that are not a placeholder are words.
 */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ kind: 'literal', source: text.slice(from, match.index) });
    const [source, name = '', fallback] = match;
    pieces.push(
      fallback === undefined
        ? { kind: 'slot', source, name }
        : { kind: 'slot', source, name, fallback: fallback.trim() },
    );
    from = match.index + source.length;
  }
  if (from < text.length) pieces.push({ kind: 'literal', source: text.slice(from) });
  return pieces;
};

/** One piece of a mail's text, with the very characters it was written in. */
export type Piece =
  | { readonly kind: 'literal'; readonly source: string }
  | {
      readonly kind: 'slot';
      readonly source: string;
      readonly name: string;
      /** What to say when there is no value, without the space around it. */
      readonly fallback?: string;
    };

const pattern = /\{\{\s*([A-Za-z][\w.-]{0,63})\s*(?:\|([^{}|]{0,200}))?\}\}/g;

/** Values that every recipient has, or that a contact may have by its own fields. */
export const builtIn = [
  'name',
  'email',
  'unsubscribeUrl',
  'preferencesUrl',
  'whyUrl',
  'senderName',
  'senderAddress',
  'senderRegistration',
] as const;

const ownNames: ReadonlySet<string> = new Set(builtIn);

/** Whether a placeholder of this name is filled from an attribute of the contact. */
export const isAttribute = (name: string): boolean => !ownNames.has(name);
