/** A kind of wording in Dutch, English and German, as phrases; see `phraseList`. */
export type Sign = { readonly id: string; readonly phrases: readonly string[] };

/** A sign by its name and the phrases that show it. */
export const sign = (id: string, ...phrases: readonly string[]): Sign => ({ id, phrases });
