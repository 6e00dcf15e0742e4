import { base64FromBytes, bytesFromBase64 } from '../../kernel/bytes/base64.ts';
import { hashLength } from '../tree/tree-hash.ts';

/** What a log says of itself at one size (C2SP tlog-checkpoint). */
export type Checkpoint = {
  /** The log's name, such as `mail.example.org/log`. */
  readonly origin: string;
  /** Leaves. */
  readonly size: number;
  readonly root: Uint8Array;
};

/** The text that is signed. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${base64FromBytes(root)}\n`;

/** The checkpoint that a text is, or nothing. Lines after the third are signed too and say nothing to us. */
export const parseCheckpoint = (text: string): Checkpoint | undefined => {
  if (!text.endsWith('\n')) return undefined;
  const [origin = '', digits = '', base64 = '', ...more] = text.slice(0, -1).split('\n');
  const size = parseSize(digits);
  const root = bytesFromBase64(base64);
  if (origin === '' || size === undefined || root?.length !== hashLength) return undefined;
  return more.includes('') ? undefined : { origin, size, root };
};

/** A count in decimal without leading zeroes. */
export const parseSize = (digits: string): number | undefined =>
  /^(?:0|[1-9]\d{0,15})$/.test(digits) && Number.isSafeInteger(Number(digits))
    ? Number(digits)
    : undefined;
