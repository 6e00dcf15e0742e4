import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { choiceField } from '../../../functions/preferences/preferences/choice-field.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';
import { noticeId } from '../../../shared/kernel/ids.ts';
import { isWhole } from '../../support/how-many.ts';
import { startBrowser } from '../../support/pages/browser.ts';
import { capture } from '../../support/pages/capture.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { servePages } from '../../support/pages/serve-pages.ts';

let browser: Browser;
let server: RunningService;
let world: PageWorld;

beforeAll(async () => {
  server = await servePages(() => world);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  world = await pageWorld();
  await world.say({ type: 'granted', scope: offers, notice: offersNotice });
});

const views = [
  { colorScheme: 'light', viewport: { width: 1100, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

/** Every page, and the button that leads from it to the page that answers. */
const pages = {
  stop: { path: () => `/u/${world.links.stop()}`, button: '[value="link"]' },
  preferences: { path: () => `/p/${world.links.preferences()}`, button: '[value="save"]' },
  expired: { path: () => `/p/${world.links.preferences(-1)}`, button: '[value="link"]' },
  confirm: { path: async () => `/c/${await anotherRequest()}`, button: '[name="confirm"]' },
  why: { path: () => `/m/${world.links.mail()}`, button: '[value="mine"]' },
  own: { path: () => `/d/${world.links.own()}`, button: 'form button' },
  wanted: { path: () => `/p/${world.links.own()}`, button: '[value="save"]' },
  neutral: { path: () => '/u/forged', button: undefined },
} as const;

/** A switch that is off, with the text beside it. */
const eventsOff = choiceField({
  purpose: 'commercial',
  topic: 'bijeenkomsten',
  wasOn: false,
  notice: { noticeId: noticeId('events'), version: 1 },
});

const anotherRequest = async (): Promise<string> => {
  await world.say({ type: 'withdrawn', scope: offers });
  return world.askConfirmation();
};

type PageName = keyof typeof pages;
type View = (typeof views)[number];
type Case = { readonly name: PageName; readonly view: View; readonly lang: 'nl' | 'en' };

const everyCase = (Object.keys(pages) as PageName[]).flatMap((name) =>
  views.flatMap((view) => (['nl', 'en'] as const).map((lang): Case => ({ name, view, lang }))),
);

/** Every page in every view and language, or each page once, so that together they take all. */
const cases = isWhole()
  ? everyCase
  : everyCase.filter((_, index) => index % 4 === Math.floor(index / 4) % 4);

// axe is a script, so it runs in its own context, where the pages' policy is set aside.
const withPage = async (view: View, use: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ ...view, bypassCSP: true });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
};

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

/** Unfolds what is folded, keeps a picture, and lets axe look. */
const inspect = async (page: Page, { name, view, lang }: Case, step: string): Promise<void> => {
  for (const details of await page.locator('details').all())
    await details.locator('summary').click();
  await capture(page, `${name}${step}-${view.colorScheme}-${lang}`);
  expect(await violationsOf(page)).toEqual([]);
  expect(await widthOf(page)).toBeLessThanOrEqual(view.viewport.width);
};

describe('WCAG 2.2 AA, checked by axe', () => {
  test.each(cases)(
    'no axe rule of WCAG 2.2 AA finds anything: $name, $view.colorScheme, $view.viewport.width wide, $lang',
    (each) =>
      withPage(each.view, async (page) => {
        const { path, button } = pages[each.name];
        const on = each.name === 'wanted' ? { on: eventsOff } : {};
        const asked = new URLSearchParams({ lang: each.lang, ...on });
        await page.goto(`${server.url}${await path()}?${asked}`);
        await inspect(page, each, '');
        if (button === undefined) return;

        await page.locator(button).first().click();
        await inspect(page, each, '-done');
      }),
  );

  test('on the narrowest phone, and with text twice as large, nothing is cut off', () =>
    withPage(views[1], async (page) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${server.url}/p/${world.links.preferences()}`);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);

      await page.setViewportSize({ width: 640, height: 900 });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await widthOf(page)).toBeLessThanOrEqual(640);
      await capture(page, 'preferences-large-text');
    }));

  test('everything to press is at least 24 pixels high and wide (2.5.8)', () =>
    withPage(views[1], async (page) => {
      await page.goto(`${server.url}/p/${world.links.preferences()}`);
      const targets = page.locator('button, a:not(.skip), summary, input:not([type=hidden])');
      expect(await targets.count()).toBeGreaterThan(8);
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
      }
    }));
});
