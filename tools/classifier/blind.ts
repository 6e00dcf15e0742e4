import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeTemplate } from '../../shared/classification/blocks/judge-template.ts';
import type { Judge } from '../../shared/classification/model/judge.ts';
import type { Carrier } from './compose.ts';
import { judgeUnseen, type Trial } from './held-out.ts';
import { type Outcome, outcomeOf } from './metrics.ts';
import type { Passage } from './teaching.ts';

/** What became of the blind set: composed mails, and campaign mails as they were written. */
export type Blind = { readonly trials: readonly Trial[]; readonly campaigns: readonly Outcome[] };

/**
 * Judges a blind set, which nothing learns from and whose writer had seen neither rules nor corpus.
 * Each selling sentence and each selling block rides in honest mails of the same set.
 */
export const judgeBlind = (judge: Judge, set: BlindSet): Blind => {
  const honest = languages.flatMap((lang) =>
    read<Honest>(set, lang, 'honest').map(
      ({ id, sector, subject, text }): Carrier => ({
        id,
        lang,
        sector,
        act: sector,
        subject,
        blocks: text.split(/\n[ \t]*\n/).filter((block) => block.trim() !== ''),
      }),
    ),
  );
  const selling = languages.flatMap((lang) =>
    [...read<Selling>(set, lang, 'selling'), ...read<Selling>(set, lang, 'calling')].flatMap(
      ({ family, text, sentence, block, purpose }) =>
        [text, sentence, block]
          .filter((each) => each !== undefined)
          .map((each): Passage => ({ lang, family, text: each, purpose: purpose ?? 'commercial' })),
    ),
  );
  const serving = languages.flatMap((lang) => read<Passage>(set, lang, 'serving'));
  return {
    trials: judgeUnseen([...honest, ...selling, ...serving], judge, seed),
    campaigns: languages.flatMap((lang) =>
      read<Campaign>(set, lang, 'campaign').map(({ id, purpose, subject, text }) =>
        outcomeOf(
          { id, lang, label: purpose, subject, text },
          judgeTemplate({ subject, text, language: lang }, judge),
          judge,
        ),
      ),
    ),
  };
};

/** The blind sets, by their folders. */
export const blindSets = [
  'blind-2',
  'blind-3',
  'blind-4',
  'blind-5',
  'blind-6',
  'blind-7',
  'blind-8',
  'blind-9',
  'blind-10',
  'blind-11',
  'blind-12',
  'blind-13',
] as const;
export type BlindSet = (typeof blindSets)[number];

export const languages = ['nl', 'en', 'de'] as const;

type Purpose = 'commercial' | 'ideological' | 'charitable';
type Honest = { id: string; sector: string; subject: string; text: string };
/** One text, or a sentence and a block of several that say the same. */
type Selling = {
  family: string;
  text?: string;
  sentence?: string;
  block?: string;
  purpose?: Purpose;
};
type Campaign = { id: string; purpose: Purpose; subject: string; text: string };

const seed = 5;

const corpus = fileURLToPath(new URL('../../test/corpus/classification/', import.meta.url));

const read = <T>(
  set: BlindSet,
  lang: string,
  kind: 'honest' | 'selling' | 'calling' | 'serving' | 'campaign',
): readonly T[] => {
  const path = `${corpus}${set}/${lang}-${kind}.jsonl`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
};
