import type { Picture } from '../reading/mail-block.ts';

const decoration =
  /\b(?:logo|icon|ico|pixel|spacer|blank|divider|line|lijn|shadow|signature|handtekening|unterschrift|avatar|check|vink|arrow|facebook|twitter|instagram|linkedin|youtube|x|qr|qrcode|barcode|streepjescode|header|footer)\b/i;

/**
 * True when a picture may say anything, whatever is written beside it: a person looks at it. What
 * passes is on a list: icons, lines and spacers, pictures that are said in words, are neither large nor
 * linked, and small marks such as a logo.
 */
export const isUnreadPicture = (picture: Picture, alt: string): boolean => {
  const words = wordsIn(alt);
  if (isSmall(picture)) return false;
  if (isLarge(picture)) return true;
  const isMark = decoration.test(picture.name);
  return words > 0 ? picture.linked && !isMark : !(isMark && areaOf(picture) <= markArea);
};

const wordsIn = (text: string): number => text.match(/[a-z0-9]{2,}/g)?.length ?? 0;

/** Sizes in CSS pixels: what is below is an icon or a line, what is above carries a message. */
const iconSize = 64;
const lineSize = 12;
const longIcon = 260;
const largeWidth = 300;
const largeArea = 60_000;
const markArea = 25_000;

/** What is not known of a picture is as much as what is. */
const sidesOf = ({ width, height }: Picture): readonly [number, number] => {
  const [one, other] = [width ?? height, height ?? width];
  return one === undefined || other === undefined
    ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [Math.min(one, other), Math.max(one, other)];
};

const areaOf = (picture: Picture): number => {
  const [shorter, longer] = sidesOf(picture);
  return shorter * longer;
};

const isSmall = (picture: Picture): boolean => {
  const [shorter, longer] = sidesOf(picture);
  return shorter <= lineSize || (shorter <= iconSize && longer <= longIcon);
};

const isLarge = (picture: Picture): boolean =>
  (picture.width !== undefined && picture.width >= largeWidth) ||
  (Number.isFinite(areaOf(picture)) && areaOf(picture) >= largeArea);

/** True when a picture shows no words at all and may fill the mail. */
export const isSilentPicture = (picture: Picture, alt: string): boolean =>
  wordsIn(alt) === 0 && !isSmall(picture);

/**
 * How much of the mail a picture without words covers, in square pixels; lines and icons cover
 * nothing.
 */
export const silentArea = (picture: Picture, alt: string): number => {
  const [shorter] = sidesOf(picture);
  const area = areaOf(picture);
  if (wordsIn(alt) > 0 || shorter <= lineSize || area <= iconSize * iconSize) return 0;
  return Math.min(area, largeArea);
};

/** Pictures without words that cover more than this are a message in pieces. */
export const mostSilentArea = largeArea;

/** How many pictures stand for one letter or digit each: together they write a word. */
export const spellingPictures = (pictures: readonly { readonly alt: string }[]): number =>
  pictures.filter(({ alt }) => /^[\p{L}\p{N}%€$£]$/u.test(alt.trim())).length;

/** This many are a word. */
export const fewestLetters = 4;

/** The name of a picture's file as a sentence. */
export const pictureWords = ({ name }: Picture): string => name.toLowerCase();
