import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { FiledClaim, FiledRow } from '../verify/beside.ts';
import { parseJson } from '../verify/check-proof.ts';

/**
 * The verdicts of a row of a mailing's account, one for each recipient, which anyone with the rows and
 * claims of a bundle can recompute. It omits recipients whose verdict is in a later row, and those of a
 * page who are in a job. Undefined if the row is malformed.
 */
export const recipientsOfRow = (
  row: FiledRow,
  claims: readonly FiledClaim[],
): readonly RecipientVerdict[] | undefined =>
  row.name.includes('/PAGE#') ? onPage(row) : inBatch(row, claims);

/** The verdict on one recipient, with what it rests on. */
export type RecipientVerdict = {
  readonly contactId: string;
  readonly verdict: 'accepted' | 'refused' | 'unknown' | 'denied';
  /** Strongest first; of a mail the reasons that were relied on. */
  readonly reasons: readonly string[];
  readonly at: Instant;
  readonly basis?: string;
  /** Ids of consent events, sales, donations or published addresses; hashes of them after an erasure. */
  readonly evidence: readonly string[];
  readonly ruleSet?: string;
  readonly consentVersion?: number;
  /** Why a mail that was decided for was refused, or its outcome is not known. */
  readonly outcomeReason?: string;
  /** The placeholder that had no value, where that is the reason. */
  readonly placeholder?: string;
  readonly jobId?: string;
};

const onPage = ({ recipients, at }: FiledRow): readonly RecipientVerdict[] | undefined => {
  const found: RecipientVerdict[] = [];
  for (const [contactId, said] of recipients) {
    const words = listIn(said);
    if (words === undefined) return undefined;
    if (words.length === 1) continue;
    const [reasons, placeholder, ruleSet, version] = words;
    found.push(
      defined({
        ...{ contactId, verdict: 'denied', reasons: String(reasons).split(' ') },
        ...{ at: momentOf(at), evidence: [] },
        ruleSet: ruleSet === '' ? undefined : String(ruleSet),
        consentVersion: version === '' ? undefined : Number(version),
        placeholder: placeholder === '' ? undefined : String(placeholder),
      }),
    );
  }
  return found;
};

const inBatch = (
  { name, said, recipients, at }: FiledRow,
  claims: readonly FiledClaim[],
): readonly RecipientVerdict[] | undefined => {
  const words = listIn(said);
  const statuses = String(words?.[4] ?? '');
  const reasons = reasonsByIndex(words?.[5]);
  if (statuses.length !== recipients.length || reasons === undefined) return undefined;
  const jobId = name.slice(name.indexOf('#') + 1);
  const byContact = new Map(claims.map((claim) => [claim.contactId, claim]));
  const found: RecipientVerdict[] = [];
  for (const [index, [contactId, said]] of recipients.entries()) {
    const verdict = verdicts[statuses[index] ?? ''];
    // It was put off: a later job has the verdict.
    if (verdict === undefined) continue;
    const one =
      verdict === 'denied'
        ? deniedFirst(said, at)
        : mailedBy(byContact.get(contactId), verdict, reasons.get(index));
    if (one === undefined) return undefined;
    found.push({ contactId, ...one, jobId });
  }
  return found;
};

type Told = Omit<RecipientVerdict, 'contactId' | 'jobId'>;

/** The recipients who were denied when the job was taken, before any claim. */
const deniedFirst = (said: unknown, at: number): Told => {
  const [, reason = '', ruleSet = '', version = ''] = listIn(said) ?? [];
  return defined({
    ...{ verdict: 'denied', at: momentOf(at), evidence: [] },
    reasons: reason === '' ? [] : [String(reason)],
    ruleSet: ruleSet === '' ? undefined : String(ruleSet),
    consentVersion: version === '' ? undefined : Number(version),
  });
};

const mailedBy = (
  claim: FiledClaim | undefined,
  verdict: RecipientVerdict['verdict'],
  reason: string | undefined,
): Told | undefined => {
  const decided = decidedBy(claim);
  if (decided === undefined) return undefined;
  const why = reason === undefined || verdict === 'accepted' ? {} : { outcomeReason: reason };
  return { verdict, ...decided, ...why };
};

const verdicts: Readonly<Record<string, RecipientVerdict['verdict']>> = {
  a: 'accepted',
  r: 'refused',
  u: 'unknown',
  d: 'denied',
};

/** What a claim says that its mail rests on. */
const decidedBy = (claim: FiledClaim | undefined) => {
  const words = listIn(claim?.said ?? null);
  const decision = parseJson(String(words?.[3] ?? '')) as Decided | undefined;
  if (words === undefined || decision === undefined) return undefined;
  return {
    at: momentOf(Number(words[1])),
    ...defined({ basis: decision.basis }),
    reasons: decision.reasons ?? [],
    evidence: decision.evidenceIds ?? decision.evidenceHashes ?? [],
    ...defined({ ruleSet: decision.ruleSet }),
    consentVersion: Number(words[2]),
  };
};

type Decided = Partial<{
  readonly basis: string;
  readonly reasons: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly evidenceHashes: readonly string[];
  readonly ruleSet: string;
}>;

const listIn = (text: unknown): readonly unknown[] | undefined => {
  const parsed = typeof text === 'string' ? parseJson(text) : undefined;
  return Array.isArray(parsed) ? parsed : undefined;
};

const reasonsByIndex = (text: unknown): ReadonlyMap<number, string> | undefined => {
  const parsed = parseJson(String(text ?? ''));
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  return new Map(
    Object.entries(parsed as Readonly<Record<string, readonly number[]>>).flatMap(
      ([reason, indexes]) => indexes.map((index) => [index, reason] as const),
    ),
  );
};

/** A moment that nobody can read is the first of all, and never an exception. */
const momentOf = (at: number): Instant =>
  (Number.isSafeInteger(at) && Math.abs(at) < 8e15 ? at : 0) as Instant;
