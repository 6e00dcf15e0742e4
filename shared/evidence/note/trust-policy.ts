import type { DigestBytes } from '../../kernel/digest.ts';
import { defined } from '../../kernel/object/defined.ts';
import { isSameKey, parseVerifierKey, type VerifierKey } from './verifier-key.ts';

/** Whom a verifier believes (C2SP tlog-policy): these logs, when enough of these witnesses agree. */
export type TrustPolicy = {
  readonly logs: readonly { readonly key: VerifierKey; readonly url?: string }[];
  readonly witnesses: readonly Witness[];
  /** Whether these witnesses, by their names in the policy, are enough. */
  readonly isQuorum: (cosigners: ReadonlySet<string>) => boolean;
  /** False where the log's own word is enough, so that it can show each reader another history. */
  readonly asksWitnesses: boolean;
};

export type Witness = { readonly name: string; readonly key: VerifierKey; readonly url?: string };

/** The policy that a file writes down, or the number of the first line that is wrong and what is wrong. */
export const parseTrustPolicy = (
  sha256: DigestBytes,
  file: string,
): TrustPolicy | PolicyProblem => {
  const reading: Reading = { logs: [], witnesses: [], members: new Map(), used: new Set() };
  const lines = file.split('\n');
  for (const [at, line] of lines.entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#')) continue;
    const problem = readLine(sha256, reading, words);
    if (problem !== undefined) return { line: at + 1, problem };
  }
  const { quorum } = reading;
  if (quorum === undefined) return { line: lines.length, problem: 'no line says `quorum`' };
  return {
    logs: reading.logs,
    witnesses: reading.witnesses,
    isQuorum: (cosigners) => quorum === 'none' || isMet(reading, quorum, cosigners),
    asksWitnesses: quorum !== 'none',
  };
};

export type PolicyProblem = { readonly line: number; readonly problem: string };

export const isPolicyProblem = (policy: TrustPolicy | PolicyProblem): policy is PolicyProblem =>
  'problem' in policy;

type Reading = {
  readonly logs: { key: VerifierKey; url?: string }[];
  readonly witnesses: Witness[];
  /** What each name stands for: a witness, or a number of these. */
  readonly members: Map<string, 'witness' | Group>;
  readonly used: Set<string>;
  quorum?: string;
};

type Group = { readonly needed: number; readonly names: readonly string[] };

const readLine = (
  sha256: DigestBytes,
  reading: Reading,
  [word, ...rest]: readonly string[],
): string | undefined => {
  if (word === 'log') return readLog(sha256, reading, rest);
  if (word === 'witness') return readWitness(sha256, reading, rest);
  if (word === 'group') return readGroup(reading, rest);
  if (word === 'quorum') return readQuorum(reading, rest);
  return `unknown word \`${word}\``;
};

const readLog = (sha256: DigestBytes, { logs }: Reading, [vkey = '', url]: readonly string[]) => {
  const key = parseVerifierKey(sha256, vkey);
  if (key?.kind !== 'note') return `not the key of a log: \`${vkey}\``;
  if (logs.some((log) => isSameKey(log.key, key))) return 'a log stands here twice';
  logs.push({ key, ...defined({ url }) });
  return undefined;
};

const readWitness = (
  sha256: DigestBytes,
  { witnesses, members }: Reading,
  [name = '', vkey = '', url]: readonly string[],
) => {
  const key = parseVerifierKey(sha256, vkey);
  if (key?.kind !== 'cosignature') return `not the key of a witness: \`${vkey}\``;
  if (!isNewName(members, name)) return `the name \`${name}\` is taken`;
  if (witnesses.some((witness) => isSameKey(witness.key, key)))
    return 'a witness stands here twice';
  members.set(name, 'witness');
  witnesses.push({ name, key, ...defined({ url }) });
  return undefined;
};

const readGroup = (
  { members, used }: Reading,
  [name = '', threshold = '', ...names]: readonly string[],
) => {
  const needed =
    threshold === 'all' ? names.length : threshold === 'any' ? 1 : Number(threshold || Number.NaN);
  if (!isNewName(members, name)) return `the name \`${name}\` is taken`;
  if (!Number.isInteger(needed) || needed < 1 || needed > names.length)
    return `\`${threshold}\` of ${names.length} is no threshold`;
  for (const member of names) {
    if (!members.has(member)) return `\`${member}\` is not defined above`;
    if (used.has(member)) return `\`${member}\` is a member twice`;
    used.add(member);
  }
  members.set(name, { needed, names });
  return undefined;
};

const readQuorum = (reading: Reading, [name = '']: readonly string[]) => {
  if (reading.quorum !== undefined) return 'a second line says `quorum`';
  if (name !== 'none' && !reading.members.has(name)) return `\`${name}\` is not defined above`;
  reading.quorum = name;
  return undefined;
};

const isNewName = (members: Reading['members'], name: string) =>
  name !== '' && name !== 'none' && !members.has(name);

const isMet = (reading: Reading, name: string, cosigners: ReadonlySet<string>): boolean => {
  const member = reading.members.get(name);
  if (member === undefined) return false;
  if (member === 'witness') return cosigners.has(name);
  return member.names.filter((one) => isMet(reading, one, cosigners)).length >= member.needed;
};
