import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { as, startConsoleWorld, type View } from '../test/support/console/console-world.ts';
import { domainsOffer } from '../test/support/console/domains-offer.ts';
import { violationsOf } from '../test/support/console/violations-of.ts';

/**
 * `npm run console:shots`: pictures of every screen of the console with the example data, light and dark, on a desk and
 * on a phone, for docs/console; the README shows three. They are drawn by the real browser from the real service; a
 * screen that does not come up fails the command, and so does one to which axe objects in any language, colour or
 * width. `-- NAME …` draws those screens alone.
 */
type Shot = {
  readonly name: string;
  readonly person: 'marja.de.wit' | 'sanne.mulder' | 'noor.yilmaz';
  readonly path: string;
  /** The screen is there once it says this, in English. */
  readonly shows: string;
  readonly prepare?: (page: Page) => Promise<void>;
};

const shotsOf = (ids: { readonly held: string; readonly sent: string }): readonly Shot[] => {
  const { held, sent } = ids;
  return [
    { name: 'mailings', person: 'marja.de.wit', path: '/mailings', shows: 'Autumn offer' },
    { name: 'write', person: 'marja.de.wit', path: `/mailings/${held}/write`, shows: 'The text' },
    { name: 'read', person: 'marja.de.wit', path: `/mailings/${held}/read`, shows: 'Ways on' },
    {
      name: 'new-mailing',
      person: 'marja.de.wit',
      path: '/mailings/new',
      shows: 'What is it, and for whom?',
    },
    {
      name: 'who',
      person: 'marja.de.wit',
      path: `/mailings/${held}/who`,
      shows: 'By reason',
      prepare: async (page) => {
        await page.getByRole('button', { name: 'opted out' }).first().click();
        await page.getByText('It would be allowed if').first().waitFor();
      },
    },
    {
      name: 'before',
      person: 'marja.de.wit',
      path: `/mailings/${held}/before`,
      shows: 'Checked',
    },
    {
      name: 'report',
      person: 'marja.de.wit',
      path: `/mailings/${sent}/report`,
      shows: 'What came of it',
    },
    { name: 'review', person: 'sanne.mulder', path: `/review/${held}`, shows: 'Your judgement' },
    { name: 'queue', person: 'sanne.mulder', path: '/review', shows: 'Waiting for you' },
    { name: 'person', person: 'noor.yilmaz', path: '/people/henk', shows: 'The record is whole' },
    { name: 'requests', person: 'noor.yilmaz', path: '/requests', shows: 'Answer it' },
    {
      name: 'lists',
      person: 'marja.de.wit',
      path: '/lists',
      shows: 'If you import this list now',
      prepare: async (page) => {
        await page.locator('input[type="file"]').setInputFiles({
          name: 'customers.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(list),
        });
        await page.getByRole('button', { name: /^Import [1-9]/ }).waitFor();
      },
    },
    { name: 'forms', person: 'marja.de.wit', path: '/forms', shows: 'Code to paste' },
    { name: 'topics', person: 'noor.yilmaz', path: '/topics', shows: 'Texts that ask for consent' },
    { name: 'senders', person: 'noor.yilmaz', path: '/senders', shows: 'Postal address' },
    { name: 'library', person: 'marja.de.wit', path: '/library', shows: 'Choose a picture' },
    {
      name: 'proof',
      person: 'noor.yilmaz',
      path: `/proof/mailing/${sent}`,
      shows: 'What for',
      prepare: async (page) => {
        await page.getByLabel('What for').fill('complaint 2026-114');
        await page.getByRole('button', { name: 'Make the proof' }).click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Download the proof' }).click(),
        ]);
        await page.getByText('Believed: the key').waitFor();
        await page
          .locator('input[type="file"]')
          .first()
          .setInputFiles(await file.path());
        await page.getByText('This proof holds.').waitFor();
      },
    },
    { name: 'log', person: 'noor.yilmaz', path: '/proof', shows: 'matches the key of the log' },
    { name: 'overview', person: 'noor.yilmaz', path: '/overview', shows: 'By mailing' },
    { name: 'jobs', person: 'noor.yilmaz', path: '/jobs', shows: 'Import of a list' },
    { name: 'register', person: 'noor.yilmaz', path: '/register', shows: 'In general' },
    { name: 'audit', person: 'noor.yilmaz', path: '/audit', shows: 'kim.bakker' },
    {
      name: 'notice',
      person: 'noor.yilmaz',
      path: '/topics/tracking',
      shows: 'Whom it affected',
      prepare: async (page) => {
        await page.getByText('Whom it affected').click();
        await page.locator('.touched a').first().waitFor();
      },
    },
    { name: 'retention', person: 'noor.yilmaz', path: '/retention', shows: 'How long and why' },
  ];
};

