import type { Classification } from '../api/schemas.ts';

/** What one content's classification found, each passage once, in the order in which one reads. */
export const findingsOf = ({ evidence, openBlocks = [] }: Classification): readonly Finding[] => {
  const byPassage = new Map<string, Draft>();
  const passage = (quote: string): Draft => {
    // A mail has its words in HTML and in text; they are one passage to the reader.
    const key = quote.replaceAll(/\s+/g, ' ').trim().toLowerCase();
    const known = byPassage.get(key);
    if (known !== undefined) return known;
    const fresh: Draft = { quote, isOpen: true, spans: [], advice: [] };
    byPassage.set(key, fresh);
    return fresh;
  };
  for (const { quote, where, start, end, rule, ground, fix } of evidence) {
    const found = passage(quote);
    found.isOpen = false;
    found.spans.push({ where, start, end });
    if (!found.advice.some((known) => known.rule === rule))
      found.advice.push({ rule, ground, fix });
  }
  for (const { quote, where, start, end, reason, fix } of openBlocks) {
    const found = passage(quote);
    if (!found.isOpen) continue;
    found.spans.push({ where, start, end });
    if (found.advice.length === 0) found.advice.push({ rule: reason, reason, fix });
  }
  return [...byPassage.values()].map((found, index) => ({ ...found, number: index + 1 }));
};

/** A passage that keeps the mail from being service mail, or that a person must look at. */
export type Finding = {
  /** From 1: the number that is in the mail and in the list. */
  readonly number: number;
  readonly quote: string;
  /** Nothing forbidden was found in it, and nobody knows yet that it is all right. */
  readonly isOpen: boolean;
  readonly spans: readonly Span[];
  readonly advice: readonly Advice[];
};

/** From `start` up to `end` in one part of the content. */
export type Span = {
  readonly where: 'subject' | 'preheader' | 'html' | 'text' | 'part';
  readonly start: number;
  readonly end: number;
};

export type Advice = {
  readonly rule: string;
  /** Article and purpose, of what is marketing. */
  readonly ground?: string;
  /** Why a person must look, of what is open. */
  readonly reason?: Classification['reviewReasons'][number];
  /** What to write instead. */
  readonly fix: { readonly nl: string; readonly en: string; readonly de?: string };
};

type Draft = { quote: string; isOpen: boolean; spans: Span[]; advice: Advice[] };

/** What the mail is, against what it was declared to be. */
export type Reading = 'service' | 'mixed' | 'marketing' | 'as-declared' | 'look';

/** Reads the verdicts of all languages together: the worst one is the mail's. */
export const readingOf = (
  classifications: readonly Pick<Classification, 'band' | 'servicePurpose'>[],
  isDeclaredService: boolean,
): Reading => {
  if (!isDeclaredService) return 'as-declared';
  const stopped = classifications.filter(({ band }) => band === 'block');
  if (stopped.length > 0)
    return stopped.some(({ servicePurpose }) => servicePurpose.found) ? 'mixed' : 'marketing';
  return classifications.some(({ band }) => band === 'review') ? 'look' : 'service';
};
