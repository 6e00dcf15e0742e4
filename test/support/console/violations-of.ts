import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe objects to on a page, by WCAG 2.2 AA and good practice. The page must set its policy aside. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  // Gathering what frames of another origin found takes a separate page; few screens have such a frame.
  const hasFrames = (await page.locator('iframe').count()) > 0;
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode(!hasFrames)
    .analyze();
  if (passes.length <= 10) throw new Error('axe looked at nothing');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
};
