import type { LocalApp } from '../../../local/start-local-app.ts';
import { files } from '../../support/files.ts';
import type { ApiUser } from './api-user.ts';
import { type Known, measured } from './known.ts';

const contents = [
  {
    language: 'nl',
    subject: 'Onderhoud vannacht',
    text: 'Vannacht is de dienst tussen 02:00 en 03:00 niet bereikbaar wegens onderhoud.',
  },
];
const linked = contents.map((content) => ({
  ...content,
  html: `<p>${content.text} <a href="https://status.example/now">De stand</a></p>`,
}));
const withOffer = [
  {
    language: 'nl',
    subject: 'Onderhoud vannacht',
    text: 'Vannacht is de dienst tussen 02:00 en 03:00 niet bereikbaar wegens onderhoud.\n\nKoop nu Premium met 50% korting!',
  },
];
const draft = {
  name: 'Later',
  purpose: 'security',
  necessity: 'The service will be unavailable; every user of it must know.',
  essential: true,
};

/** What there is to read about mailings, and what is asked before one is written. */
export const readMailings = async (
  { v1 }: ApiUser,
  { contactId, senderId, mailings }: Known,
): Promise<void> => {
  const sender = await v1('GET', `/senders/${senderId}`);
  const { senderId: _, version, ...body } = sender;
  await v1('PUT', `/senders/${senderId}`, body, { version });
  await v1('GET', '/senders');
  await v1('GET', `/senders/${senderId}/versions`);
  await useEntities({ v1 } as ApiUser, String(sender['entityId']));
  for (const id of mailings)
    for (const path of [
      '',
      '/versions',
      '/versions/1',
      '/reviews',
      '/verdicts',
      '/report',
      `/verdicts/${contactId}`,
    ])
      await v1('GET', `/mailings/${id}${path}`);
  const question = { contactIds: [contactId], mailingId: mailings[0], language: 'en' };
  await v1('POST', '/decisions', question);
  await v1('POST', '/decisions', { ...question, at: new Date().toISOString() });
  const [content] = contents;
  await v1('POST', '/classifications', { ...content, declaredPurpose: 'security' });
};

/** The legal person behind a sender: read, changed, and made the successor of another. */
const useEntities = async ({ v1 }: ApiUser, entityId: string): Promise<void> => {
  const path = `/entities/${entityId}`;
  await v1('GET', '/entities');
  const { legalName, kind, tradeNames, version } = await v1('GET', path);
  const changed = await v1('PUT', path, { legalName, tradeNames }, { version });
  await v1('GET', `${path}/versions`);
  const other = {
    legalName: 'Overgenomen B.V.',
    postalAddress: 'Kade 2, 3011 AB Rotterdam, Nederland',
    country: 'NL',
    kind,
    fromAddress: 'Overgenomen <post@mail.waterweg.example>',
    registration: '20269999',
  };
  const { entityId: predecessor } = await v1('PUT', '/senders/overgenomen', other);
  const on = new Date(Date.now() - 60_000).toISOString();
  const evidence = { document: 'Deed of merger' };
  await v1('POST', `${path}/successions`, { predecessor, on, evidence }, changed);
};

/** A draft: written, changed, scheduled far ahead and taken back, previewed, dropped. Its id. */
export const draftMailing = async ({ v1 }: ApiUser, { senderId }: Known): Promise<string> => {
  const made = await v1('POST', '/mailings', { ...draft, senderId, contents: linked });
  const path = `/mailings/${String(made['mailingId'])}`;
  await v1('PUT', path, { ...draft, senderId, contents: linked, name: 'Even later' }, made);
  const zone = 'Europe/Amsterdam';
  await v1('POST', `${path}/schedule`, { localTime: '2020-01-01T09:00', zone });
  for (const localTime of ['2099-01-01T09:00', '2099-01-01T10:00'])
    await v1('POST', `${path}/schedule`, { localTime, zone });
  await v1('POST', `${path}/unschedule`);
  await v1('POST', `${path}/preview`);
  const { previewId } = await v1('POST', `${path}/previews`);
  await v1('GET', `${path}/previews`);
  await v1('GET', `${path}/previews/${String(previewId)}`);
  await v1('POST', `${path}/previews/${String(previewId)}`);
  await v1('GET', `${path}/previews/${String(previewId)}/people`);
  await v1('POST', `${path}/cancel`);
  return String(made['mailingId']);
};

