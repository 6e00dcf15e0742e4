import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readZip, zipHeaderLength } from '../shared/evidence/bundle/zip.ts';
import {
  type CallOptions,
  contactBody,
  grantBody,
  type Json,
  noticeBody,
  senderBody,
  startServiceWorld,
} from '../test/e2e/service/service-world.ts';
import { startBrowser } from '../test/support/pages/browser.ts';

/**
 * `npm run officer:plays`: five cases of a privacy officer, played over HTTP with that role's token
 * alone and timed; what each prints is drawn by the real browser, as A4 shows it. Writes docs/officer.md
 * and its pictures. A call that is refused fails the command.
 */
const world = await startServiceWorld({ sealEveryMs: 3_600_000 });
const browser = await startBrowser();
const folder = fileURLToPath(new URL('../docs/officer/', import.meta.url));
mkdirSync(folder, { recursive: true });

const say = async (method: string, path: string, options: CallOptions = {}) => {
  const answer = await world.ask(method, path, options);
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.text}`);
  return answer;
};

let calls = 0;
const officer = (method: string, path: string, body?: Json, headers?: Record<string, string>) => {
  calls += 1;
  const options = { ...(body && { body }), ...(headers && { headers }) };
  return say(method, path, { token: world.tokens['privacy-officer'], ...options });
};

const offer = {
  ...{ senderId: 'waterweg', purpose: 'commercial', topic: 'offers', name: 'Korting in november' },
  contents: [
    {
      ...{ language: 'nl', subject: 'Korting in november' },
      text: 'Deze maand 20 % korting op hosting.\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};

/** Three who said yes and one who did not, and a mailing to all of them. */
const before = async (): Promise<string> => {
  await say('PUT', '/v1/senders/waterweg', { body: senderBody });
  await say('POST', '/v1/notices', { body: noticeBody });
  for (const name of ['anja', 'bas', 'cor', 'dirk'])
    await say('POST', '/v1/contacts', { body: contactBody(name) });
  for (const name of ['anja', 'bas', 'dirk'])
    await say('POST', `/v1/contacts/${name}/consent/events`, { body: grantBody });
  const { body } = await say('POST', '/v1/mailings', { body: offer });
  const path = `/v1/mailings/${String(body['mailingId'])}`;
  await say('POST', `${path}/schedule`, { body: { now: true } });
  while ((await say('GET', path)).body['state'] !== 'finished') await sleep(100);
  await world.app.feedbackRecorded();
  await world.app.seal();
  return path;
};

const firstEvent = async (contact: string): Promise<string> => {
  const { body } = await officer('GET', `/v1/contacts/${contact}/consent/events`);
  return String((body['items'] as readonly Json[])[0]?.['eventId']);
};

const receiptOf = async (contact: string, language: string): Promise<string> => {
  const path = `/v1/contacts/${contact}/consent/receipts/${await firstEvent(contact)}`;
  return (await officer('GET', `${path}?format=print&language=${language}`)).text;
};

/** The printed report in a bundle of proof. */
const reportIn = async (path: string, language: string, reason: string): Promise<string> => {
  const { body: made } = await officer('POST', `${path}/proof-bundles`, { reason, language });
  let job = made;
  while (job['state'] !== 'done')
    job = (await officer('GET', `/v1/proof-bundles/${String(made['bundleId'])}`)).body;
  const { body: done } = await officer('GET', `/v1/proof-bundles/${String(made['bundleId'])}`);
  const bytes = Buffer.from(await (await fetch(String(done['downloadUrl']))).arrayBuffer());
  const places = readZip(bytes.length, (at, length) => bytes.subarray(at, at + length)) ?? [];
  const name = `report-${language}.html`;
  const place = places.find((one) => Buffer.from(one.name).toString() === name);
  if (place === undefined) throw new Error(`no ${name} in the bundle`);
  const at = place.offset + zipHeaderLength(place.name.length);
  return bytes.subarray(at, at + place.size).toString();
};

const mailing = await before();

type Play = { readonly name: string; readonly title: string; readonly act: () => Promise<string> };

const plays: readonly Play[] = [
  {
    name: 'complaint',
    title: 'A complaint: “I never agreed”',
    act: async () => {
      const { email } = contactBody('anja');
      const { body } = await officer('POST', '/v1/contacts/lookup', { email });
      const [found] = body['items'] as readonly { readonly contactId: string }[];
      const path = `/v1/contacts/${found?.contactId}`;
      const note = 'says that she never agreed';
      await officer('POST', `${path}/requests`, { kind: 'complaint', method: 'paper', note });
      await officer('GET', `${path}/consent/verify`);
      return receiptOf('anja', 'nl');
    },
  },
  {
    name: 'access',
    title: 'A request for access',
    act: async () => {
      const path = '/v1/contacts/bas';
      const asked = await officer('POST', `${path}/requests`, { kind: 'access', method: 'paper' });
      await officer('GET', `${path}/access`);
      const page = await reportIn(path, 'en', 'access request 2026-31');
      await officer(
        'POST',
        `/v1/requests/${String(asked.body['requestId'])}/answer`,
        { outcome: 'upheld', reason: 'the report was sent by post' },
        { 'if-match': String(asked.headers.get('etag')) },
      );
      return page;
    },
  },
  {
    name: 'audit',
    title: 'An audit of one mailing',
    act: async () => {
      await officer('GET', `${mailing}/versions`);
      await officer('GET', `${mailing}/verdicts?language=de`);
      return reportIn(mailing, 'de', 'Prüfung 2026-4');
    },
  },
  {
    name: 'telephone',
    title: 'A withdrawal by telephone',
    act: async () => {
      await officer('POST', '/v1/contacts/dirk/withdrawals', {
        ...{ type: 'withdrawn', purpose: 'commercial', topic: 'offers', method: 'phone' },
        actor: { kind: 'operator', reason: 'he called', evidenceRef: 'call-7' },
      });
      await officer('GET', '/v1/contacts/dirk/consent');
      return receiptOf('dirk', 'nl');
    },
  },
  {
    name: 'wrong-notice',
    title: 'A notice that was wrong',
    act: async () => {
      const { body } = await officer('GET', '/v1/notices/offers/versions/1');
      const text = 'Ja, Waterweg Hosting B.V. en haar partners mogen mij aanbiedingen mailen.';
      await officer('POST', '/v1/notices', {
        ...{ noticeId: 'offers', senderId: 'waterweg', covers: body['covers'] },
        ...{ texts: { nl: text }, material: true },
      });
      const wrong = '/v1/notices/offers/versions/2/invalidations';
      await officer('POST', wrong, { reason: 'the text did not say that partners mail too' });
      while ((await officer('GET', wrong)).body['state'] !== 'done') await sleep(50);
      return receiptOf('anja', 'en');
    },
  },
];

const lines: string[] = [];
try {
  for (const { name, title, act } of plays) {
    calls = 0;
    const started = performance.now();
    const printed = await act();
    const millis = Math.round(performance.now() - started);
    const page = await browser.newPage({ viewport: { width: 794, height: 1_123 } });
    await page.setContent(printed);
    await page.emulateMedia({ media: 'print' });
    const path = `${folder}${name}.jpg`;
    // As a printer leaves the margins of `@page`, which a picture does not have.
    const margins = await page.addStyleTag({
      content: 'body { padding: 18mm 16mm 20mm !important; }',
    });
    await page.screenshot({ path, type: 'jpeg', quality: 60 });
    await margins.evaluate((style) => style.parentNode?.removeChild(style));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.close();
    const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    if (pages < 1 || pages > 12) throw new Error(`${name} prints on ${pages} pages`);
    console.log(
      `officer: ${title}: ${calls} calls, ${millis} ms, ${pages} pages, ${Math.round(statSync(path).size / 1_000)} kB`,
    );
    lines.push(
      `## ${title}\n\n${calls} calls, ${(millis / 1_000).toFixed(1)} s, printed on ${pages} ${pages === 1 ? 'page' : 'pages'} of A4.\n\n![The first page](officer/${name}.jpg)\n`,
    );
  }
} finally {
  await browser.close();
  await world.app.stop();
}
writeFileSync(
  new URL('../docs/officer.md', import.meta.url),
  `# Five cases of a privacy officer

Played over HTTP by \`npm run officer:plays\`, with the token of that role alone; the times are of the local service on two
busy cores. The runbook has [the calls of each](runbook.md#requests-of-people-and-authorities); \`test/e2e/service/officer.test.ts\` holds them.

${lines.join('\n')}`,
);
