import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Classification, MailContent } from '../../../shared/classification/classification.ts';
import { classify } from '../../../shared/classification/classify.ts';
import type { Digest, Sha256 } from '../../../shared/kernel/digest.ts';

const digest: Digest = (text) => createHash('sha256').update(text).digest('hex') as Sha256;

/** Classifies with the shipped weights. */
export const judge = (content: Partial<MailContent>): Classification =>
  classify({ subject: '', language: 'nl', ...content }, { digest });

/** An own example, as it is in test/corpus. */
export type Example = {
  readonly id: string;
  readonly lang: 'nl' | 'en';
  readonly label: 'service' | 'commercial' | 'ideological' | 'charitable' | 'mixed';
  readonly hard: boolean;
  readonly reason: string;
  readonly components?: readonly string[];
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
};

const folder = new URL('../../corpus/classification/', import.meta.url);

/** Every example written for the project. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Example);

/** An example as the classifier takes it. */
export const contentOf = ({ subject, html, text, lang }: Example): MailContent => ({
  subject,
  language: lang,
  ...(html === undefined ? {} : { html }),
  ...(text === undefined ? {} : { text }),
});
