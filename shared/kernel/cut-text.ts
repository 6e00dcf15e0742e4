/** The first `most` characters (code points) of a text: no surrogate pair is cut in two. */
export const cutText = (text: string, most: number): string =>
  text.length <= most
    ? text
    : Array.from(text.slice(0, 2 * most))
        .slice(0, most)
        .join('')
        .toWellFormed();
