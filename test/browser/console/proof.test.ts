import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cliWorld } from '../../support/cli-world.ts';
import { as, type ConsoleWorld, startConsoleWorld } from '../../support/console/console-world.ts';
import { domainsOffer } from '../../support/console/domains-offer.ts';

let world: ConsoleWorld;
let cli: ReturnType<typeof cliWorld>;
let sent = '';
beforeAll(async () => {
  world = await startConsoleWorld();
  const { app, ask } = world.service;
  const token = await app.issuer.token('marketer', 'daan.vermeer');
  const made = await ask('POST', '/v1/mailings', {
    token,
    body: domainsOffer('Autumn offer'),
  });
  sent = String(made.body['mailingId']);
  const scheduled = await ask('POST', `/v1/mailings/${sent}/schedule`, {
    token,
    body: { now: true },
  });
  expect(scheduled.status, scheduled.text).toBe(200);
  while ((await ask('GET', `/v1/mailings/${sent}`)).body['state'] !== 'finished') await sleep(100);
  await app.feedbackRecorded();
  await app.seal();
  cli = cliWorld();
  writeFileSync(
    join(cli.folder, 'trust.txt'),
    `log ${(await ask('GET', '/log/key')).text.trim()}\nquorum none\n`,
  );
}, 60_000);
afterAll(() => world.stop());

/** Says what for, makes the proof, downloads it under a name, and gives where it is. */
const downloaded = async (page: Page, name: string): Promise<string> => {
  await page.getByLabel('What for').fill('complaint 2026-114');
  await page.getByRole('button', { name: 'Make the proof' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the proof' }).click(),
  ]);
  const path = join(cli.folder, name);
  await file.saveAs(path);
  return path;
};

const check = async (page: Page, file: string | Parameters<Page['setInputFiles']>[1]) => {
  await page.locator('input[type="file"]').first().setInputFiles(file);
};

const offline = async (context: BrowserContext, use: () => Promise<void>) => {
  await context.setOffline(true);
  await use();
  await context.setOffline(false);
};

describe('a privacy officer', () => {
  test('a privacy officer answers “I never agreed” with a proof of the person that holds without network and without us', () =>
    as(world, 'noor.yilmaz', async (page, context) => {
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByLabel('Address or id').fill('henk@deboer.example');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: 'Henk de Boer' }).click();
      await page.getByText('The record is whole').waitFor();
      await page.getByRole('link', { name: 'Proof', exact: true }).last().click();
      const path = await downloaded(page, 'henk.zip');
      expect(page.url()).not.toContain('henk');
      await page.getByText('Believed: the key').waitFor();
      await offline(context, async () => {
        await check(page, path);
        await page.getByText('This proof holds.').waitFor();
        await page.getByText(/[1-9]\d* events of this person are in the log like this/).waitFor();
      });
      const { status, out } = await cli.run('verify', 'henk.zip', '--policy', 'trust.txt');
      expect(status, out).toBe(0);
    }));

  test('a privacy officer makes a proof of a mailing, and sees at which file and which recipient a changed copy differs', () =>
    as(world, 'noor.yilmaz', async (page, context) => {
      await page.getByRole('link', { name: 'Proof', exact: true }).click();
      await page.getByText('matches the key of the log').waitFor();
      await page.getByRole('link', { name: 'Autumn offer' }).click();
      const path = await downloaded(page, 'mailing.zip');
      await page.reload();
      await page.getByText('complaint 2026-114').waitFor();
      await page.getByText('Believed: the key').waitFor();
      await offline(context, async () => {
        await check(page, path);
        await page.getByText('This proof holds.').waitFor();
        await page.getByText('The final account is in the signed log.').waitFor();
        await page.getByText('on each of the 16 recipients').waitFor();
      });
      const { status, out } = await cli.run('verify', 'mailing.zip', '--policy', 'trust.txt');
      expect(status, out).toBe(0);

      const bytes = readFileSync(path);
      const at = bytes.indexOf('"verdict":"denied"');
      bytes.write('"verdict":"accept"', at);
      await check(page, { name: 'changed.zip', mimeType: 'application/zip', buffer: bytes });
      await page.getByText('This copy does not hold.').waitFor();
      await page.getByText(/recipients\/0001\.jsonl.*the file was changed/).waitFor();
      await check(page, {
        name: 'letter.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from('no archive, and long enough to be asked for its end'),
      });
      await page.getByText('This is not a proof of ours').waitFor();
    }));
});

test('a marketer checks a file and sees the log, and makes no proof', () =>
  as(world, 'marja.de.wit', async (page) => {
    await page.getByRole('link', { name: 'Proof', exact: true }).click();
    await page.getByText('matches the key of the log').waitFor();
    expect(await page.getByText('Sent mailings').count()).toBe(0);
    await page.evaluate(`history.pushState(null, '', '/console/proof/mailing/${sent}')`);
    await page.getByText('This screen belongs to the privacy officer').waitFor();
  }));

test('the worker that reads a proof may call nobody, because its own policy forbids it', async () => {
  const { apiUrl } = world.service.app;
  const page = await (await fetch(`${apiUrl}/console/`)).text();
  const script = await fetch(`${apiUrl}${/\/console\/assets\/main-[\w]+\.js/.exec(page)?.[0]}`);
  expect(script.headers.get('content-security-policy')).toBe("default-src 'none'");
});
