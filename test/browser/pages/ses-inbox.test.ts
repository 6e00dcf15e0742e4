import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type RunningService,
  startHttpService,
} from '../../../local/services/start-http-service.ts';
import { entryFor, openSes, type SesHarness } from '../../contract/local/ses-harness.ts';
import { startBrowser } from '../../support/pages/browser.ts';

describe('the inbox in a browser', () => {
  let browser: Browser;
  let harness: SesHarness;
  let receiver: RunningService;
  const posts: string[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    harness = await openSes();
    receiver = await startHttpService({
      handle: ({ body }) => {
        posts.push(body.toString());
        return { status: 200 };
      },
    });
    const ReplacementHeaders = [
      { Name: 'List-Unsubscribe', Value: `<${receiver.url}/u>` },
      { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    ];
    await harness.bulk(
      ['ann', 'bob'].map((name) => entryFor(`${name}@a.example`, { ReplacementHeaders })),
    );
    await harness.ses.settled();
  });
  afterAll(async () => {
    await browser.close();
    await harness.stop();
    await receiver.stop();
  });

  const open = async (colorScheme: 'light' | 'dark', width = 360) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 700 },
    });
    const page = await context.newPage();
    await page.goto(harness.ses.url);
    return page;
  };

  test.each(['light', 'dark'] as const)('list and mail are accessible, %s', async (colorScheme) => {
    const page = await open(colorScheme);
    const problems = async () => {
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      return violations.map(({ id }) => id);
    };
    expect(await problems()).toEqual([]);
    await page.getByRole('link', { name: 'Hello bob' }).click();
    expect(await problems()).toEqual([]);
    await page.context().close();
  });

  test('a person finds a mail, unsubscribes, and complains', async () => {
    const page = await open('light');
    await page.getByLabel('Search').fill('ann@');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hello ann' }).click();

    await page.getByRole('button', { name: 'One-click unsubscribe' }).click();
    expect(await page.getByRole('status').textContent()).toContain('the answer was 200');
    expect(posts).toEqual(['List-Unsubscribe=One-Click']);

    await page.getByRole('button', { name: 'Complain' }).click();
    expect(await page.getByText('called spam').count()).toBe(1);
    await page.getByRole('button', { name: 'Not spam' }).click();
    expect(await page.getByRole('status').textContent()).toContain('this is no spam');
    await page.context().close();
  });

  test.each([320, 375])(
    'at %i pixels nothing is cut off, scrolls aside or is too small',
    async (width) => {
      const page = await open('light', width);
      const fits = async () => {
        const wide = (await page.evaluate(
          '[...document.querySelectorAll("body, body *")].filter((each) => !each.closest(".skip, thead") && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.tagName)',
        )) as readonly string[];
        expect(wide).toEqual([]);
      };
      await fits();
      const subject = page.getByRole('link', { name: 'Hello bob' });
      expect((await subject.boundingBox())?.width).toBeGreaterThan(60);
      await subject.click();
      await fits();
      await page.context().close();
    },
  );

  test('web addresses in a text are links, and nothing else of it is markup', async () => {
    const Text = 'Stop: https://a.example/u/x?y=1&z=2. <b>no</b> javascript:alert(1)';
    const TemplateContent = { Subject: 'Hello eve', Text };
    await harness.bulk([entryFor('eve@a.example')], {
      DefaultContent: { Template: { TemplateContent, TemplateData: '{}' } },
    });
    await harness.ses.settled();
    const page = await open('light');
    await page.getByRole('link', { name: 'Hello eve' }).click();
    const links = page.locator('pre a');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe('https://a.example/u/x?y=1&z=2');
    expect(await page.locator('pre').textContent()).toContain('z=2. <b>no</b> javascript:alert(1)');
    await page.context().close();
  });
});
