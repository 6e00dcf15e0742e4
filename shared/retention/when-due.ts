import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { PersonRequest } from '../consent/request/person-request.ts';
import type { Contact } from '../contacts/contact.ts';
import { type Instant, plusMonths } from '../kernel/instant.ts';
import type { MailingHeader } from '../mailing/mailing-store.ts';
import { type DailyPass, retentionSchedule } from './retention-schedule.ts';

/** When a mailing has to go; undefined while it is under way. */
export const mailingDueAt = ({
  state,
  changedAt,
  createdAt,
}: Pick<MailingHeader, 'state' | 'changedAt' | 'createdAt'>): Instant | undefined =>
  underWay.has(state) ? undefined : after('mailings', changedAt ?? createdAt);

const underWay: ReadonlySet<MailingHeader['state']> = new Set(['scheduled', 'running', 'paused']);

/** When an answered request has to go; undefined while it waits for its answer. */
export const requestDueAt = ({ state, answer }: PersonRequest): Instant | undefined =>
  state === 'open' || answer === undefined ? undefined : after('requests', answer.answeredAt);

/**
 * When a contact has to go, by itself alone: undefined while a relationship of it continues. What the
 * ledger knows can only put it off.
 */
export const contactDueAt = (
  { createdAt, updatedAt, relationships, publishedAddresses }: DatedContact,
  now: Instant,
): Instant | undefined => {
  const goesOn = relationships.some(({ role, until }) =>
    until === undefined ? role === 'customer' || role === 'user' : until > now,
  );
  if (goesOn) return undefined;
  const moments = [
    createdAt,
    updatedAt,
    ...relationships.flatMap(({ since, until, sale, donation, quoteRequest }) => [
      since,
      until ?? since,
      sale?.soldAt ?? since,
      donation?.donatedAt ?? since,
      quoteRequest?.requestedAt ?? since,
    ]),
    ...publishedAddresses.map(({ capturedAt }) => capturedAt),
  ];
  return after('contacts', latest(moments));
};

export type DatedContact = Pick<
  Contact,
  'createdAt' | 'updatedAt' | 'relationships' | 'publishedAddresses'
>;

/** When the ledger of a contact lets it go; undefined while a consent in it holds. */
export const ledgerDueAt = (
  { entries }: Pick<ConsentState, 'entries'>,
  lastEventAt: Instant,
  now: Instant,
): Instant | undefined => {
  const granted = Object.values(entries).filter(({ status }) => status === 'granted');
  if (granted.some(({ validUntil }) => validUntil === undefined || validUntil > now))
    return undefined;
  return after(
    'contacts',
    latest([lastEventAt, ...granted.flatMap((one) => one.validUntil ?? [])]),
  );
};

/** Whether anything was ever said against mail, which has to outlive the contact. */
export const saidNo = ({
  entries,
  suppressions,
  lastStop,
}: Pick<ConsentState, 'entries' | 'suppressions' | 'lastStop'>): boolean =>
  lastStop !== undefined ||
  suppressions.length > 0 ||
  Object.values(entries).some(({ status }) => against.has(status));

const against: ReadonlySet<string> = new Set(['withdrawn', 'objected', 'refused']);

/** Nothing of a kind that began at or after this moment can be past its term. */
export const oldestKept = (kind: DailyPass, now: Instant): Instant =>
  plusMonths(now, -retentionSchedule[kind].months);

const after = (kind: DailyPass, at: Instant): Instant =>
  plusMonths(at, retentionSchedule[kind].months);

const latest = (moments: readonly Instant[]): Instant => Math.max(...moments) as Instant;
