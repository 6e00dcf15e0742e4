import { useQueries } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/**
 * What waits for the caller, by what the caller may see: requests, held mailings, events that a
 * webhook did not accept, retention.
 */
export const useAttention = (senderId: string | undefined): Attention => {
  const { overview } = useWords().oversight;
  const { api, may } = useCaller();
  const format = useFormat();
  const asked = useQueries({
    queries: [
      {
        queryKey: ['requests', 'open', 'first'],
        enabled: may('requests:read'),
        queryFn: async () => {
          const { items } = await dataOf(
            api.GET('/v1/requests', { params: { query: { state: 'open' } } }),
          );
          return items.map(({ requestId, dueAt }) => ({
            id: requestId,
            text: overview.request(format.day(dueAt)),
            detail: overview.requestDetail,
            at: '/requests',
          }));
        },
      },
      {
        queryKey: ['mailings', 'held', senderId],
        enabled: senderId !== undefined,
        queryFn: async () => {
          const { items } = await dataOf(
            api.GET('/v1/mailings', {
              params: { query: defined({ state: 'held', senderId }) },
            }),
          );
          return items.map(({ mailingId, name }) => ({
            id: mailingId,
            text: overview.held(name),
            detail: overview.heldDetail,
            at: may('mailings:review') ? `/review/${mailingId}` : `/mailings/${mailingId}/read`,
          }));
        },
      },
      {
        queryKey: ['mailings', 'paused', senderId],
        enabled: senderId !== undefined,
        queryFn: async () => {
          const { items } = await dataOf(
            api.GET('/v1/mailings', {
              params: {
                query: defined({ state: 'paused', senderId }),
              },
            }),
          );
          return items.map(({ mailingId, name, haltedWords, haltedBy }) => ({
            id: mailingId,
            text: overview.paused(name),
            detail: haltedWords ?? haltedBy ?? overview.pausedDetail,
            at: `/mailings/${mailingId}/report`,
          }));
        },
      },
      {
        queryKey: ['webhooks', 'dead letters'],
        enabled: may('webhooks:write'),
        queryFn: async () => {
          const { items: webhooks } = await dataOf(api.GET('/v1/webhooks'));
          const lines = await Promise.all(
            webhooks.map(async ({ webhookId, url }) => {
              const { items, next } = await dataOf(
                api.GET('/v1/webhooks/{webhookId}/dead-letters', {
                  params: { path: { webhookId }, query: { limit: 100 } },
                }),
              );
              const count = format.number(items.length);
              return items.length === 0
                ? []
                : [
                    {
                      id: webhookId,
                      text: overview.notTaken(
                        next === undefined ? count : overview.atLeast(count),
                        new URL(url).host,
                      ),
                      detail: overview.notTakenDetail(webhookId),
                      at: undefined,
                    },
                  ];
            }),
          );
          return lines.flat();
        },
      },
      {
        queryKey: ['retention', 'failed'],
        enabled: may('contacts:erase'),
        queryFn: async () => {
          const { lastRun } = await dataOf(api.GET('/v1/retention'));
          const left = Object.values(lastRun?.counts ?? {}).reduce(
            (sum, { failed }) => sum + failed,
            0,
          );
          return left === 0
            ? []
            : [
                {
                  id: 'retention',
                  text: overview.notRemoved(format.number(left)),
                  detail: overview.notRemovedDetail,
                  at: '/retention',
                },
              ];
        },
      },
    ],
  });
  return {
    lines: asked.flatMap(({ data }): Attention['lines'] => data ?? []),
    error: asked.find(({ error }) => error !== null)?.error,
    looked: asked.every(({ isPending, fetchStatus }) => !isPending || fetchStatus === 'idle')
      ? new Date(Math.max(...asked.map(({ dataUpdatedAt }) => dataUpdatedAt))).toISOString()
      : undefined,
  };
};

type Attention = {
  readonly lines: readonly {
    readonly id: string;
    readonly text: string;
    readonly detail: string;
    /** The screen on which it is dealt with, if there is one. */
    readonly at: string | undefined;
  }[];
  readonly error: unknown;
  /** When all of it was asked. */
  readonly looked: string | undefined;
};
