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
 * Records what was said: checks who may say it, finds what is wrong with it, and appends it with
 * everything that must change in the same moment. All statements of a request or none.
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

/** Tries in all when others write at the same time; each loser has seen another one win. */
const attempts = 12;

/**
 * Reads, decides and appends, again from the start whenever another writer was first. Every change
 * of the ledger goes through here, so what is decided always rests on the version it is added to.
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
    if ((await appendToLedger(tools, opened, sealed, along)) === 'appended')
      return { outcome: 'appended', events: sealed.events, state: sealed.fold.state };
  }
  return { outcome: 'conflict' };
};

/** Everything that recording what somebody said needs, and who does it. */
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
     * recorded, and again when their request is repeated. Left out where a stop comes from there.
     */
    readonly spreadStops?: (contactId: ContactId, events: readonly ConsentEvent[]) => Promise<void>;
  };

export type RecordRequest = LedgerRequest & {
  /** Who gave the consent, where the caller says so. */
  readonly givenBy?: ContactId;
  /** By which door it came in; a caller's word when left out. */
  readonly origin?: StatementOrigin;
  /**
   * What to add, given what holds; nothing is a fine answer. Called again after a conflict, so it
   * changes nothing itself.
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
