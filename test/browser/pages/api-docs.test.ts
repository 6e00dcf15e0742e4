import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiDocument, renderDocument } from '../../../functions/api-docs/render-document.ts';
import { startBrowser } from '../../support/pages/browser.ts';

const file = join(import.meta.dirname, '../../../docs/openapi.json');
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test.each([320, 1280])('the page of the API fits a screen of %i px', async (width) => {
  const document = JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(String(await renderDocument(document)));
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  expect(wide).toBeLessThanOrEqual(width);
  await page.close();
});
