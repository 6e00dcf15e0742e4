import type { LocalApp } from '../../../local/start-local-app.ts';
import type { ApiUser } from './api-user.ts';
import { type Known, measured } from './known.ts';

const actor = { kind: 'operator', reason: 'a letter', evidenceRef: 'letter-1' };

/** What a product does with the people it knows. */
export const knowPeople = async ({ v1 }: ApiUser, { senderId }: Known): Promise<string> => {
  const person = { senderId, email: 'new.person@example.org', language: 'nl', country: 'NL' };
  const created = await v1('POST', '/contacts', { ...person, contactId: 'new-person' });
  await v1('POST', '/contacts', person);
  const path = `/contacts/${String(created['contactId'])}`;
  const email = { email: 'moved@example.org' };
  const moved = await v1('PATCH', path, email, { version: created['version'] });
  const taken = { email: 'listed@example.org' };
  const known = await v1('PUT', `${path}/relationships`, { relationships: [] }, moved);
  await v1('PUT', `${path}/published-addresses`, { publishedAddresses: [] }, known);
  const listed = { ...person, ...taken, contactId: 'listed-1' };
  await v1('POST', '/contacts/import', { importId: 'list-2', rows: [listed] });
  const { version } = await v1('GET', path);
  await v1('PATCH', path, taken, { version });
  await v1('POST', '/contacts/lookup', taken);
  return path;
};

/** What a privacy officer asks about somebody. */
export const answerPeople = async (
  { v1 }: ApiUser,
  { contactId, senderId }: Known,
): Promise<void> => {
  const contact = `/contacts/${contactId}`;
  for (const path of [
    '',
    '/access',
    '/export?format=json',
    '/export?format=dpv',
    '/consent',
    '/consent/events',
    '/consent/verify',
    '/mailings',
  ])
    await v1('GET', `${contact}${path}`);
  const dispute = { on: 'contact', id: contactId, reason: 'a case', evidenceRef: 'case-1' };
  const { holdId } = await v1('POST', '/holds', dispute);
  await v1('GET', '/holds');
  await v1('POST', `/holds/${String(holdId)}/release`, { reason: 'closed' });
  await v1('GET', `/audit?contactId=${contactId}`);
  await v1('GET', '/audit/callers');
  await v1('GET', '/processing-register');
  await v1('GET', '/retention');
  for (const kind of ['contacts', 'mailings', 'requests'])
    await v1('GET', `/retention/due?kind=${kind}`);
  await v1('POST', '/suppressions/lookup', { email: 'anyone@example.org', senderId });
};

/** Two officers keep somebody out who left, and let them in again. */
export const blockCaller = async ({ v1 }: ApiUser, { issuer }: LocalApp): Promise<void> => {
  const other = { token: await issuer.token('privacy-officer', 'gijs') };
  const caller = { kind: 'jwt', id: 'somebody who left' };
  const { blockId } = await v1('POST', '/audit/blocks', { caller, reason: 'left' });
  const path = `/audit/blocks/${String(blockId)}`;
  await v1('POST', `${path}/confirmation`, undefined, other);
  await v1('GET', '/audit/blocks');
  await v1('POST', `${path}/lifting`, { reason: 'came back' });
};

