import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../example.ts';
import type { Recorder } from '../recorder.ts';

/** Slows hand-overs down while a mailing is to be caught running. */
export type SlowMail = { slow: boolean };

const footer =
  'No more offers? {{unsubscribeUrl}}\nYour preferences: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';

const maintenance = {
  senderId: 'waterweg',
  name: 'Maintenance tonight',
  purpose: 'contract',
  service: 'hosting',
  necessity: 'The hosting contract promises notice of planned interruptions.',
  contents: [
    {
      language: 'en',
      subject: 'Maintenance of your hosting tonight from 00:00 to 02:00',
      text: 'Dear {{name}},\n\nTonight between 00:00 and 02:00 we carry out planned maintenance on the servers of your hosting. Your website may be unreachable for a few minutes. You need not do anything.\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};

const offer = {
  senderId: 'waterweg',
  name: 'Autumn offer',
  purpose: 'commercial',
  topic: 'offers',
  productFamilies: ['hosting'],
  tracking: ['tracking.open', 'tracking.click'],
  contents: [
    {
      language: 'en',
      subject: '25% off your second domain name',
      html: `<p>Dear {{name}},</p><p>This month you get 25% off a second domain name: <a href="https://www.waterweg.example/offer">order now</a>.</p><p>No more offers? <a href="{{unsubscribeUrl}}">Unsubscribe</a>. <a href="{{preferencesUrl}}">Your preferences</a>.</p><p>Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland</p>`,
    },
  ],
};

const upgrade =
  'Upgrade to Premium now with 50% off and never be bothered by maintenance again: https://www.waterweg.example/premium';
const held = {
  ...maintenance,
  name: 'Maintenance tonight, with an upgrade slipped in',
  topic: 'offers',
  contents: maintenance.contents.map((content) => ({
    ...content,
    text: `${content.text.replace('You need not', `\n\n${upgrade}\n\nYou need not`)}\n\n${footer}`,
  })),
};

const idOf = (mailing: Json) => ({ mailingId: String(mailing['mailingId']) });

const until = async ({ ask }: Recorder, path: { mailingId: string }, state: string) => {
  for (let asked = 0; asked < 400; asked += 1) {
    const mailing = await ask('readMailing', { path });
    // A mailing runs from when its first page was taken, a moment after its state says so.
    const { startedAt } = (mailing['progress'] ?? {}) as { startedAt?: string };
    if (mailing['state'] === state && startedAt !== undefined) return;
    await sleep(50);
  }
  throw new Error(`the mailing did not become ${state}`);
};

/** What a mail is, and whether it may be sent to somebody. */
export const questions = async ({ record, refuse }: Recorder): Promise<void> => {
  const [content] = held.contents;
  await record('classifyMail', 'mixed', 'Service mail with an offer in it', {
    body: { language: 'en', ...content, declaredPurpose: 'contract' },
  });
  await refuse('classifyMail', 422, { body: { eml: 'bm90IGEgbWVzc2FnZQ==' } });
  await record('decideContacts', 'inline', 'A customer, a user and a contact who stopped', {
    body: {
      contactIds: ['henk', 'tim', 'gijs'],
      mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
    },
  });
  await refuse('decideContacts', 404, {
    body: {
      contactIds: ['henk', 'nobody'],
      mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
    },
  });
  await refuse('decideContacts', 422, {
    body: {
      contactIds: ['henk'],
      mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'ofers' },
    },
  });
};

/** A mail file of an author, with a plan that inspection cannot read. */
export const mailFile = async ({ record }: Recorder): Promise<void> => {
  const file = [
    'From: Waterweg Hosting <service@mail.waterweg.example>',
    'Subject: Maintenance of your hosting tonight from 00:00 to 02:00',
    'Content-Language: en',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Tonight between 00:00 and 02:00 we carry out planned maintenance on the servers of your hosting.',
    '--part',
    'Content-Type: application/pdf',
    'Content-Disposition: attachment; filename=plan.pdf',
    '',
    '%PDF-1.7',
    '--part--',
    '',
  ].join('\r\n');
  await record('classifyMail', 'mail-file', 'A mail file with a part that is not read', {
    body: { eml: Buffer.from(file).toString('base64'), declaredPurpose: 'contract' },
  });
};

/** A PNG of one pixel. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A document that goes with a mailing, opened by the person who is to release it. */
const attached = async ({ record, refuse, ask }: Recorder): Promise<void> => {
  const document = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n');
  const content = document.toString('base64');
  const file = await record('createAsset', 'attachment', 'A document to attach to a mailing', {
    body: { use: 'attachment', content },
  });
  await refuse('createAsset', 422, {
    body: { use: 'attachment', content: Buffer.from('PK\u0003\u0004').toString('base64') },
  });
  const picture = await ask('createAsset', { body: { use: 'picture', content: dot } });
  await record('readPicture', 'dot', 'Anyone may fetch it', {
    path: { name: String(picture['url']).split('/').at(-1) ?? '' },
  });
  await refuse('readPicture', 404, { path: { name: `${'0'.repeat(64)}.png` } });
  const assetId = String(file['assetId']);
  const carrying = await ask('createMailing', {
    body: { ...maintenance, attachments: [{ assetId, fileName: 'schedule.pdf' }] },
  });
  const path = { ...idOf(carrying), assetId };
  await record('openAttachment', 'opened', 'That the caller opened it is recorded', { path });
  await refuse('openAttachment', 404, { path: { ...path, assetId: '0'.repeat(64) } });
};

/** Drafts: written, held, split, reviewed, accepted. The first, which stays a draft. */
export const drafts = async (recorder: Recorder): Promise<{ readonly mailingId: string }> => {
  const { record, refuse, ask } = recorder;
  const draft = await record('createMailing', 'offer', 'An offer', { body: offer });
  await refuse('createMailing', 422, { body: { ...offer, senderId: 'nobody' } });
  await refuse('createMailing', 404, {
    body: { ...offer, audience: { contactIds: ['henk', 'nobody'] } },
  });
  const path = idOf(draft);
  await record('replaceMailing', 'renamed', 'Under another name', {
    path,
    version: draft['version'],
    body: { ...offer, name: 'Second domain name' },
  });
  await record('listMailingVersions', 'all', 'Who changed what, and when', { path });
  await record('readMailingVersion', 'first', 'The first draft, with its contents', {
    path: { ...path, version: '1' },
  });
  await refuse('replaceMailing', 422, {
    path,
    version: 2,
    body: { ...offer, senderId: 'bakery' },
  });
  await refuse('splitMailing', 422, {
    path: idOf(await ask('createMailing', { body: maintenance })),
  });

  const mixed = await record('createMailing', 'held', 'Service mail that sells: it is held', {
    body: held,
  });
  const heldPath = idOf(mixed);
  await record('splitMailing', 'two-parts', 'The service part and the offer', { path: heldPath });
  await refuse('scheduleMailing', 409, { path: heldPath, body: { now: true } });
  const { contentHash } = mixed;
  const body = { verdict: 'release', reason: 'The upgrade is part of the contract.', contentHash };
  await record('reviewMailing', 'first-of-two', 'A block takes two people', {
    path: heldPath,
    body,
  });
  await refuse('reviewMailing', 422, {
    path: heldPath,
    body: { ...body, contentHash: '0'.repeat(64) },
  });
  await record('listReviews', 'one', 'One review so far', { path: heldPath });
  await refuse('reviewMailing', 409, { path, body });
  await attached(recorder);
  await record('acceptClassification', 'as-marketing', 'It goes to those who may get an offer', {
    path: heldPath,
  });
  return path;
};

/** A mailing from schedule to its verdicts. Its id. */
export const sending = async (recorder: Recorder, mail: SlowMail): Promise<string> => {
  const { record, refuse, ask } = recorder;
  const path = idOf(await ask('createMailing', { body: offer }));
  const zone = 'Europe/Amsterdam';
  await record('previewMailing', 'whole-audience', 'Who would get it, and who not', { path });
  const made = await record('createPreview', 'made', 'The same, kept for a day', { path });
  const previewPath = { ...path, previewId: String(made['previewId']) };
  await refuse('createPreview', 404, { path: { mailingId: 'nothing' } });
  await record('continuePreview', 'done', 'A finished one stays as it is', {
    path: previewPath,
  });
  await record('readPreview', 'done', 'One that is done', { path: previewPath });
  await refuse('readPreview', 404, { path: { ...path, previewId: 'nothing' } });
  await refuse('continuePreview', 404, { path: { ...path, previewId: 'nothing' } });
  await record('listPreviews', 'of-today', 'The previews of the last day', { path });
  await record('listPreviewPeople', 'denied', 'Two who would not get it, and why', {
    path: previewPath,
    query: { effect: 'deny', limit: '2' },
  });
  await refuse('listPreviewPeople', 404, { path: { ...path, previewId: 'nothing' } });
  const changing = await ask('createMailing', { body: offer });
  const before = await ask('createPreview', { path: idOf(changing) });
  await ask('replaceMailing', {
    path: idOf(changing),
    version: changing['version'],
    body: { ...offer, audience: { roles: ['user'] } },
  });
  const changedPath = { ...idOf(changing), previewId: String(before['previewId']) };
  await refuse('continuePreview', 409, { path: changedPath });
  await refuse('listPreviewPeople', 409, { path: changedPath });
  await record('renderMailing', 'allowed', 'The mail that a customer would get', {
    path,
    body: { contactId: 'henk' },
  });
  await record('renderMailing', 'denied', 'A contact who would get none', {
    path,
    body: { contactId: 'gijs' },
  });
  await refuse('scheduleMailing', 422, { path, body: { localTime: '2027-03-28T02:30', zone } });
  await refuse('pauseMailing', 409, { path });
  await refuse('resumeMailing', 409, { path });
  await record('scheduleMailing', 'local-time', 'Tomorrow at half past nine in Amsterdam', {
    path,
    body: { localTime: '2026-11-24T09:30', zone },
  });
  await record('unscheduleMailing', 'back-to-draft', 'Not tomorrow', { path });
  mail.slow = true;
  await record('scheduleMailing', 'now', 'Now', { path, body: { now: true } });
  await until(recorder, path, 'running');
  await record('pauseMailing', 'running', 'A mailing that runs', { path });
  mail.slow = false;
  await record('resumeMailing', 'paused', 'Where it stopped, whatever the rates of its entity', {
    path,
    body: { reason: 'The complaints were about the list of May, which is gone.' },
  });
  await until(recorder, path, 'finished');
  await refuse('cancelMailing', 409, { path });
  await refuse('unscheduleMailing', 409, { path });

  const cancelled = idOf(await ask('createMailing', { body: maintenance }));
  await record('cancelMailing', 'draft', 'A draft that is not wanted', { path: cancelled });
  await record('readMailing', 'finished', 'A mailing that is finished', { path });
  await record('listMailings', 'newest', 'The newest', {
    query: { senderId: 'waterweg', limit: '1' },
  });
  await record('listVerdicts', 'first-page', 'The first three', { path, query: { limit: '3' } });
  await proving(recorder, path);
  await record('readVerdict', 'accepted', 'A recipient who got it', {
    path: { ...path, contactId: 'henk' },
  });
  await record('readVerdict', 'denied', 'A person who did not', {
    path: { ...path, contactId: 'gijs' },
  });
  await record('listContactMailings', 'henk', 'What a customer got', {
    path: { contactId: 'henk' },
  });
  return path.mailingId;
};

/** Proof of the whole mailing and of one person, each in one file. */
const proving = async (
  { record, refuse, ask, seal }: Recorder,
  path: { readonly mailingId: string },
): Promise<void> => {
  const body = { reason: 'complaint 2026-114 to the supervisory authority', language: 'nl' };
  const draft = idOf(await ask('createMailing', { body: offer }));
  await refuse('requestMailingProofBundle', 409, { path: draft, body });
  const made = await record('requestMailingProofBundle', 'whole', 'Proof of the whole mailing', {
    path,
    body,
  });
  await record('requestContactProofBundle', 'henk', 'Proof of what is recorded of a customer', {
    path: { contactId: 'henk' },
    body,
  });
  const bundle = { bundleId: String(made['bundleId']) };
  await record('readProofBundle', 'done', 'A finished bundle', { path: bundle });
  await refuse('readProofBundleProof', 409, { path: bundle });
  await seal();
  await record('readProofBundleProof', 'sealed', 'The proof of a bundle', { path: bundle });
  await record('listJobs', 'all', 'What is or was under way, and how far it has come', {
    as: 'femke@waterweg.example',
  });
  await refuse('listJobs', 400, { query: { kind: 'mailing' } });
};
