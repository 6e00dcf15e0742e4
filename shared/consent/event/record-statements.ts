import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Recorder } from '../../kernel/recorded-by.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import type { Marks } from '../fold/marks.ts';
import {
  appendToLedger,
  type ClosedLedger,
  type LedgerRequest,
  type LedgerServices,
  openLedger,
  sealStatements,
} from './append-to-ledger.ts';
import type { ConsentEvent } from './consent-event.ts';
import { type JudgeServices, judgeStatements, type RefusedStatement } from './judge-statements.ts';
import type { StatementOrigin } from './statement-context.ts';
import type { SubjectFacts, SubjectOf } from './subject-facts.ts';
import { type ProposedStatement, writtenAlong } from './written-along.ts';

/**
 * Records statements: checks who may make them, finds their defects, and appends them with everything
 * that must change at the same time. All statements of a request are recorded, or none.
 */
export const recordStatements = async (
  tools: ConsentTools,
  request: RecordRequest,
): Promise<RecordOutcome> => {
  const { contactId } = request;
  const subject = await tools.subjectOf(contactId);
  if (subject === undefined) {
    const head = await tools.ledger.read(contactId);
    return { outcome: head.outcome === 'erased' ? 'erased' : 'no-contact' };
  }
  const outcome = await decideAndAppend(tools, request, subject);
  if (outcome.outcome === 'appended' || outcome.outcome === 'repeated') {
    const { events } = outcome;
    if (events.some(({ type }) => type === 'reinstated')) await tools.readmit?.(contactId);
    await tools.spreadStops?.(contactId, events);
  }
  return outcome;
};

/** Total attempts under concurrent writes; each loser has seen another writer win. */
const attempts = 12;

/**
 * Reads, decides and appends, and starts over if another writer was first. Every change of the ledger
 * goes through here, so each decision rests on the version to which it is added.
 */
const decideAndAppend = async (
  tools: ConsentTools,
  request: RecordRequest,
  subject: SubjectFacts,
): Promise<RecordOutcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const opened = await openLedger(tools, request);
    if (opened.outcome !== 'open') return opened;
    const { head, at } = opened;
    const proposed = request.statements(head.state, at, head.marks);
    const judged = await judgeStatements(tools, proposed, { ...request, subject, head, at });
    if (judged.outcome === 'refused') return judged;
    if (judged.statements.length === 0) return { outcome: 'nothing', state: head.state };
    const sealed = await sealStatements(tools, opened, judged.statements);
    const along = writtenAlong(tools, { subject, opened, sealed, proposed: judged.proposed });
    if ((await appendToLedger(tools, opened, { ...sealed, ...along })) === 'appended')
      return { outcome: 'appended', events: sealed.events, state: sealed.fold.state };
  }
  return { outcome: 'conflict' };
};

/** Everything that recording statements needs from the outside world. */
export type ConsentTools = ConsentServices & Recorder;

export type ConsentServices = LedgerServices &
  JudgeServices & {
    readonly subjectOf: SubjectOf;
    /**
     * Tells the mail service that the address of a contact may be mailed again; called after a
     * reinstatement is recorded, and when its request is repeated. Omitted where none can be recorded.
     */
    readonly readmit?: (contactId: ContactId) => Promise<void>;
    /**
     * Passes stops on to the other senders of the entity (`stopsOfEntity`); called after they are
     * recorded, and when their request is repeated. Omitted for stops that come from there.
     */
    readonly spreadStops?: (contactId: ContactId, events: readonly ConsentEvent[]) => Promise<void>;
  };

export type RecordRequest = LedgerRequest & {
  /** Who gave the consent, if the caller says so. */
  readonly givenBy?: ContactId;
  /** The door by which it came in; by default, the word of a caller. */
  readonly origin?: StatementOrigin;
  /**
   * What to add to the current state; may be empty. Called again after a conflict, so it must not
   * change anything itself.
   */
  readonly statements: (
    state: ConsentState,
    at: Instant,
    marks: Marks,
  ) => readonly ProposedStatement[];
};

export type RecordOutcome =
  | {
      readonly outcome: 'appended';
      readonly events: readonly ConsentEvent[];
      readonly state: ConsentState;
    }
  | { readonly outcome: 'nothing'; readonly state: ConsentState }
  | { readonly outcome: 'refused'; readonly refusal: RefusedStatement }
  | { readonly outcome: 'no-contact' | 'conflict' }
  | ClosedLedger;
