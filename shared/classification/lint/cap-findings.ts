import type { LintCode, LintFinding } from './lint-finding.ts';

/**
 * Each finding once, and of one code no more than a person reads: the last says how many more there
 * are. What is stored and returned for a content thus does not grow with it.
 */
export const capFindings = (findings: readonly LintFinding[]): readonly LintFinding[] => {
  const kept: LintFinding[] = [];
  const seen = new Set<string>();
  const counts = new Map<LintCode, number>();
  const rest = new Map<LintCode, Rest>();
  for (const finding of findings) {
    const { code, level, detail } = finding;
    const key = `${code} ${level} ${detail}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= mostOf(code)) kept.push(finding);
    else {
      const before = rest.get(code);
      const worst = before?.level === 'error' ? 'error' : level;
      rest.set(code, { count: (before?.count ?? 0) + 1, level: worst });
    }
  }
  return [...kept, ...[...rest].map(([code, more]) => remainder(code, more))];
};

type Rest = { readonly count: number; readonly level: LintFinding['level'] };

/** A contact has at most 50 attributes: whoever asks for more than these is filled for nobody. */
const mostOf = (code: LintCode): number => (code === 'placeholder-unknown' ? 50 : 20);

const remainder = (code: LintCode, { count, level }: Rest): LintFinding => ({
  code,
  level,
  detail: '',
  message: {
    nl: `En nog ${count} van deze soort (${code}).`,
    en: `And ${count} more of this kind (${code}).`,
    de: `Und ${count} weitere dieser Art (${code}).`,
  },
});
