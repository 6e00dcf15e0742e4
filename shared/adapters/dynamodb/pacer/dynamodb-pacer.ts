import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Lane } from '../../../delivery/jobs.ts';
import {
  aheadMillis,
  busyMillis,
  dayReserve,
  laneRate,
  type Pacer,
  type PacerState,
  type PacingShares,
  pace,
  quotaMillis,
  quotaPart,
  type ReadSendingQuota,
  type Turn,
} from '../../../delivery/pacing/pacing.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { singleFlight } from '../../../kernel/single-flight.ts';
import { number, numberOf } from '../../items/dispatch-attributes.ts';
import { pacerKey } from '../../items/dispatch-keys.ts';

/**
 * The account's pacer in one row: each turn is one conditional update that computes what `pace`
 * says. It is right only while the row is as this worker last saw it (rate, and whether the lane is
 * busy); otherwise the refused update brings the row along and the next one fits.
 */
export const dynamoDbPacer = (
  client: DynamoDBClient,
  table: string,
  { readQuota, shares }: { readonly readQuota: ReadSendingQuota; readonly shares: PacingShares },
): Pacer => {
  let seen: PacerState | undefined;
  const shared = singleFlight<void>();

  const remember = (item: Attributes | undefined) => {
    seen = item === undefined ? undefined : stateOf(item);
  };

  /** One worker a minute asks SES, which answers one such question a second. */
  const isMineToRefresh = async (quotaAt: Instant, now: Instant): Promise<boolean> => {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: pacerKey,
          UpdateExpression: 'SET quotaAt = :now',
          ConditionExpression: 'quotaAt = :seen',
          ExpressionAttributeValues: { ':now': number(now), ':seen': number(quotaAt) },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      remember(error.Item);
      return false;
    }
  };

  const refreshQuota = async (now: Instant) => {
    const known = seen;
    if (known !== undefined && !(await isMineToRefresh(known.quotaAt, now))) return;
    const answer = await readQuota().catch((error: unknown) => {
      // The last quota stays in use for another minute; without one nothing may be sent.
      if (known === undefined) throw error;
      return undefined;
    });
    if (answer === undefined) return load();
    const quota = quotaPart(answer, now);
    const written = await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: pacerKey,
        UpdateExpression:
          'SET rate = :rate, perDay = :perDay, dayLeft = :dayLeft, quotaAt = :quotaAt',
        ExpressionAttributeValues: {
          ':rate': number(quota.ratePerSecond),
          ':perDay': number(quota.perDay),
          ':dayLeft': number(quota.dayLeft),
          ':quotaAt': number(quota.quotaAt),
        },
        ReturnValues: 'ALL_NEW',
      }),
    );
    remember(written.Attributes);
  };

  const load = async () => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: pacerKey, ConsistentRead: true }),
    );
    remember(Item);
  };

  /** The row after the update, or undefined when it was not as expected. */
  const update = async (
    state: PacerState,
    { lane, count, now }: { readonly lane: Lane; readonly count: number; readonly now: Instant },
  ) => {
    const rate = laneRate(state.ratePerSecond, lane, shares);
    const busy = (state.next[lane] ?? 0) > now;
    const forMillis = busyMillis(rate, count);
    const laneIs = busy
      ? '#lane > :now AND #lane <= :latest'
      : '(attribute_not_exists(#lane) OR #lane <= :now)';
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: pacerKey,
          UpdateExpression: `SET #lane = ${busy ? '#lane + :busy' : ':until'}, dayLeft = dayLeft - :count`,
          ConditionExpression: `rate = :rate AND dayLeft >= :need AND ${laneIs}`,
          ExpressionAttributeNames: { '#lane': lane },
          ExpressionAttributeValues: {
            ':rate': number(state.ratePerSecond),
            ':need': number(count + dayReserve(state.perDay, lane, shares)),
            ':count': number(count),
            ':now': number(now),
            ...(busy
              ? { ':busy': number(forMillis), ':latest': number(now + aheadMillis) }
              : { ':until': number(now + forMillis) }),
          },
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      remember(Attributes);
      return seen === undefined ? undefined : Math.ceil((seen.next[lane] ?? now) - forMillis);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      remember(error.Item);
      return undefined;
    }
  };

  const look = async (now: Instant) => {
    await shared('look', async () => {
      if (seen === undefined) await load();
      if (seen === undefined || Math.abs(now - seen.quotaAt) > quotaMillis) await refreshQuota(now);
    });
    return seen;
  };

  /** One try on what was seen last; undefined when the row turned out to be another. */
  const attemptTurn = async (
    lane: Lane,
    {
      count,
      now,
      isFresh,
    }: { readonly count: number; readonly now: Instant; readonly isFresh: boolean },
  ): Promise<Turn | undefined> => {
    const state = await look(now);
    if (state === undefined) return undefined;
    const { turn } = pace(state, { lane, count, now, shares });
    if (turn.outcome === 'later') {
      // Others move the row on: a refusal counts only on what is there now.
      if (isFresh) return turn;
      await load();
      return undefined;
    }
    const start = await update(state, { lane, count, now });
    return start === undefined ? undefined : { ...turn, at: Math.max(start, now) as Instant };
  };

  return {
    rate: async (lane, now) => {
      const state = seen ?? (await look(now));
      if (state === undefined) throw new Error('the pacer row is gone');
      return laneRate(state.ratePerSecond, lane, shares);
    },
    take: async (lane, count, now) => {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const turn = await attemptTurn(lane, { count, now, isFresh: attempt > 0 });
        if (turn !== undefined) return turn;
      }
      throw new Error('the pacer row kept changing');
    },
  };
};

type Attributes = Record<string, AttributeValue>;

const stateOf = (item: Attributes): PacerState => ({
  ratePerSecond: numberOf(item, 'rate'),
  perDay: numberOf(item, 'perDay'),
  dayLeft: numberOf(item, 'dayLeft'),
  quotaAt: numberOf(item, 'quotaAt') as Instant,
  next: defined({
    campaign: item['campaign'] === undefined ? undefined : numberOf(item, 'campaign'),
    service: item['service'] === undefined ? undefined : numberOf(item, 'service'),
  }),
});

const attempts = 12;
