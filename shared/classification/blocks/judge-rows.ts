import type { ReviewReason } from '../classification.ts';
import { isDryOffer } from '../rules/is-dry-offer.ts';
import { type Match, matchesOf } from '../rules/matches-of.ts';
import type { BlockVerdict } from './judge-block.ts';
import { type SentenceJudge, withoutFigures } from './sentence-judge.ts';

/** Reads the short pieces of each row together as well: an offer may be cut over cells. */
export const judgeRows = (
  blocks: readonly BlockVerdict[],
  sentences: SentenceJudge,
): readonly BlockVerdict[] => {
  const seen = new Map<string, readonly Match[]>();
  const flagged = new Map<number, BlockVerdict>();
  for (const row of rowsOf(blocks)) {
    const joint = withoutFigures(jointOf(row.map(({ block }) => block.folded.text.trim())));
    const matches = seen.get(joint) ?? jointMatches(row);
    seen.set(joint, matches);
    const doubt = isSpelled(row) ? 'obfuscated' : wordedDoubt(row, joint, sentences);
    if (doubt !== undefined)
      for (const each of row) flagged.set(each.block.index, asDoubted(each, doubt));
    if (matches.length === 0) continue;
    for (const each of row)
      flagged.set(each.block.index, asFlagged(each, { matches, sentences, joint }));
  }
  return flagged.size === 0 ? blocks : blocks.map((each) => flagged.get(each.block.index) ?? each);
};

const shortPiece = 60;
const mostPieces = 80;

const isShort = ({ block }: BlockVerdict): boolean =>
  !block.hidden &&
  block.folded.text.trim() !== '' &&
  block.folded.text.length <= shortPiece &&
  block.folded.text.trim().split(/\s+/, 6).length <= 5;

/** Neighbours of one row that are short enough to be pieces of one text. */
const rowsOf = (blocks: readonly BlockVerdict[]): readonly (readonly BlockVerdict[])[] => {
  const rows: BlockVerdict[][] = [];
  let open: BlockVerdict[] = [];
  for (const one of blocks) {
    if (!isShort(one)) {
      open = [];
      continue;
    }
    const last = open.at(-1)?.block;
    const same = last !== undefined && last.where === one.block.where && last.row === one.block.row;
    if (same && open.length < mostPieces) open.push(one);
    else {
      open = [one];
      rows.push(open);
    }
  }
  return rows.filter(({ length }) => length > 1);
};

const none: ReadonlySet<never> = new Set();

/** Pieces of a letter or two are one word that was cut; others are words of one sentence. */
const jointOf = (texts: readonly string[]): string => {
  const letters = texts.filter(({ length }) => length <= 2).length;
  return texts.join(letters * 2 > texts.length && texts.length > 3 ? '' : ' ');
};

const crosses = ({ start, end }: Match, joint: string, texts: readonly string[]): boolean =>
  !texts.some((text) => text.length > 2 && text.includes(joint.slice(start, end)));

/** What the pieces say together and none says alone: only what blocks counts. */
const jointMatches = (row: readonly BlockVerdict[]): readonly Match[] => {
  const texts = row.map(({ block }) => block.folded.text.trim());
  const joint = jointOf(texts);
  if (/\d/.test(joint) && !/[%]/.test(joint) && texts.length > 8) return [];
  const { matches } = matchesOf(joint, { kind: 'cell', hidden: false, excuses: none });
  const own = new Set(
    row.flatMap(({ sentences }) =>
      sentences.flatMap(({ verdict }) => verdict.matches.map(({ rule }) => rule.id)),
    ),
  );
  return matches.filter(
    (match) =>
      match.rule.hard &&
      match.rule.only === undefined &&
      !own.has(match.rule.id) &&
      crosses(match, joint, texts),
  );
};

const asFlagged = (
  verdict: BlockVerdict,
  {
    matches,
    sentences,
    joint,
  }: {
    readonly matches: readonly Match[];
    readonly sentences: SentenceJudge;
    readonly joint: string;
  },
): BlockVerdict => {
  const role = ({ commercial: 'selling', ideological: 'calling', charitable: 'asking' } as const)[
    matches[0]?.rule.class ?? 'commercial'
  ];
  const probability = sentences.probabilityOf(joint);
  return {
    ...verdict,
    role,
    sure: true,
    probability: Math.max(verdict.probability, probability),
    sentences: [
      ...verdict.sentences,
      {
        start: 0,
        end: verdict.block.folded.text.length,
        verdict: { role, sure: true, probability, matches, ignored: [], acts: [] },
      },
    ],
  };
};

/** Pieces of a letter each that stand in one row; more than a reader of figures would meet. */
const mostLetters = 6;

const isSpelled = (row: readonly BlockVerdict[]): boolean =>
  row.filter(({ block }) => /^[a-z]$/.test(block.folded.text.trim())).length > mostLetters;

/** Cells of a word or two each, and more of them than a row of figures has. */
const leastCut = 5;

/** Why a person must look at a row whose cells are the words of one sentence that promotes. */
const wordedDoubt = (
  row: readonly BlockVerdict[],
  joint: string,
  sentences: SentenceJudge,
): ReviewReason | undefined => {
  if (isDryOffer(row.map(({ block }) => block.folded.text.trim()).join(' ')))
    return 'unknown-block';
  const words = joint.match(/[a-z]{2,}/g)?.length ?? 0;
  if (row.length < leastCut || words < leastCut || words > 2 * row.length) return undefined;
  const setting = { kind: 'cell', hidden: false, excuses: none } as const;
  const { reason, sure } = sentences.judge(joint, setting);
  return sure ? 'soft-evidence' : reason;
};

const asDoubted = (verdict: BlockVerdict, reason: ReviewReason): BlockVerdict => ({
  ...verdict,
  role: verdict.sure ? verdict.role : 'unknown',
  reasons: [...new Set([...verdict.reasons, reason])],
});
