import type { Picture } from '../reading/mail-block.ts';

const decoration =
  /\b(?:logo|icon|ico|pixel|spacer|blank|divider|line|lijn|shadow|signature|handtekening|unterschrift|avatar|check|vink|arrow|facebook|twitter|instagram|linkedin|youtube|x|qr|qrcode|barcode|streepjescode|header|footer)\b/i;

/** True when a picture without words of its own may say anything: a person looks at it. */
export const isUnreadPicture = (picture: Picture, alt: string): boolean => {
  const words = wordsIn(alt);
  if (words >= 3 || isSmall(picture)) return false;
  if (isLarge(picture)) return words < 3;
  if (words > 0 || decoration.test(picture.name)) return false;
  return picture.linked;
};

const wordsIn = (text: string): number => text.match(/[a-z0-9]{2,}/g)?.length ?? 0;

/** Sizes in CSS pixels: what is below is an icon, what is above carries a message. */
const iconSize = 64;
const flatHeight = 60;
const largeWidth = 300;
const largeArea = 60_000;

const isSmall = ({ width, height }: Picture): boolean =>
  (width !== undefined && width <= iconSize) || (height !== undefined && height <= flatHeight);

const isLarge = ({ width, height }: Picture): boolean =>
  (width !== undefined && width >= largeWidth) || (width ?? 0) * (height ?? 0) >= largeArea;

/** True when a picture shows no words at all and may fill the mail. */
export const isSilentPicture = (picture: Picture, alt: string): boolean =>
  wordsIn(alt) === 0 && !isSmall(picture);

/** The name of a picture's file as a sentence. */
export const pictureWords = ({ name }: Picture): string => name.toLowerCase();
