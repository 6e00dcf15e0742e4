import { createHash } from 'node:crypto';

/** RFC 6962 section 2.1, line for line: slow, over all entries, and without any code of the service. */
export const referenceRoot = (entries: readonly Uint8Array[]): Buffer => {
  const [first] = entries;
  if (first === undefined) return sha256();
  if (entries.length === 1) return sha256(Buffer.of(0), first);
  const k = splitOf(entries.length);
  return sha256(Buffer.of(1), referenceRoot(entries.slice(0, k)), referenceRoot(entries.slice(k)));
};

/** PATH(m, D[n]) of section 2.1.1. */
export const referencePath = (m: number, entries: readonly Uint8Array[]): readonly Buffer[] => {
  if (entries.length <= 1) return [];
  const k = splitOf(entries.length);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return m < k
    ? [...referencePath(m, left), referenceRoot(right)]
    : [...referencePath(m - k, right), referenceRoot(left)];
};

/** PROOF(m, D[n]) of section 2.1.2. */
export const referenceProof = (m: number, entries: readonly Uint8Array[]): readonly Buffer[] =>
  subproof(m, entries, true);

const subproof = (m: number, entries: readonly Uint8Array[], whole: boolean): readonly Buffer[] => {
  const n = entries.length;
  if (m === n) return whole ? [] : [referenceRoot(entries)];
  const k = splitOf(n);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return m <= k
    ? [...subproof(m, left, whole), referenceRoot(right)]
    : [...subproof(m - k, right, false), referenceRoot(left)];
};

const splitOf = (n: number) => 2 ** (Math.ceil(Math.log2(n)) - 1);

const sha256 = (...parts: readonly Uint8Array[]) =>
  createHash('sha256').update(Buffer.concat(parts)).digest();
