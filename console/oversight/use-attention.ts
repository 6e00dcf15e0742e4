import { useQueries } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/format.ts';
import { useWords } from '../words/words-context.tsx';

/** What waits for the caller, by what the caller may see: requests, held mailings, stray reports, retention. */
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
              params: { query: { state: 'held', ...(senderId === undefined ? {} : { senderId }) } },
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
                query: { state: 'paused', ...(senderId === undefined ? {} : { senderId }) },
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
    lines: asked.flatMap(({ data }) => data ?? []),
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
    /** Where it is dealt with. */
    readonly at: string;
  }[];
  readonly error: unknown;
  /** When all of it was asked. */
  readonly looked: string | undefined;
};