const views: readonly Required<Pick<View, 'colorScheme' | 'width'>>[] = [
  { colorScheme: 'light', width: 1_280 },
  { colorScheme: 'dark', width: 1_280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
];

const list = [
  'email;full name;lang;customer since;newsletter',
  'anna@new.example;Anna Kok;nl;2024-02-01;yes',
  'bert@new.example;Bert Lang;de;2023-11-15;no',
  'no address;Cees Vos;nl;2022-01-09;yes',
  'henk@deboer.example;Henk de Boer;nl;2021-05-30;yes',
].join('\n');

const folder = fileURLToPath(new URL('../docs/console/', import.meta.url));
mkdirSync(folder, { recursive: true });
const world = await startConsoleWorld();
const { app, ask } = world.service;
const draft = async (body: object): Promise<string> => {
  const token = await app.issuer.token('marketer', 'daan.vermeer');
  return String((await ask('POST', '/v1/mailings', { token, body })).body['mailingId']);
};

/** The same mailings for every picture: one that is held, one that is over, and a request that waits. */
const prepared = async () => {
  const held = await draft({
    senderId: 'waterweg',
    name: 'Maintenance tonight, with an upgrade',
    purpose: 'contract',
    topic: 'offers',
    service: 'hosting',
    necessity: 'The hosting contract promises notice of planned interruptions.',
    contents: [
      {
        language: 'en',
        subject: 'Maintenance of your hosting tonight from 00:00 to 02:00',
        text: 'Dear {{name}},\n\nTonight between 00:00 and 02:00 we carry out planned maintenance on the servers of your hosting. During that time your website and your e-mail may be unreachable for a few minutes.\n\nUpgrade to Premium now and never be bothered by maintenance again: https://www.waterweg.example/premium\n\nUnsubscribe: {{unsubscribeUrl}} · Preferences: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
      },
    ],
  });
  const sent = await draft(domainsOffer('Autumn offer'));
  const token = await app.issuer.token('marketer', 'daan.vermeer');
  await ask('POST', `/v1/mailings/${sent}/schedule`, { token, body: { now: true } });
  while ((await ask('GET', `/v1/mailings/${sent}`)).body['state'] !== 'finished') await sleep(100);
  await ask('POST', '/v1/contacts/tim/objections', {
    body: { to: 'service', method: 'phone', note: 'uses the hosting no more' },
  });
  // Somebody with two roles that belong to two people, for the audit log.
  for (const role of ['marketer', 'reviewer'] as const)
    await ask('POST', '/v1/decisions', {
      token: await app.issuer.token(role, 'kim.bakker'),
      body: {
        contactIds: ['tim'],
        mailing: { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' },
      },
    });
  await ask('GET', '/v1/contacts/henk', {
    token: await app.issuer.token('product', 'webshop'),
    headers: { 'purpose-of-access': 'complaint 2026-114' },
  });
  const { items } = (await ask('GET', '/v1/notices/tracking')).body as {
    readonly items: readonly { readonly covers: unknown }[];
  };
  const texts = {
    en: 'Yes, Waterweg Hosting B.V. may measure whether I open its e-mails and which links I follow.',
  };
  await ask('POST', '/v1/notices', {
    body: {
      ...{ noticeId: 'tracking', senderId: 'waterweg', covers: items.at(-1)?.covers },
      ...{ texts, material: true },
    },
  });
  await ask('POST', '/v1/notices/tracking/versions/2/invalidations', {
    body: { reason: 'the text did not say that links are numbered' },
  });
  await app.feedbackRecorded();
  await app.seal();
  return { held, sent };
};

/** Opens a screen once, and looks at it in every language, both colours and both widths. */
const look = async ({ name, person, path, shows, prepare }: Shot) =>
  as(
    world,
    person,
    async (page) => {
      page.setDefaultTimeout(60_000);
      await page.evaluate(`history.pushState(null, '', '/console${path}')`);
      if (prepare === undefined) await page.getByText(shows).first().waitFor();
      else await prepare(page);
      for (const language of ['en', 'nl', 'de'] as const) {
        await speak(page, language);
        for (const view of views) {
          await show(page, view);
          const found = await faultsOf(page, [name, language, view.colorScheme, view.width]);
          for (const fault of found) console.error(fault);
          faults += found.length;
          if (language !== 'en') continue;
          const file = `${name}-${view.colorScheme}-${view.width}.png`;
          writeFileSync(`${folder}${file}`, smaller(await page.screenshot()));
          console.log(`docs/console/${file}`);
        }
      }
    },
    { bypassCSP: true },
  );

/** Changes the language by the menu at the top, so that what was prepared stays. */
const speak = async (page: Page, language: keyof typeof languageNames): Promise<void> => {
  await page.setViewportSize({ width: 1_280, height: 900 });
  await page.evaluate('scrollTo(0, 0)');
  if ((await page.evaluate('document.documentElement.lang')) === language) return;
  await page.locator('#top button:visible').first().click();
  await page.getByRole('menuitem', { name: languageNames[language] }).click();
  await page.waitForFunction(`document.documentElement.lang === '${language}'`);
  await page.waitForLoadState('networkidle');
};

const languageNames = { en: 'English', nl: 'Nederlands', de: 'Deutsch' } as const;

const show = async (page: Page, { colorScheme, width }: (typeof views)[number]) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await page.waitForTimeout(500);
  // As tall as what there is, so that the menu and the frame need not move for the picture.
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(height, 2_400) });
  await page.waitForTimeout(300);
};

