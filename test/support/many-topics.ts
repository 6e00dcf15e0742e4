import type { ConsentEventData } from '../../shared/consent/event/consent-event.ts';
import type { ConsentLedger } from '../../shared/consent/event/consent-ledger.ts';
import { recordStatements } from '../../shared/consent/event/record-statements.ts';
import type { StatementOrigin } from '../../shared/consent/event/statement-context.ts';
import type { ConsentState } from '../../shared/consent/fold/consent-state.ts';
import { publishNotice } from '../../shared/consent/notice/publish-notice.ts';
import type { ContactId, NoticeId } from '../../shared/kernel/ids.ts';
import type { RegulatedPurpose } from '../../shared/kernel/purpose.ts';
import {
  consentWorld,
  day,
  offersNotice,
  sha256,
  subjectFacts,
  ticked,
  waterweg,
} from './consent-world.ts';

/** How much is said of one contact: of how many topics, how long each is, and how often. */
export type Load = {
  readonly topics: number;
  /** Character that fills the topics up to their greatest length; of one to three bytes. */
  readonly filler: string;
  readonly rounds: readonly Kind[];
};

export const kinds = [
  'granted',
  'requested',
  'imported',
  'unproven',
  'withdrawn',
  'refused',
] as const;
type Kind = (typeof kinds)[number];

/** Says it all, and then stops every topic, those too that were refused. */
export const sayMuch = async (
  ledger: ConsentLedger,
  contactId: ContactId,
  { topics, filler, rounds }: Load,
): Promise<Said> => {
  const world = await consentWorld({ ledger });
  world.subjects.set(contactId, subjectFacts(contactId));
  const tools = { ...world.tools, findTopic: async () => ({}) as never };
  await publishNotice(world.notices, {
    noticeId: anyTopic.noticeId,
    draft: { ...offersNotice, covers: [{ purpose: 'commercial' }] },
    by: { id: 'test', at: world.now(), names: ['Waterweg'], sells: false },
    digest: sha256,
  });
  const scopes = Array.from({ length: topics }, (_, index) => ({
    senderId: waterweg,
    purpose: 'commercial' as RegulatedPurpose,
    topic: `${String(index).padStart(4, '0')}${filler.repeat(96)}`,
  }));
  const outcomes: string[] = [];
  const say = async (kind: Kind | 'objected') => {
    for (let from = 0; from < scopes.length; from += 20) {
      world.advance(day / 100);
      const recorded = await recordStatements(tools, {
        contactId,
        origin: originOf(kind),
        statements: (_, at) =>
          scopes.slice(from, from + 20).map((scope) => ({ ...statementOf(kind, at), scope })),
      });
      outcomes.push(
        `${kind} ${recorded.outcome === 'refused' ? recorded.refusal.reason : recorded.outcome}`,
      );
    }
  };
  for (const round of rounds) await say(round);
  await say('objected');
  const head = await ledger.read(contactId);
  if (head.outcome !== 'live') throw new Error(head.outcome);
  return { outcomes, state: head.state, scopes };
};

type Said = {
  readonly outcomes: readonly string[];
  readonly state: ConsentState;
  readonly scopes: readonly { readonly purpose: string; readonly topic: string }[];
};

const originOf = (kind: Kind | 'objected'): StatementOrigin =>
  kind === 'requested' ? { door: 'opt-in-request', withinDays: 7 } : { door: 'caller' };

/** A text that asks for the whole purpose: a request whose text asks for another topic is refused. */
const anyTopic = { noticeId: 'any-topic' as NoticeId, version: 1 };

const statementOf = (
  kind: Kind | 'objected',
  at: Parameters<typeof ticked>[0],
): ConsentEventData => {
  const { notice: _, ...bare } = ticked(at);
  switch (kind) {
    case 'granted':
      return ticked(at, { notice: anyTopic });
    case 'unproven':
      return { ...bare, conditional: true, act: 'pre-ticked' };
    case 'imported':
      return {
        ...bare,
        type: 'imported',
        method: 'import',
        page: 'p',
        actor: { kind: 'import', id: 'i'.repeat(64), upstreamProof: 'p' },
      };
    case 'requested':
      return {
        ...ticked(at, { notice: anyTopic }),
        type: 'requested',
        doubleOptIn: true,
        validUntil: (at + day) as never,
      };
    default:
      return { ...bare, type: kind };
  }
};
