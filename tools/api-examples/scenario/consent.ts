import type { Recorder } from '../recorder.ts';

/** What people said, what holds, and the proof. The id of the event that has a receipt. */
export const consent = async ({ record, refuse, ask, seal }: Recorder): Promise<string> => {
  const path = { contactId: 'henk' };
  const granted = await record('recordConsentEvent', 'granted', 'A box that was ticked', {
    path,
    body: { type: 'granted', ...offers, ...onForm },
  });
  const { eventId } = granted['event'] as { eventId: string };
  for (const activity of ['tracking.open', 'tracking.click'])
    await ask('recordConsentEvent', {
      path,
      body: {
        ...onForm,
        type: 'granted',
        activity,
        notice: { noticeId: 'tracking', version: 1 },
      },
    });
  await record('recordConsentEvent', 'by-phone', 'A consent by phone, with evidence of it', {
    path: { contactId: 'gijs' },
    body: {
      type: 'granted',
      ...offers,
      method: 'phone',
      act: 'spoken',
      notice: onForm.notice,
      language: 'nl',
      actor: operator,
      evidence: {
        place: 'customer service, 010 123 4567',
        actedAt: '2026-11-23T08:00:00.000Z',
        document: 'recording call-2026-11-23-07',
        takenBy: 'L. Bakker',
      },
    },
  });
  await record('recordConsentEvent', 'withdrawn', 'A stop by phone', {
    path: { contactId: 'gijs' },
    body: { type: 'withdrawn', ...offers, method: 'phone', actor: operator },
  });
  await refuse('recordConsentEvent', 422, {
    path: { contactId: 'tim' },
    body: { type: 'granted', ...offers, ...onForm, givenBy: 'henk' },
  });

  const asked = { path: { contactId: 'hanna' }, body: { ...offers, ...onForm } };
  await record('requestOptIn', 'asked', 'The mail with the link goes out', asked);
  await record('requestOptIn', 'already-asked', 'Requested again a minute later', asked);
  await refuse('requestOptIn', 422, {
    path: { contactId: 'tim' },
    body: { ...offers, ...onForm, givenBy: 'henk' },
  });

  /** Said to a sender whose contact this is not. */
  const elsewhere = { path: { contactId: 'joke' }, body: { senderId: 'bakery' } };
  await record('recordObjection', 'to-everything', 'No direct marketing at all', {
    path: { contactId: 'joke' },
    body: { note: 'Wrote: no more advertising please', evidenceRefs: ['letter-88'] },
  });
  await record('recordObjection', 'not-understood', 'Recorded, whatever else is wrong', {
    path: { contactId: 'joke' },
    body: { occurredAt: 'last Tuesday' },
  });
  await refuse('recordObjection', 422, elsewhere);
  await record('recordWithdrawal', 'one-purpose', 'By phone, passed on by an employee', {
    path: { contactId: 'joke' },
    body: { purpose: 'commercial', method: 'phone', actor: operator },
  });
  await refuse('recordWithdrawal', 422, elsewhere);
  const suppressed = {
    path: { contactId: 'bounced' },
    body: {
      type: 'suppressed',
      suppression: 'invalid',
      method: 'phone',
      actor: operator,
    },
  };
  await ask('recordConsentEvent', suppressed);

  await record('readConsent', 'granted', 'A consent that holds', { path });
  await record('listConsentEvents', 'first-page', 'The first event', {
    path,
    query: { limit: '1' },
  });
  await record('verifyConsent', 'intact', 'Nothing was changed', { path });
  await record('readConsentReceipt', 'granted', 'A receipt for the consent above', {
    path: { ...path, eventId },
  });
  const first = { path: { ...path, sequence: '1' } };
  await refuse('readConsentEventProof', 409, first);
  await seal();
  await record(
    'readConsentEventProof',
    'granted',
    'The first event, for the person to keep',
    first,
  );
  return eventId;
};

const offers = { purpose: 'commercial', topic: 'offers' };
const onForm = {
  method: 'web-form',
  act: 'ticked-empty-box',
  notice: { noticeId: 'offers', version: 1 },
  language: 'en',
  sourceUrl: 'https://www.waterweg.example/account',
};
const operator = { kind: 'operator', reason: 'a phone call', evidenceRef: 'call-2026-11-23-07' };

/** Somebody whose address is suppressed cannot come in again by another door. */
export const suppressedAddresses = async ({ refuse }: Recorder): Promise<void> => {
  const email = 'bounced@post.example';
  await refuse('createContact', 422, {
    body: { senderId: 'bakery', email, language: 'en', country: 'NL' },
  });
  await refuse('changeContact', 422, { path: { contactId: 'tim' }, version: 1, body: { email } });
};

/** A text that covers more than before: who agreed to less is asked again. */
export const materialChange = async ({ record, ask, refuse }: Recorder): Promise<void> => {
  await ask('publishNotice', {
    body: {
      noticeId: 'offers',
      senderId: 'waterweg',
      covers: [
        { purpose: 'commercial', topic: 'offers' },
        { purpose: 'commercial', topic: 'events' },
      ],
      texts: { en: 'Yes, Waterweg Hosting B.V. may e-mail me offers and invitations to events.' },
      material: true,
    },
  });
  const second = { noticeId: 'offers', version: '2' };
  const body = { reason: 'the text did not speak of events' };
  await record('invalidateByNotice', 'done', 'Ask again for events', { path: second, body });
  await refuse('invalidateByNotice', 409, { path: { ...second, version: '1' }, body });
  await record('readInvalidation', 'done', 'Whom it affected', { path: second });
  await record('countNoticeStanding', 'counted', 'Who agreed to which text', {
    path: { noticeId: 'offers' },
    query: { limit: '100' },
  });
};

/** A day later the answer is forgotten, and the ledger still knows the keys. */
export const repeatedNextDay = async ({ record }: Recorder): Promise<void> => {
  const summary = 'Repeated with its key a day later: recorded once';
  await record('recordConsentEvent', 'repeated', summary, {
    path: { contactId: 'henk' },
    headers: { 'idempotency-key': 'record-consent-event-granted' },
    body: { type: 'granted', ...offers, ...onForm },
  });
  await record('recordObjection', 'repeated', summary, {
    path: { contactId: 'joke' },
    headers: { 'idempotency-key': 'record-objection-to-everything' },
    body: { note: 'Wrote: no more advertising please', evidenceRefs: ['letter-88'] },
  });
  await record('recordWithdrawal', 'repeated', summary, {
    path: { contactId: 'joke' },
    headers: { 'idempotency-key': 'record-withdrawal-one-purpose' },
    body: { purpose: 'commercial', method: 'phone', actor: operator },
  });
};

/** What the daily run counted, once there was one. */
export const consentDays = async ({ record }: Recorder): Promise<void> => {
  await record('readConsentDays', 'counted', 'What the daily run counted', {
    path: { senderId: 'waterweg' },
    query: { days: '1' },
  });
};
