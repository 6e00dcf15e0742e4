/** The name that somebody who wrote `name` most likely meant; the first of equals. */
export const nearestName = (name: string, known: readonly [string, ...string[]]): string => {
  const wanted = name.toLowerCase();
  const far = known.map((one) => distance(wanted, one.toLowerCase()));
  return known[far.indexOf(Math.min(...far))] ?? known[0];
};

/** Fewest insertions, deletions and replacements that make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