/** What axe objects to, and whether one has to scroll sideways; each named by where it is. */
const faultsOf = async (page: Page, where: readonly (string | number)[]) => {
  const found = await violationsOf(page);
  const { innerWidth, scrollWidth } = (await page.evaluate(
    '({ innerWidth, scrollWidth: document.documentElement.scrollWidth })',
  )) as { readonly innerWidth: number; readonly scrollWidth: number };
  const sideways = scrollWidth > innerWidth ? [`scrolls sideways: ${scrollWidth}`] : [];
  return [...found, ...sideways].map((fault) => `${where.join(' ')}: ${fault}`);
};

let faults = 0;

/** The same PNG, compressed as well as zlib can; the browser compresses in haste. */
const smaller = (png: Buffer): Buffer => {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    });
  const pixels = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  const packed = deflateSync(inflateSync(pixels), { level: 9, memLevel: 9 });
  const kept = chunks.filter(({ type }) => type === 'IHDR' || type === 'PLTE');
  return Buffer.concat([
    png.subarray(0, 8),
    ...[...kept, { type: 'IDAT', data: packed }, { type: 'IEND', data: Buffer.alloc(0) }].map(
      chunk,
    ),
  ]);
};

const chunk = ({ type, data }: { readonly type: string; readonly data: Buffer }): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

try {
  const ids = await prepared();
  const only = process.argv.slice(2);
  for (const shot of shotsOf(ids).filter(({ name }) => only.length === 0 || only.includes(name)))
    await look(shot);
  console.log(`${faults} faults of accessibility in every language, colour and width`);
  if (faults > 0) process.exitCode = 1;
} finally {
  await world.stop();
}
