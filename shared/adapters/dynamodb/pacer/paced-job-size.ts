import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { jobSize, type Lane } from '../../../delivery/jobs.ts';
import { laneRate, type PacingShares } from '../../../delivery/pacing/pacing.ts';
import type { Clock } from '../../../kernel/instant.ts';
import { numberOf } from '../../items/dispatch-attributes.ts';
import { pacerKey } from '../../items/dispatch-keys.ts';

/**
 * How many recipients a job of this lane may have: a second's worth of its rate, so that an account
 * of 14 mails a second gets no batch of 49 at once. Read from the pacer's row at most once a minute.
 */
export const pacedJobSize = (
  client: DynamoDBClient,
  table: string,
  { shares, now }: { readonly shares: PacingShares; readonly now: Clock },
): ((lane: Lane) => Promise<number>) => {
  let seen: { readonly rate: number; readonly at: number } | undefined;
  return async (lane) => {
    if (seen === undefined || now() - seen.at > freshMillis) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: pacerKey, ProjectionExpression: 'rate' }),
      );
      const rate = Item === undefined ? Number.NaN : numberOf(Item, 'rate');
      seen = { rate, at: now() };
    }
    // Nobody has asked SES yet: `send` will, and puts off what is too much.
    if (Number.isNaN(seen.rate)) return jobSize;
    const perSecond = Math.floor(laneRate(seen.rate, lane, shares));
    return Math.min(jobSize, Math.max(1, perSecond));
  };
};

const freshMillis = 60_000;
