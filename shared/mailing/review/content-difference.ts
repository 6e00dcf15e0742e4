import { diffArrays } from 'diff';
import type { MailingContent } from '../mailing.ts';

/**
 * What differs between the contents that were reviewed last and those of now, part by part, in lines
 * that a person can read: those of the source, and of HTML one for each tag and text, so that a link
 * or a style that changed is a separate line. Parts that are the same are left out. Takes time in
 * proportion to the contents: where more than a few hundred lines changed, a part is shown as replaced.
 */
export const contentDifference = (
  before: readonly MailingContent[],
  after: readonly MailingContent[],
): ContentDifference => {
  const languages = [...new Set([...before, ...after].map(({ language }) => language))];
  const changed = languages.flatMap((language) => {
    const old = before.find((one) => one.language === language);
    const now = after.find((one) => one.language === language);
    return parts
      .filter((part) => old?.[part] !== now?.[part])
      .map((part) => ({ language, part, lines: changedLines(old?.[part], now?.[part], part) }));
  });
  return withinBudget(changed);
};

export type ContentDifference = {
  readonly parts: readonly ChangedPart[];
  /** There is more than is shown: compare the versions. */
  readonly isCut: boolean;
};

export type ChangedPart = {
  readonly language: MailingContent['language'];
  readonly part: ContentPart;
  readonly lines: readonly ChangedLine[];
};

export const contentParts = ['subject', 'preheader', 'html', 'text'] as const;
export type ContentPart = (typeof contentParts)[number];

/** `same` lines stand around a change, so that it can be found; others are left out. */
export const lineChanges = ['removed', 'added', 'same'] as const;
export type ChangedLine = { readonly change: (typeof lineChanges)[number]; readonly text: string };

const parts: readonly ContentPart[] = contentParts;

/**
 * Beyond this many changed lines a difference takes longer to read than the whole text, and long to
 * compute.
 */
const mostChanges = 400;
/** Lines around a change. */
const context = 2;
/** Characters of all lines together, and what a line costs beside its text. */
const budget = 200_000;
const lineCost = 40;

const linesOf = (source: string | undefined, part: ContentPart): string[] => {
  if (source === undefined) return [];
  const apart = part === 'html' ? /(?<=>)(?!\n)|(?=<)(?<!\n)|\n/ : /\n/;
  return source.split(apart).filter((line) => line.trim() !== '');
};

const changedLines = (
  before: string | undefined,
  after: string | undefined,
  part: ContentPart,
): readonly ChangedLine[] => {
  const [old, now] = [linesOf(before, part), linesOf(after, part)];
  const changes = diffArrays(old, now, { maxEditLength: mostChanges }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  const all = changes.flatMap(({ added, removed, value }) =>
    value.map((text): ChangedLine => ({ change: kindOf(added, removed), text })),
  );
  const lines = nearChanges(all);
  // Only white space differs: shown whole, since a reader may see it all the same.
  if (lines.length > 0) return lines;
  return [
    ...(before === undefined ? [] : [{ change: 'removed', text: before } as const]),
    ...(after === undefined ? [] : [{ change: 'added', text: after } as const]),
  ];
};

const kindOf = (added: boolean, removed: boolean): ChangedLine['change'] => {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
};

const nearChanges = (lines: readonly ChangedLine[]): readonly ChangedLine[] => {
  const near = new Set<number>();
  for (const [at, { change }] of lines.entries())
    if (change !== 'same')
      for (let each = at - context; each <= at + context; each += 1) near.add(each);
  return lines.filter((_, at) => near.has(at));
};

const withinBudget = (changed: readonly ChangedPart[]): ContentDifference => {
  let left = budget;
  const shown = changed.map((part) => ({
    ...part,
    lines: part.lines.filter(({ text }) => {
      left -= text.length + lineCost;
      return left >= 0;
    }),
  }));
  return { parts: shown, isCut: left < 0 };
};
