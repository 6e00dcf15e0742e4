import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import type { ConsentScope } from '../../shared/consent/event/consent-event.ts';
import { type Statement, sealEvents } from '../../shared/consent/event/seal-events.ts';
import { evolve } from '../../shared/consent/fold/evolve.ts';
import { type ConsentFold, emptyConsentFold } from '../../shared/consent/fold/marks.ts';
import type { Sha256 } from '../../shared/kernel/digest.ts';
import type { ContactId, EventId, NoticeId, SenderId } from '../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';

/** What a contact of the audience has said over the years. */
export type History = 'elsewhere' | 'one-topic' | 'three-topics' | 'ten-topics';

/**
 * The state of a contact with such a history, folded from its events as the ledger does. All but
 * `elsewhere`, who consented to another topic, consent to `offers`.
 */
export const foldOfHistory = (
  contactId: string,
  senderId: SenderId,
  history: History,
): ConsentFold => {
  const id = contactId as ContactId;
  let count = 0;
  return sealEvents(
    statementsOf[history](senderId),
    { version: 0, lastHash: '' },
    {
      contactId: id,
      recordedAt: instantFromMillis(Date.UTC(2026, 8, 1)),
      recordedBy: { kind: 'page', id: '/p' },
      digest: sha256,
      newEventId: () => {
        count += 1;
        // As long as a ULID's 26 characters, since bytes are counted.
        return `01K8${String(count).padStart(6, '0')}${contactId.slice(-16)}` as EventId;
      },
    },
  ).reduce(evolve, emptyConsentFold(id));
};

const day = 86_400_000;
const firstDay = Date.UTC(2021, 8, 1);
const atDay = (days: number): Instant => instantFromMillis(firstDay + days * day);

const said = (
  type: Statement['type'],
  days: number,
  scope: ConsentScope,
  method: Statement['method'] = 'web-form',
): Statement => ({
  type,
  scope,
  occurredAt: atDay(days),
  actor: { kind: 'subject' },
  method,
  act: method === 'web-form' ? 'ticked-empty-box' : 'clicked-button',
  notice: { noticeId: 'offers' as NoticeId, version: 1 },
  noticeSha256: 'a'.repeat(64) as Sha256,
  noticeInUseSince: atDay(0),
  defects: [],
});

const about = (senderId: SenderId, topic: string): ConsentScope => ({
  senderId,
  purpose: 'commercial',
  topic,
});

const tracking = (senderId: SenderId): readonly ConsentScope[] => [
  { senderId, activity: 'tracking.open' },
  { senderId, activity: 'tracking.click' },
];

const tenTopics = [
  'offers',
  'newsletter',
  'events',
  'product-news',
  'webinars',
  'research',
  'partner-events',
  'tips',
  'beta-programme',
  'yearly-review',
] as const;

/** Five years: given on a form, taken back in the preference centre, given again, every topic. */
const longHistory = (senderId: SenderId): readonly Statement[] => [
  ...[0, 2, 4].flatMap((years) =>
    tenTopics.flatMap((topic, index) => {
      const scope = about(senderId, topic);
      const days = years * 365 + index;
      return years === 4
        ? [said('granted', days, scope, 'preference-centre')]
        : [said('granted', days, scope), said('withdrawn', days + 300, scope, 'preference-centre')];
    }),
  ),
  ...tracking(senderId).map((scope) => said('granted', 1_470, scope, 'preference-centre')),
];

const statementsOf: Readonly<Record<History, (senderId: SenderId) => readonly Statement[]>> = {
  elsewhere: (senderId) => [said('granted', 1_400, about(senderId, 'newsletter'))],
  'one-topic': (senderId) => [said('granted', 1_400, about(senderId, 'offers'))],
  'three-topics': (senderId) => [
    ...['offers', 'newsletter', 'events'].map((topic) =>
      said('granted', 1_400, about(senderId, topic)),
    ),
    ...tracking(senderId).map((scope) => said('granted', 1_400, scope)),
  ],
  'ten-topics': longHistory,
};
