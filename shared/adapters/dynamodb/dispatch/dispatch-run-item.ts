import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  type FeedbackCounts,
  type FeedbackKind,
  noFeedback,
} from '../../../delivery/accounting/counts.ts';
import type { Run, RunSnapshot } from '../../../delivery/fan-out/run.ts';
import { type Item, json, jsonOf } from './dispatch-attributes.ts';
import { runKey, snapshotKey } from './dispatch-keys.ts';

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
