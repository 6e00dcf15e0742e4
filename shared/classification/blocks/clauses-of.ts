/**
 * Parts of a sentence that can say something by themselves. What is set off by a dash or brackets
 * counts as much as a sentence (`set`); what is between commas and conjunctions has fewer words
 * to go by (`loose`), and a short sentence has none of it.
 */
export const clausesOf = (
  text: string,
): { readonly set: readonly string[]; readonly loose: readonly string[] } => ({
  set: split(text, strong, least.strong),
  loose: wordsIn(text) < fewestWords ? [] : split(text, weak, least.weak),
});

/**
 * What sets a part of a line off from the rest: a dash, a bracket, a semicolon, a colon; a quoted line
 * that ends, and a full stop to which the next sentence is glued (in an address it parts nothing).
 */
const strong = / - |[;:()–—]|"[^\S\n]{0,3}\n|(?<![@/]\S{0,60})\.(?=[a-z]{2,30} [a-z0-9])/g;
/** What only may: a comma, a conjunction. */
const weak =
  /, |\b(?:en|and|und|maar|but|aber|sowie|plus|dus|so|daarnaast|bovendien|ausserdem|moreover|besides)\b/g;

const least = { strong: 2, weak: 5 } as const;
const fewestWords = 11;
const mostCuts = 12;

const wordsIn = (text: string): number => text.match(/[a-z0-9]+/g)?.length ?? 0;

const split = (text: string, joint: RegExp, words: number): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const cut of [...text.matchAll(joint)].slice(0, mostCuts)) {
    parts.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  if (parts.length === 0) return [];
  return [...parts, text.slice(from)]
    .map((part) => part.trim())
    .filter((part) => wordsIn(part) >= words);
};
