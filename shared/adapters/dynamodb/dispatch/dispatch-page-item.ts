import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { PageTally } from '../../../delivery/accounting/page-tally.ts';
import type { Page } from '../../../delivery/fan-out/page.ts';
import { type Item, json, jsonOf, number } from './dispatch-attributes.ts';
import { pageKey, tallyKey } from './dispatch-keys.ts';

/** The stored verdicts of a page, as JSON: 2,000 contacts with ids of 26 characters are 60 kB. */
export const pageItem = (page: Page): Record<string, AttributeValue> => ({
  ...pageKey(page.mailingId, page.segment, page.page),
  at: number(page.at),
  verdicts: json(page),
});

export const pageFromItem = (item: Item): Page => jsonOf(item, 'verdicts') as Page;

export const tallyItem = (mailingId: string, tally: PageTally): Record<string, AttributeValue> => ({
  ...tallyKey(mailingId, tally.segment, tally.page),
  tally: json(tally),
});

export const tallyFromItem = (item: Item): PageTally => jsonOf(item, 'tally') as PageTally;
