import type { Page } from 'playwright-core';

const folder = new URL('../../../artifacts/pages/', import.meta.url).pathname;

/** Keeps a picture of the whole page in `artifacts/pages`. */
export const capture = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
};
