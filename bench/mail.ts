import { parseArgs } from 'node:util';
import { startLocalApp } from '../local/start-local-app.ts';
import { localApi } from './local-api.ts';

/**
 * Mails people one at a time through `POST /v1/mails` of the local stack, from a template in use, and times each
 * call: it is answered once SES has the mail. The last line is one JSON object; times vary by machine.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { mails: { type: 'string', default: '200' } },
  });
  const mails = Number(values.mails);
  if (!Number.isSafeInteger(mails) || mails < 1)
    throw new RangeError('--mails takes a whole number of 1 or more');
  const app = await startLocalApp();
  try {
    const v1 = await localApi(app);
    const templateId = await templateInUse(v1);
    for (let index = 0; index < warmUp; index += 1) await mailOnce(v1, templateId, `warm-${index}`);
    const millis: number[] = [];
    for (let index = 0; index < mails; index += 1) {
      const before = performance.now();
      await mailOnce(v1, templateId, `mail-${index}`);
      millis.push(performance.now() - before);
    }
    const sorted = millis.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.ceil(share * mails) - 1] ?? 0);
    const summary = { mails, medianMs: at(0.5), p95Ms: at(0.95), slowestMs: at(1) };
    if (summary.p95Ms > budgetMs) {
      console.log(`over budget: ${budgetMs} ms to the hand-over`);
      process.exitCode = 1;
    }
    console.log(JSON.stringify(summary));
  } finally {
    await app.stop();
  }
};

/** What a product waits for at most, from its call to the hand-over. */
const budgetMs = 300;
/** Mails before those that are timed: the first ones load code and read keys. */
const warmUp = 10;

type Api = Awaited<ReturnType<typeof localApi>>;

/** One customer's mail, handed over before the answer. */
const mailOnce = async (v1: Api, templateId: string, key: string): Promise<void> => {
  const { state } = (await v1(
    'POST',
    '/mails',
    { templateId, contactId: 'ann', values: { invoice: 'F-2026-0311' } },
    { 'idempotency-key': key },
  )) as { readonly state: string };
  if (state !== 'accepted') throw new Error(`a mail was ${state}`);
};

const templateInUse = async (v1: Api): Promise<string> => {
  await v1('PUT', '/senders/shop', sender);
  await v1('POST', '/contacts', customer);
  const { mailingId } = (await v1('POST', '/mailings', receipt)) as { readonly mailingId: string };
  await v1('POST', `/mailings/${mailingId}/activate`, {});
  return mailingId;
};

const sender = {
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  country: 'NL',
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
};
const customer = {
  contactId: 'ann',
  senderId: 'shop',
  email: 'ann@example.org',
  language: 'en',
  country: 'NL',
  relationships: [
    { relationshipId: 'r1', role: 'customer', service: 'hosting', since: '2026-01-01T00:00:00Z' },
  ],
};
const receipt = {
  senderId: 'shop',
  name: 'Receipt',
  template: true,
  purpose: 'contract',
  service: 'hosting',
  necessity: 'Whoever pays for the hosting contract gets a receipt of it.',
  values: { invoice: 'reference' },
  contents: [
    {
      language: 'en',
      subject: 'Receipt {{invoice}} of your payment',
      text: 'Dear customer,\n\nWe received your payment for invoice {{invoice}}. This is your receipt. You need not do anything.\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};
