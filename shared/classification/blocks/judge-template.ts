import type { MailContent } from '../classification.ts';
import type { Judge, Judgement } from './judge-mail.ts';
import { judgeMail } from './judge-mail.ts';
import { mailBlocks } from '../reading/mail-blocks.ts';
import { readTemplate } from '../reading/template-branches.ts';

/** All renderings of a mail, judged; the strictest is the mail's. */
export type TemplateJudgement = {
  readonly strictest: Judgement;
  readonly slots: readonly string[];
  readonly wellFormed: boolean;
};

const severity = { pass: 0, review: 1, block: 2 } as const;

const stricter = (a: Judgement, b: Judgement): Judgement => {
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

/** Judges every rendering of a mail; the strictest decides. */
export const judgeTemplate = (content: MailContent, judge: Judge): TemplateJudgement => {
  const written = parts.filter((part) => content[part] !== undefined);
  const read = new Map(written.map((part) => [part, readTemplate(content[part] ?? '')]));
  const readings = new Map([...read].map(([part, reading]) => [part, reading.renderings] as const));
  const most = Math.max(1, ...[...readings.values()].map((list) => list.length));
  const language = content.language.toLowerCase().split(/[-_]/)[0] ?? '';
  const judged = Array.from({ length: most }, (_, index) =>
    judgeMail(mailBlocks(rendered(content, readings, index)), language, judge),
  );
  const first = judged[0] as Judgement;
  return {
    strictest: judged.reduce(stricter, first),
    slots: [...read.values()].flatMap(({ slots }) => slots),
    wellFormed: [...read.values()].every(({ wellFormed }) => wellFormed),
  };
};
