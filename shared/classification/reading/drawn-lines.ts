/**
 * How many lines of a text are drawn: signs and gaps alone, in pieces of different lengths. A separator
 * is one piece, or pieces that are all alike.
 */
export const drawnLines = (text: string): number =>
  mayDraw.test(text)
    ? text
        .slice(0, longestText)
        .split('\n')
        .reduce((sum, line) => sum + drawnIn(line), 0)
    : 0;

/** This many lines in one mail are a drawing, which may write words that nothing here reads. */
export const fewestDrawnLines = 3;

const longestText = 20_000;
/** Two signs in a row, or one of those that fill a part of their place. */
const mayDraw = /[^\p{L}\p{N}\s]{2}|[\u2580-\u259f\u25a0-\u25ff\u2b1b\u2b1c]/u;
const signsAlone = /^[^\p{L}\p{N}]+$/u;

/** A line may be several that were joined, as spaces and breaks are in HTML. */
const drawnIn = (line: string): number => {
  if (!signsAlone.test(line)) return 0;
  const pieces = line.trim().split(/(\s+)/);
  const lengths = (rest: number): number =>
    new Set(pieces.filter((_, index) => index % 2 === rest).map((piece) => piece.length)).size;
  if (pieces.length < fewestPieces || (lengths(0) < 2 && lengths(1) < 2)) return 0;
  return Math.max(1, Math.floor(pieces.length / piecesOfLine));
};

/** Three pieces with the gaps between them. */
const fewestPieces = 5;
const piecesOfLine = 12;