/** A draft that sells: held, split by its author, released by somebody else. */
export const reviewMailing = async ({ v1 }: ApiUser, { senderId }: Known, app: LocalApp) => {
  const token = await app.issuer.token('marketer');
  const body = { ...draft, senderId, contents: withOffer };
  const held = await v1('POST', '/mailings', body, { token });
  const path = `/mailings/${String(held['mailingId'])}`;
  await v1('GET', '/mailings?state=held');
  await v1('GET', '/feedback/kept');
  await v1('POST', `${path}/split`);
  const { contentHash } = held;
  const reason = 'the offer is part of the contract';
  await v1('POST', `${path}/reviews`, { verdict: 'release', reason, contentHash });
  await v1('POST', `${path}/accept-classification`);
};

/** A file that goes with a template, opened before its release, and mailed by both who mail; a picture. */
export const mailFiles = async (
  { v1 }: ApiUser,
  { senderId }: Known,
  app: LocalApp,
): Promise<void> => {
  const token = await app.issuer.token('marketer');
  const hand = (bytes: Buffer, use: string) =>
    v1('POST', '/assets', { use, content: bytes.toString('base64') }, { token });
  const { assetId } = await hand(files.pdf, 'attachment');
  await hand(files.pdf, 'attachment');
  // Refused, so that each gives the key of its caller back.
  await hand(files.pdf, 'picture');
  await v1('POST', '/mailings/nobody/test');
  const { url } = await hand(files.png, 'picture');
  await fetch(`${app.apiUrl}${new URL(String(url)).pathname}`);
  const attachments = [{ assetId, fileName: 'planning.pdf' }];
  const body = { ...draft, senderId, contents, attachments };
  const drafted = await v1('POST', '/mailings', body, { token });
  const path = `/mailings/${String(drafted['mailingId'])}`;
  await v1('POST', `${path}/attachments/${String(assetId)}/openings`);
  const { contentHash } = drafted;
  const reason = 'the planning is what they wait for';
  await v1('POST', `${path}/reviews`, { verdict: 'release', reason, contentHash });
  await v1('POST', `${path}/test`);
  await v1('POST', `${path}/schedule`, { now: true });
};

/** A mailing under way: paused, resumed, and left to finish. */
export const pauseMailing = async (
  { v1 }: ApiUser,
  { senderId, contactId }: Known,
): Promise<void> => {
  const audience = { contactIds: [contactId] };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const made = await v1('POST', '/mailings', { ...draft, senderId, contents, audience });
    const path = `/mailings/${String(made['mailingId'])}`;
    await v1('POST', `${path}/preview`);
    await v1('POST', `${path}/schedule`, { now: true });
    for (let wait = 0; wait < 50; wait += 1) {
      const { state } = await v1('GET', path);
      if (state !== 'scheduled') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const paused = await v1('POST', `${path}/pause`);
    await v1('POST', `${path}/resume`);
    if (paused['state'] === 'paused') return;
  }
};

/** A template: put in use, mails from it to one contact after the other until one is taken. */
export const mailOnePerson = async ({ v1 }: ApiUser, { senderId }: Known): Promise<void> => {
  const template = { ...draft, senderId, contents, template: true };
  const { mailingId: templateId } = await v1('POST', '/mailings', template);
  await v1('POST', `/mailings/${String(templateId)}/test`);
  await v1('GET', '/sending-state');
  await v1('POST', `/mailings/${String(templateId)}/activate`);
  // Somebody with a caller's id: who comes first in the list differs from run to run.
  await v1('POST', '/mails', { templateId, contactId: measured });
  const { items } = await v1('GET', '/contacts?limit=100');
  for (const { contactId } of items as { contactId: string }[]) {
    await v1('POST', `/mailings/${String(templateId)}/render`, { contactId });
    const { mailId, state } = await v1('POST', '/mails', { templateId, contactId });
    await v1('GET', `/mails/${String(mailId)}`);
    if (state === 'accepted') return;
  }
};

/** Proof of every mailing that can have one, and of one person, each in one file. */
export const proveInOneFile = async (
  { v1, visit }: ApiUser,
  app: LocalApp,
  { mailings }: Known,
  person: string,
): Promise<void> => {
  const body = { reason: 'an audit' };
  const made = [await v1('POST', `${person}/proof-bundles`, body)];
  for (const mailing of mailings)
    made.push(await v1('POST', `/mailings/${mailing}/proof-bundles`, body));
  const failed = made.filter(({ status }) => status === 500);
  if (failed.length > 0) throw new Error(`${failed.length} bundles were not made`);
  await app.bundle();
  await app.seal();
  for (const { bundleId } of made.filter((one) => one['bundleId'] !== undefined)) {
    const { downloadUrl } = await v1('GET', `/proof-bundles/${String(bundleId)}`);
    await visit(String(downloadUrl));
    await v1('GET', `/proof-bundles/${String(bundleId)}/proof`);
  }
  await v1('GET', '/jobs');
};
