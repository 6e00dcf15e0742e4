/**
 * Whether a text shows a reader anything: a character that is neither space, control nor format
 * character, nor one that Unicode lets a renderer ignore (`Default_Ignorable_Code_Point`, UAX 44;
 * the zero-width spaces and joiners, the soft hyphen, the fillers). U+2800 is a blank of Braille.
 */
export const isVisible = (text: string): boolean =>
  /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u.test(text);

/** A text without the characters that a renderer may ignore: what a reader would type from it. */
export const withoutIgnorable = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** The first `most` characters (code points) of a text: no surrogate pair is cut in two. */
export const cutText = (text: string, most: number): string =>
  text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('')
        .toWellFormed();
