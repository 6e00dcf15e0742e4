import { emptyConsentState } from '../../consent/fold/consent-state.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { type Judgement, judgeRecipient } from '../fan-out/judge-recipient.ts';
import { type BatchJob, generationOf } from '../jobs.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import type { ClaimConflict, DispatchLedger, JobFacts, RecipientReader } from '../ports.ts';
import type { Batch, BatchEntry, RestsOn } from './batch.ts';

/**
 * Decides a job's recipients on what was just read, and claims those who are allowed, in one
 * transaction with the batch row. Whoever conflicts is read and decided again, and put off when that
 * is no use; nobody else loses a turn by it.
 */
export const claimBatch = async (
  { recipients, ledger, now }: ClaimDependencies,
  { prepared, job, facts, attempt, limit }: BatchToClaim,
): Promise<ClaimOutcome> => {
  const standings = judgeAll(prepared, { ids: job.contactIds, facts, now });
  const conflicted = new Set<ContactId>();
  for (let round = 0; round < maxRounds; round += 1) {
    postponeBeyond(standings, limit);
    if (generationOf(job.jobId) >= maxPostponements) giveUpPostponing(standings);
    const claimed = [...standings.values()].filter(
      (one): one is Claimed => one.outcome === 'allow',
    );
    const batch: Batch = {
      mailingId: job.mailingId,
      jobId: job.jobId,
      state: claimed.length > 0 ? 'claimed' : 'done',
      attempt,
      at: now(),
      entries: [...standings].map(([id, standing]) => entryOf(id, standing)),
      resolved: [],
    };
    const result = await ledger.openBatch(
      batch,
      claimed.map(({ contact, decision }) => ({
        contactId: contact.contactId,
        mailingId: job.mailingId,
        jobId: job.jobId,
        decision,
      })),
    );
    if (result.outcome === 'opened')
      return { outcome: 'claimed', batch: committedBatch(batch, result.commitments), claimed };
    if (result.outcome === 'taken') return result;
    const again = result.conflicts.flatMap((conflict) => {
      const patient = round < patientRounds && !conflicted.has(conflict.contactId);
      conflicted.add(conflict.contactId);
      return settle(standings, conflict, patient) === 'again' ? [conflict.contactId] : [];
    });
    if (again.length === 0) continue;
    const fresh = await recipients.job(job.mailingId, job.jobId, again);
    for (const [id, standing] of judgeAll(prepared, { ids: again, facts: fresh, now }))
      standings.set(id, standing);
  }
  throw new Error('the claims of a job kept conflicting');
};

const committedBatch = (batch: Batch, commitments: Batch['commitments']): Batch =>
  commitments === undefined ? batch : { ...batch, commitments };

type BatchToClaim = {
  readonly prepared: PreparedMailing;
  readonly job: BatchJob;
  readonly facts: JobFacts;
  readonly attempt: string;
  /** The most recipients that one transaction claims. */
  readonly limit: number;
};

export type ClaimDependencies = {
  readonly recipients: RecipientReader;
  readonly ledger: Pick<DispatchLedger, 'openBatch'>;
  readonly now: Clock;
};

/** An allowed recipient, claimed by us. */
export type Claimed = Extract<Judgement, { outcome: 'allow' }>;

export type ClaimOutcome =
  | { readonly outcome: 'claimed'; readonly batch: Batch; readonly claimed: readonly Claimed[] }
  | { readonly outcome: 'taken' };

type RecipientJudgement = Judgement | ({ readonly outcome: 'postponed' } & Partial<RestsOn>);

/** The facts on which a recipient was decided, if there was a decision. */
const restsOn = (standing: RecipientJudgement | undefined): Partial<RestsOn> => {
  const { ruleSet, consentVersion } =
    standing?.outcome === 'allow' ? standing.decision : (standing ?? {});
  return ruleSet === undefined || consentVersion === undefined ? {} : { ruleSet, consentVersion };
};

/** Put off this often, a recipient is left out: something keeps changing, and doubt means no. */
const maxPostponements = 60;
/** Rounds in which a conflict is read and decided again; later ones put its recipient off at once. */
const patientRounds = 3;
const maxRounds = 12;

const judgeAll = (
  prepared: PreparedMailing,
  {
    ids,
    facts,
    now,
  }: { readonly ids: readonly ContactId[]; readonly facts: JobFacts; readonly now: Clock },
): Map<ContactId, RecipientJudgement> => {
  const at = now();
  return new Map(
    ids.map((id): [ContactId, RecipientJudgement] => {
      const contact = facts.contacts.get(id);
      if (contact === undefined) return [id, { outcome: 'deny', reasons: ['contact-gone'] }];
      const state = facts.states.get(id) ?? emptyConsentState(id);
      return [id, judgeRecipient(prepared, { contact, state, at })];
    }),
  );
};

const entryOf = (contactId: ContactId, standing: RecipientJudgement): BatchEntry => {
  switch (standing.outcome) {
    case 'allow':
      return defined({
        contactId,
        status: 'unknown',
        measures: standing.tracking.length === 0 ? undefined : standing.tracking,
      });
    case 'deny': {
      const { ruleSet, consentVersion } = restsOn(standing);
      return defined({
        contactId,
        status: 'denied',
        reason: standing.reasons[0] ?? 'policy-error',
        restsOn:
          ruleSet === undefined || consentVersion === undefined
            ? undefined
            : { ruleSet, consentVersion },
      });
    }
    case 'postponed':
      return { contactId, status: 'postponed' };
    default:
      return standing satisfies never;
  }
};

/** Recipients beyond `limit` have to wait for another turn. */
const postponeBeyond = (standings: Map<ContactId, RecipientJudgement>, limit: number): void => {
  let allowed = 0;
  for (const [id, standing] of standings) {
    if (standing.outcome !== 'allow') continue;
    allowed += 1;
    if (allowed > limit) standings.set(id, { outcome: 'postponed', ...restsOn(standing) });
  }
};

const settle = (
  standings: Map<ContactId, RecipientJudgement>,
  { contactId, cause }: ClaimConflict,
  patient: boolean,
): 'again' | 'settled' => {
  const decidedOn = restsOn(standings.get(contactId));
  if (cause === 'already-claimed')
    standings.set(contactId, { outcome: 'deny', reasons: ['already-claimed'], ...decidedOn });
  else if (patient) return 'again';
  else standings.set(contactId, { outcome: 'postponed', ...decidedOn });
  return 'settled';
};

const giveUpPostponing = (standings: Map<ContactId, RecipientJudgement>): void => {
  for (const [id, standing] of standings)
    if (standing.outcome === 'postponed') {
      const reasons = ['consent-kept-changing'] as const;
      standings.set(id, { outcome: 'deny', reasons, ...restsOn(standing) });
    }
};
