import type { MailContent } from '../classification.ts';
import type { Judge } from '../model/judge.ts';
import { mailBlocks } from '../reading/mail-blocks.ts';
import { readTemplate } from '../reading/read-template.ts';
import { judgeMail, type MailVerdict } from './judge-mail.ts';
import { type SentenceJudge, sentenceJudge } from './sentence-judge.ts';

/** Judges every rendering of a mail, each distinct sentence once; the strictest decides. */
export const judgeTemplate = (content: MailContent, judge: Judge): TemplateVerdict => {
  const written = parts.filter((part) => content[part] !== undefined);
  const read = new Map(
    written.map((part) => [part, readTemplate(content[part] ?? '', content.exact)]),
  );
  const readings = new Map([...read].map(([part, reading]) => [part, reading.renderings] as const));
  const most = Math.max(1, ...[...readings.values()].map((list) => list.length));
  const sentences = sentenceJudge(judge);
  const verdicts = Array.from({ length: most }, (_, index) =>
    judgeMail(mailBlocks(rendered(content, readings, index)), {
      language: baseLanguage(content),
      judge,
      sentences,
    }),
  );
  return {
    strictest: verdicts.reduce(stricter),
    slots: [...read.values()].flatMap(({ slots }) => slots),
    wellFormed: [...read.values()].every(({ wellFormed }) => wellFormed),
    sentences,
  };
};

/** All renderings of a mail, judged; the strictest is the mail's. */
export type TemplateVerdict = {
  readonly strictest: MailVerdict;
  readonly slots: readonly string[];
  readonly wellFormed: boolean;
  /** What judged the sentences, with all it has judged: a part of the mail costs nothing the second time. */
  readonly sentences: SentenceJudge;
};

const severity = { pass: 0, review: 1, block: 2 } as const;

const stricter = (a: MailVerdict, b: MailVerdict): MailVerdict => {
  const difference = severity[b.band] - severity[a.band];
  return difference > 0 || (difference === 0 && b.score > a.score) ? b : a;
};

type Part = 'subject' | 'preheader' | 'html' | 'text';
const parts = ['subject', 'preheader', 'html', 'text'] as const;

/** The mail with each part in its `index`th rendering; a part with fewer keeps its last. */
const rendered = (
  content: MailContent,
  readings: ReadonlyMap<Part, readonly string[]>,
  index: number,
): MailContent => {
  const pick = (part: Part): Record<string, string> => {
    const list = readings.get(part) ?? [];
    const text = list[Math.min(index, list.length - 1)];
    return text === undefined ? {} : { [part]: text };
  };
  return Object.assign({}, content, ...parts.map(pick));
};

/** The declared language without region or script: `nl-NL` is `nl`. */
export const baseLanguage = ({ language }: MailContent): string =>
  language.toLowerCase().split(/[-_]/)[0] ?? '';
