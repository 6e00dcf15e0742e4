import { base64FromBytes, bytesFromBase64 } from '../../kernel/bytes/base64.ts';
import { defined } from '../../kernel/object/defined.ts';
import { hashLength } from '../tree/tree-hash.ts';
import { parseSize } from './checkpoint.ts';

/** A `.tlog-proof` (C2SP tlog-proof): that an entry is in a log, for somebody without a network. */
export type ProofFile = {
  readonly index: number;
  /** From the leaf's sibling to the root's child. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, as the log and its witnesses wrote it. */
  readonly checkpoint: string;
  /** What opens the entry. Nothing vouches for it but that it leads to the leaf. */
  readonly extra?: Uint8Array;
};

export const formatProofFile = ({ index, proof, checkpoint, extra }: ProofFile): string =>
  [
    firstLine,
    ...(extra === undefined ? [] : [`extra ${base64FromBytes(extra)}`]),
    `index ${index}`,
    ...proof.map(base64FromBytes),
    '',
    checkpoint,
  ].join('\n');

/** The proof that a file holds, or nothing. */
export const parseProofFile = (file: string): ProofFile | undefined => {
  const end = file.indexOf('\n\n');
  const [first, ...lines] = file.slice(0, Math.max(end, 0)).split('\n');
  if (first !== firstLine) return undefined;
  const extraLine = lines[0]?.startsWith('extra ') ? lines.shift() : undefined;
  const extra = extraLine === undefined ? undefined : bytesFromBase64(extraLine.slice(6));
  if (extraLine !== undefined && extra === undefined) return undefined;
  const indexLine = lines.shift() ?? '';
  const index = indexLine.startsWith('index ') ? parseSize(indexLine.slice(6)) : undefined;
  const proof = lines.map((line) => bytesFromBase64(line));
  if (index === undefined || proof.length > 63) return undefined;
  return proof.every((hash) => hash?.length === hashLength)
    ? {
        index,
        proof: proof.filter((hash) => hash !== undefined),
        checkpoint: file.slice(end + 2),
        ...defined({ extra }),
      }
    : undefined;
};

const firstLine = 'c2sp.org/tlog-proof@v1';
