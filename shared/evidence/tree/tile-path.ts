/** Where a tile lies below the log's address: `tile/0/x001/234`, of a partial one `tile/0/005.p/17`. */
export const tilePath = ({ level, index, width }: TileName): string => {
  const groups = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1_000))
    groups.unshift(String(rest % 1_000).padStart(3, '0'));
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`;
};

/** The tile that a path names; undefined unless it is the canonical path of a tile. */
export const parseTilePath = (path: string): TileName | undefined => {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (match === null) return undefined;
  const [, level, groups = '', width] = match;
  const name: TileName = {
    level: level === 'entries' ? 'entries' : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  };
  return tilePath(name) === path && isWidth(name.width) && isLevel(name.level) ? name : undefined;
};

export type TileName = {
  /** 0 has the leaves' hashes, each further one the roots of full tiles below; `entries` has what was hashed. */
  readonly level: number | 'entries';
  readonly index: number;
  /** Hashes or entries in it, 1 to 256. */
  readonly width: number;
};

/** Hashes in a full tile. */
export const tileWidth = 256;

/** The hashes that a tile has in a tree of `size` leaves; 0 where that tree has no such tile. */
export const widthIn = (size: number, level: number | 'entries', index: number): number => {
  const hashes = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level));
  return Math.max(0, Math.min(tileWidth, hashes - index * tileWidth));
};

const isWidth = (width: number) => width >= 1 && width <= tileWidth;

const isLevel = (level: number | 'entries') => level === 'entries' || level <= 63;
