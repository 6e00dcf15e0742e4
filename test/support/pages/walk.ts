import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a page is looked at. A zoom of 200 % leaves half as many CSS pixels, each twice as large. */
export type View = {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly zoom?: 2;
};

const widths: readonly Pick<View, 'width' | 'zoom'>[] = [
  { width: 320 },
  { width: 375 },
  { width: 1280 },
  { width: 1280, zoom: 2 },
];

/** The narrowest phone, a phone, a desktop and a desktop at 200 %, in light and in dark. */
export const views: readonly View[] = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ ...width, colorScheme })),
);

/** Opens a page in a view; what is done on it is done by keyboard. */
export const walkIn = async (browser: Browser, { width, colorScheme, ...view }: View) => {
  const zoom = view.zoom ?? 1;
  const context = await browser.newContext({
    colorScheme,
    locale: 'nl-NL',
    deviceScaleFactor: zoom,
    viewport: { width: Math.floor(width / zoom), height: Math.floor(800 / zoom) },
  });
  const page = await context.newPage();
  return { ...walkOn(page), context, close: () => context.close() };
};

export type Walk = ReturnType<typeof walkOn> & {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
};

const walkOn = (page: Page) => {
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await look(page);
  };
  return {
    page,
    open: async (url: string) => {
      await page.goto(url);
      await look(page);
    },
    press,
    /** Moves a switch or ticks a box. */
    toggle: async (label: string) => {
      await tabTo(page, page.getByLabel(label, { exact: true }).first());
      await page.keyboard.press('Space');
    },
    /** Chooses one of a group, as far down as it stands. */
    choose: async (label: string) => {
      const wanted = page.getByLabel(label, { exact: true });
      await tabTo(page, page.locator('input[type=radio]:checked'));
      for (let steps = 0; steps < 10 && !(await wanted.isChecked()); steps += 1)
        await page.keyboard.press('ArrowDown');
      expect(await wanted.isChecked()).toBe(true);
    },
    type: async (label: string, text: string) => {
      await tabTo(page, page.getByLabel(label));
      await page.keyboard.type(text);
    },
    isOn: (label: string) => page.getByLabel(label, { exact: true }).first().isChecked(),
    title: async () => (await page.locator('h1').textContent())?.trim(),
    says: async (text: string) => (await page.locator('main').innerText()).includes(text),
  };
};

const mostTabs = 80;

/** Tab by tab, as somebody without a mouse does; the focus must be visible (2.4.7). */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await target.evaluate((element) => element.matches(':focus-visible'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${target}`);
};

/** Nothing runs off the side (1.4.10), and axe finds nothing. */
const look = async (page: Page): Promise<void> => {
  const { scrollWidth, innerWidth } = (await page.evaluate(
    '({ scrollWidth: document.documentElement.scrollWidth, innerWidth })',
  )) as { readonly scrollWidth: number; readonly innerWidth: number };
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
};