/** Texts, consents, confirmations, objections. */
export const askConsent = async ({ v1 }: ApiUser, { senderId }: Known, path: string) => {
  const notice = {
    noticeId: 'events',
    senderId,
    covers: [{ purpose: 'commercial', topic: 'events' }],
    texts: { nl: 'Ja, Waterweg Hosting mag mij uitnodigen voor bijeenkomsten.' },
    material: true,
  };
  await v1('POST', '/notices', notice);
  await v1('GET', `/notices?senderId=${senderId}`);
  await v1('GET', '/notices/events');
  await v1('GET', '/notices/events/versions/1');
  const before = new Date().toISOString();
  const second = { legalName: 'Tweede B.V.', postalAddress: 'Kade 14, 3011 AB Rotterdam' };
  await v1('PUT', '/senders/second', {
    ...second,
    country: 'NL',
    kind: 'company',
    fromAddress: 'Tweede <post@mail.waterweg.example>',
  });
  const entity = `/entities/e-${senderId}`;
  await v1('GET', '/entities');
  const { legalName, tradeNames, version } = await v1('GET', entity);
  await v1('PUT', entity, { legalName, tradeNames }, { version });
  await v1(
    'POST',
    `${entity}/successions`,
    { predecessor: 'e-second', on: '2026-01-01', evidence: { document: 'deed' } },
    { version: Number(version) + 1 },
  );
  await v1('GET', `${entity}/versions`);
  for (const owner of [`/senders/${senderId}`, `/entities/e-${senderId}`]) {
    const topic = await v1('GET', `${owner}/topics/events`);
    await v1('PUT', `${owner}/topics/events`, { names: { nl: 'Bijeenkomsten' } }, topic);
    await v1('GET', `${owner}/topics`);
  }
  await v1('GET', `/entities/e-${senderId}/topics/events/versions`);
  const about = {
    contactIds: [path.split('/').at(-1)],
    mailing: { senderId, purpose: 'commercial', topic: 'events' },
  };
  await v1('POST', '/decisions', about);
  await v1('POST', '/decisions', { ...about, at: before });
  const said = {
    purpose: 'commercial',
    topic: 'events',
    method: 'web-form',
    act: 'ticked-empty-box',
    notice: { noticeId: 'events', version: 1 },
    language: 'nl',
  };
  const recorded = await v1('POST', `${path}/consent/events`, { ...said, type: 'granted' });
  await importLists(v1, senderId);
  const { eventId } = recorded['event'] as { eventId: string };
  await v1('GET', `${path}/consent/receipts/${eventId}`);
  await v1('GET', `${path}/export?format=json`);
  await v1('POST', `${path}/consent/requests`, said);
  const more = { ...notice, covers: [{ purpose: 'commercial' }] };
  await v1('POST', '/notices', more);
  await v1('POST', '/notices/events/versions/2/invalidations', { reason: 'another text' });
  await v1('GET', '/notices/events/versions/2/invalidations');
  await v1('GET', '/notices/events/standing');
  await v1('GET', `/senders/${senderId}/consent-days`);
  const withdrawn = { senderId, purpose: 'commercial', method: 'phone', actor };
  await v1('POST', `${path}/withdrawals`, withdrawn);
  await v1('POST', `${path}/objections`, { senderId, actor });
  const asked = await v1('POST', `${path}/objections`, { to: 'service', actor });
  await v1('POST', `${path}/requests`, { kind: 'access' });
  await v1('GET', '/requests');
  await v1('GET', `/requests/${asked['requestId']}`);
  await v1(
    'POST',
    `/requests/${asked['requestId']}/answer`,
    { outcome: 'upheld', reason: 'her situation weighs more' },
    asked,
  );
  await v1('POST', `${path}/objections`, { to: 'service', actor });
  const suppressed = { type: 'suppressed', suppression: 'invalid', actor };
  await v1('POST', `${path}/consent/events`, suppressed);
  await v1('POST', `/contacts/${measured}/consent/events`, suppressed);
  await v1('POST', `${path}/consent/events`, {
    type: 'reinstated',
    act: 'spoken',
    actor,
    evidence: {
      place: 'the help desk’s telephone',
      actedAt: new Date().toISOString(),
      document: 'ticket-2',
      takenBy: 'Loes',
    },
  });
};

/** Forgetting somebody, and what is still told afterwards; and somebody who is not known. */
export const erase = async ({ v1 }: ApiUser, path: string): Promise<void> => {
  const why = { reason: 'asked for it', evidenceRef: 'ticket-1' };
  await v1('POST', '/contacts/nobody/erasure', why);
  await v1('POST', `${path}/erasure`, why);
  await v1('GET', `${path}/access`);
};

/** A list with a consent, taken twice, and one of stops and bounces. */
const importLists = async (v1: ApiUser['v1'], senderId: string): Promise<void> => {
  const row = { senderId, email: 'proven@example.org', language: 'nl', country: 'NL' };
  const notice = { noticeId: 'events', version: 1 };
  const imported = {
    type: 'imported',
    purpose: 'commercial',
    topic: 'events',
    occurredAt: new Date().toISOString(),
    upstreamProof: 'entry 7 of the form',
    page: 'https://www.waterweg.example/sign-up',
    notice,
  };
  const withdrawn = { type: 'withdrawn', purpose: 'commercial' };
  const proven = { importId: 'list-3', rows: [{ ...row, consents: [imported] }] };
  await v1('POST', '/contacts/import', proven);
  await v1('POST', '/contacts/import', proven);
  const stops = [{ ...row, consents: [withdrawn] }];
  await v1('POST', '/contacts/import', { importId: 'list-4', rows: stops });
  const bounced = [{ ...row, email: 'gone@example.org', consents: [{ type: 'bounced' }] }];
  await v1('POST', '/contacts/import', { importId: 'list-5', rows: bounced });
  const relationships = [{ relationshipId: 'r1', role: 'customer', since: '2025-01-02' }];
  const related = ['proven@example.org', 'nobody.yet@example.org'].map((email) => ({
    senderId,
    email,
    relationships,
  }));
  await v1('POST', '/contacts/import', { ...proven, importId: 'list-7', dryRun: true });
  await v1('POST', '/contacts/import', { importId: 'list-6', adds: 'relations', rows: related });
};
