import { describe, expect, test } from 'vitest';
import { ownLinkContent } from '../../../functions/send/own-link-content.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type {
  AddressSuppression,
  ConsentState,
} from '../../../shared/consent/fold/consent-state.ts';
import { emptyConsentState } from '../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { OwnLinkJob } from '../../../shared/delivery/jobs.ts';
import type { MailBatch } from '../../../shared/delivery/ports.ts';
import { sendOwnLink } from '../../../shared/delivery/send/send-own-link.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis, plusMillis } from '../../../shared/kernel/instant.ts';
import { testSender } from '../../support/dispatch-mailing.ts';
import { person } from '../../support/dispatch-people.ts';
import { memoryDispatchLedger } from '../../support/memory/memory-dispatch-ledger.ts';
import { memoryJobQueue } from '../../support/memory/memory-job-queue.ts';

const now = instantFromMillis(Date.UTC(2026, 10, 3));
const senderId = 's1' as SenderId;
const contactId = 'jo' as ContactId;

const job: OwnLinkJob = {
  type: 'own-link',
  mailId: 'own-1' as MailingId,
  contactId,
  senderId,
  token: 'v1.k1.token.mac',
  language: 'nl',
  expiresAt: plusMillis(now, 7_200_000),
};

const sending = (suppressions: readonly AddressSuppression[] = [], over: Partial<Contact> = {}) => {
  const ledger = memoryDispatchLedger(() => 0);
  const queue = memoryJobQueue();
  const calls: MailBatch[] = [];
  const state: ConsentState = { ...emptyConsentState(contactId), suppressions };
  let attempts = 0;
  const send = (more: Partial<OwnLinkJob> = {}) =>
    sendOwnLink(
      {
        ledger,
        queue,
        now: () => now,
        recipients: {
          job: async (mailingId, jobId, ids) => {
            const batch = await ledger.batch(mailingId, jobId);
            const contact = person(contactId, senderId, 'nothing', over).contact;
            return {
              mailingState: undefined,
              ...(batch === undefined ? {} : { batch }),
              contacts: new Map(ids.map((id) => [id, contact])),
              states: new Map(ids.map((id) => [id, state])),
            } as never;
          },
        },
        mail: async (batch) => {
          calls.push(batch);
          return batch.entries.map(() => ({ outcome: 'accepted', messageId: 'ses-1' }));
        },
        signLinks: async () => () => ({
          unsubscribeUrl: 'https://example.org/u/x',
          preferencesUrl: 'https://example.org/p/x',
          whyUrl: 'https://example.org/m/x',
        }),
        halt: async () => undefined,
        newAttempt: () => {
          attempts += 1;
          return `attempt-${attempts}`;
        },
        store: { sender: async () => testSender(senderId) },
        ownLinkContent: ownLinkContent('https://example.org'),
        digest: sha256,
      },
      { ...job, ...more },
    );
  return { send, calls };
};

const suppressed = (reason: AddressSuppression['reason']): AddressSuppression => ({
  reason,
  eventId: 'e1' as never,
  at: plusMillis(now, -1_000),
});

describe('the mail with a link that somebody asked for', () => {
  test('the link mail is sent once to a known contact, without a relation and without tracking', async () => {
    const { send, calls } = sending();

    expect(await send()).toBe('sent');
    expect(await send({ token: 'another' })).toBe('repeated');

    expect(calls).toHaveLength(1);
    expect(calls[0]?.entries).toMatchObject([{ contactId, headers: [] }]);
    expect(JSON.stringify(calls[0])).toContain('https://example.org/d/v1.k1.token.mac');
    expect(JSON.stringify(calls[0])).not.toContain('another');
  });

  test('the link mail opens the pending choices if it was requested for them', async () => {
    const { send, calls } = sending();
    await send({ wanted: ['0/commercial/offers/1/a b'] });
    const text = JSON.stringify(calls[0]);
    expect(text).toContain('/p/v1.k1.token.mac?on=0%2Fcommercial%2Foffers%2F1%2Fa+b');
    expect(text).toContain('Bevestig uw keuze');
  });

  test.each(['complaint', 'objection'] as const)(
    'the link mail is sent despite a %s, because the person requested it',
    async (reason) => {
      const { send, calls } = sending([suppressed(reason)]);
      await send();
      expect(calls).toHaveLength(1);
    },
  );

  test.each(['hard-bounce', 'invalid'] as const)(
    'the link mail is not sent after a %s',
    async (reason) => {
      const { send, calls } = sending([suppressed(reason)]);
      await send();
      expect(calls).toEqual([]);
    },
  );

  test('the link mail is not sent once its link has expired', async () => {
    const { send, calls } = sending();
    expect(await send({ expiresAt: now })).toBe('too-late');
    expect(calls).toEqual([]);
  });
});
