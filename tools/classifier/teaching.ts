import { clausesOf } from '../../shared/classification/blocks/clauses-of.ts';
import { isForeign } from '../../shared/classification/reading/detect-language.ts';
import { foldText, plainSource } from '../../shared/classification/reading/fold-text.ts';
import { mailBlocks } from '../../shared/classification/reading/mail-blocks.ts';
import { readTemplate } from '../../shared/classification/reading/read-template.ts';
import { sentencesOf } from '../../shared/classification/reading/sentences-of.ts';
import { isData, isNeutralLine } from '../../shared/classification/rules/neutral.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { RegulatedPurpose } from '../../shared/kernel/purpose.ts';
import { type CorpusRow, contentOfRow } from './corpus-row.ts';

/** A sentence to learn from. */
export type Teaching = {
  readonly text: string;
  readonly lang: string;
  readonly promotes: 0 | 1;
  /** Less than 1 when the label was given to the mail and not to the sentence. */
  readonly weight: number;
  readonly purpose?: RegulatedPurpose;
  /** Its words do not tell what it calls for: a dry offer says what there is. */
  readonly dry?: boolean;
  /** What is left out together: a source, a family, a mail. */
  readonly fold: string;
};

/** A line of a file of sentences: what one promoting or serving passage says. */
export type Passage = {
  readonly lang: string;
  readonly text: string;
  readonly family?: string;
  /** `unknown` serves nobody and asks for nothing: small talk. */
  readonly purpose?: RegulatedPurpose | 'service' | 'unknown';
  /** It promotes without a word that says so. */
  readonly dry?: boolean;
};

const leastLetters = 3;

/** A passage as sentences; a promoting one is also learned whole, because its parts may be mild. */
export const teachingOfPassage = (
  { lang, text, family, purpose, dry = false }: Passage,
  fold: string,
): readonly Teaching[] => {
  const promotes = purpose === 'service' || purpose === undefined ? 0 : 1;
  const sentences = sentencesIn(text);
  const base = defined({
    lang,
    promotes,
    dry,
    fold: family === undefined ? fold : `${fold}:${family}`,
    purpose:
      purpose === undefined || purpose === 'service' || purpose === 'unknown' ? undefined : purpose,
  });
  const whole = sentences.length > 1 ? [{ ...base, text: sentences.join(' '), weight: 0.7 }] : [];
  return [
    ...sentences.map((sentence) => ({ ...base, text: sentence, weight: 1 })),
    ...whole,
    ...(promotes === 0 ? sentences.flatMap((sentence) => clausesTaught(sentence, base)) : []),
  ];
};

/** Every clause of a sentence that serves serves as well; of one that promotes, some may only lead up to it. */
const clausesTaught = (sentence: string, base: Pick<Teaching, 'lang' | 'promotes' | 'fold'>) => {
  const { set, loose } = clausesOf(sentence);
  return [...set, ...loose].map((text) => ({ ...base, text, weight: clauseWeight }));
};

const clauseWeight = 1;

const sentencesIn = (text: string): readonly string[] => {
  const folded = foldText(plainSource(readTemplate(text).renderings[0] ?? text));
  return sentencesOf(folded)
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => sentence.length >= leastLetters && !isData(sentence));
};

const wordsOf = (text: string): number => text.split(' ', 6).length;

const noisyWeight = 0.1;

/** A labelled mail as sentences: those of a service mail serve, those of a marketing mail mostly promote. */
export const teachingOfMail = async (row: CorpusRow): Promise<readonly Teaching[]> => {
  if (row.label === 'mixed' || row.ambiguous) return [];
  const { blocks } = mailBlocks(await contentOfRow(row));
  const promotes = row.label === 'service' ? 0 : 1;
  const fold = row.group === undefined || row.group === 'own' ? row.id : row.group;
  const seen = new Set<string>();
  return blocks
    .filter(({ hidden, source, folded }) => !hidden && !isForeign(source.text, folded.text))
    .flatMap(({ folded }) => sentencesOf(folded).map(({ text }) => text.trim()))
    .filter((text) => {
      if (seen.has(text) || text.length < leastLetters || isData(text)) return false;
      seen.add(text);
      return promotes === 0 || (wordsOf(text) > 4 && !isNeutralLine(text));
    })
    .map((text) =>
      defined({
        text,
        lang: row.lang,
        promotes,
        weight: promotes === 0 ? 1 : noisyWeight,
        fold,
        purpose: row.label === 'service' || row.label === 'mixed' ? undefined : row.label,
      }),
    );
};
