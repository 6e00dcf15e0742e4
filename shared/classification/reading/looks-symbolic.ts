/**
 * True when signs sell where words would: a price that falls by an arrow, a share off beside a link
 * or an arrow, a present beside a price, a code that names its share, letters apart by a mark (`k-o-r-t-i-n-g`). Each line is read alone.
 */
export const looksSymbolic = (text: string): boolean =>
  spelledOut.test(text) ||
  tagged.test(text) ||
  humped.test(text) ||
  stars.test(text) ||
  (mayBe.test(text) &&
    text.split('\n', mostLines).some((line) => sellsInSigns(line.slice(0, longestLine))));

/** True when neighbouring pieces are one selling word that was cut, in any of them alone unseen. */
export const looksCut = (pieces: readonly string[]): boolean => {
  let joint = '';
  const cuts = new Set<number>();
  for (const piece of pieces.slice(0, mostPieces)) {
    cuts.add(joint.length);
    joint += piece.length > longestPiece ? ' ' : piece.replace(/\s+/g, ' ').trim();
  }
  return [...joint.matchAll(selling)].some(({ index, 0: { length } }) =>
    Array.from({ length: length - 1 }, (_, at) => index + at + 1).some((at) => cuts.has(at)),
  );
};

const spelledOut = /(?<![\p{L}\p{N}])(?:\p{L}[-–·*_~|]){4,40}\p{L}(?![\p{L}\p{N}])/u;
/** A hashtag, which is a call to look for more; a number behind the sign is one of an order. */
const tagged = /(?<![\p{L}\p{N}&/=#])#\p{L}{4,60}(?![\p{L}\p{N};])/u;
/** A sentence without its spaces; names of products have two or three humps. */
const humped =
  /(?<![\p{L}\p{N}/_.-])\p{Lu}\p{Ll}{1,20}(?:\p{Lu}\p{Ll}{1,20}){4,20}(?![\p{L}\p{N}/_.-])/u;
const stars = /[★⭐]\ufe0f?\s?[★⭐]\ufe0f?\s?[★⭐]/u;
const mayBe = /[%€$£🎁🏷🛍]|(?:code|kode)/iu;
const mostLines = 2_000;
const longestLine = 300;
const mostPieces = 5_000;
const longestPiece = 14;

/** Whether a folded text hides a selling word: run together with others, or one letter off. */
export const looksMisspelt = (folded: string): boolean =>
  runTogether.test(folded) || misspelt.test(folded) || romanShare.test(folded);

const runTogether =
  /halveprijs|voordehelft|halfprice|halberpreis|halbenpreis|zurhalfte|nupremium|premiumnu|premiumvoor|kortingop|rabattauf|nubestel|bestelnu(?!m)|koopnu|buynow|ordernow|shopnow|jetztkaufen|jetztbestellen/;
const romanShare = /(?<![a-z])[ivxlc]{1,6} (?:procent|percent|prozent|%)/;

/** Each way to get one letter of a word wrong. */
const oneOff = (word: string): readonly string[] =>
  [...word].flatMap((_, at) => [
    `${word.slice(0, at)}(?!${word[at]})[a-z]${word.slice(at + 1)}`,
    ...(at > 1 && at < word.length - 1 ? [`${word.slice(0, at)}${word.slice(at + 1)}`] : []),
  ]);
/** `procent`, `percent` and `prozent` are one letter from each other, and right. */
const misspelt = new RegExp(
  `(?<![a-z])(?!procent|percent|prozent|kortom)(?:${['korting', 'procent', 'aanbieding', 'discount', 'rabatt', 'angebot'].flatMap(oneOff).join('|')})(?![a-z])`,
);

const selling =
  /korting|aanbieding|voordeel|goedkoper|discount|cheaper|rabatt|angebot|gunstig|gratis/g;

const arrow = '(?:→|➡|⇒|➔|➜|▶|►|👉|->|=>|>)';
const gap = String.raw`[\s\ufe0f]{0,3}`;
const falling = new RegExp(
  String.raw`(?:€|\$|£)${gap}(\d{1,6}(?:[.,]\d{2})?)${gap}${arrow}${gap}(?:€|\$|£)${gap}(\d{1,6}(?:[.,]\d{2})?)`,
  'u',
);
const shareOff = /(?<![\p{L}\p{N}])[-−–]\s?\d{1,2}\s?%/u;
const leads = new RegExp(String.raw`${arrow}|https?:\/\/|\bwww\.|🎁|🏷|🛍|🛒`, 'u');
const present = /(?:🎁|🏷|🛍).{0,60}(?:€|\$|£)\s?\d/u;
const codeWithShare = /(?<!\p{L})[ck]ode:?\s{1,3}[A-Z]{3,12}\d{2}(?![\p{L}\p{N}])/iu;

const sellsInSigns = (line: string): boolean => {
  const prices = falling.exec(line);
  const [from, to] = [prices?.[1], prices?.[2]].map((each) => Number(each?.replace(',', '.')));
  if (from !== undefined && to !== undefined && from > to) return true;
  if (present.test(line)) return true;
  const few = (line.replace(/(?:https?:\/\/|www\.)\S{1,200}/g, '').match(/\p{L}{2,}/gu) ?? [])
    .length;
  if (few > fewWords) return false;
  return (
    (shareOff.test(line) && leads.test(line)) ||
    (few <= 2 && upperCode.test(line) && codeWithShare.test(line))
  );
};

/** A sentence says what its figures are. */
const fewWords = 3;
/** A discount's code is a word and its share; a code to log in is no word. */
const upperCode =
  /(?:KORTING|SALE|PREMIUM|DEAL|SAVE|RABATT|ACTIE|WELCOME|WELKOM|SUMMER|ZOMER|SOMMER|BLACK)[A-Z]{0,8}\d{1,2}(?!\d)/;
