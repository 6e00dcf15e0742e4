import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  type FeedbackCounts,
  type FeedbackKind,
  noFeedback,
} from '../../delivery/accounting/counts.ts';
import type { PageTally } from '../../delivery/accounting/page-tally.ts';
import type { SentMailing } from '../../delivery/accounting/sent-mailing.ts';
import type { Page } from '../../delivery/fan-out/page.ts';
import type { Run, RunSnapshot } from '../../delivery/fan-out/run.ts';
import { committed, saidOnPage } from './account-rows.ts';
import { type Item, json, jsonOf, number } from './dispatch-attributes.ts';
import { pageKey, runKey, sentKey, snapshotKey, tallyKey } from './dispatch-keys.ts';

export const runItem = (run: Run): Record<string, AttributeValue> => ({
  ...runKey(run.mailingId),
  run: json(run),
});

export const runFromItem = (item: Item): Run => jsonOf(item, 'run') as Run;

export const snapshotItem = (
  mailingId: string,
  snapshot: RunSnapshot,
): Record<string, AttributeValue> => ({ ...snapshotKey(mailingId), snapshot: json(snapshot) });

export const snapshotFromItem = (item: Item): RunSnapshot =>
  jsonOf(item, 'snapshot') as RunSnapshot;

const kinds = Object.keys(noFeedback) as FeedbackKind[];

/** Adds up the counters of all segments. */
export const feedbackOfItems = (items: readonly Item[]): FeedbackCounts => {
  const sum: Record<FeedbackKind, number> = { ...noFeedback };
  for (const item of items) for (const kind of kinds) sum[kind] += Number(item[kind]?.N ?? 0);
  return sum;
};

/**
 * The stored verdicts of a page, as JSON: 2,000 contacts with ids of 26 characters are 60 kB. With a
 * hash over them for the mailing's account.
 */
export const pageItem = (page: Page): Record<string, AttributeValue> => ({
  ...pageKey(page.mailingId, page.segment, page.page),
  at: number(page.at),
  verdicts: json(page),
  ...committed(saidOnPage(page)).attributes,
});

export const pageFromItem = (item: Item): Page => jsonOf(item, 'verdicts') as Page;

export const tallyItem = (mailingId: string, tally: PageTally): Record<string, AttributeValue> => ({
  ...tallyKey(mailingId, tally.segment, tally.page),
  tally: json(tally),
});

export const tallyFromItem = (item: Item): PageTally => jsonOf(item, 'tally') as PageTally;

/** A day longer than anybody asks for it. */
const sentSeconds = 8 * 86_400;

export const sentItem = (senderId: string, sent: SentMailing): Record<string, AttributeValue> => ({
  ...sentKey(senderId, sent.mailingId),
  at: number(sent.at),
  sent: json(sent),
  ttl: number(Math.ceil(sent.at / 1_000) + sentSeconds),
});

export const sentFromItem = (item: Item): SentMailing => jsonOf(item, 'sent') as SentMailing;
