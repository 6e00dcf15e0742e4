import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { items } from '../../packages/client/grondslag-client.ts';
import { dataOf } from '../api/answer.ts';
import type { Mailing, Sender } from '../api/schemas.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** Pauses everything of a sender that runs or is scheduled, and says of what. Nothing is cancelled. */
export const EmergencyStop = ({ sender }: { readonly sender: Sender }) => {
  const { stop } = useWords().oversight;
  const { api } = useCaller();
  const queries = useQueryClient();
  const format = useFormat();
  const { senderId, legalName } = sender;
  const [paused, setPaused] = useState<number>();
  const { data, refetch } = useQuery({
    queryKey: ['mailings', 'under way', senderId],
    refetchInterval: 30_000,
    queryFn: () => underWay(api, senderId),
  });
  const pauseAll = async () => {
    // What was scheduled since the dialog opened is stopped too.
    const { data: now = [] } = await refetch();
    for (const { mailingId } of now)
      await dataOf(api.POST('/v1/mailings/{mailingId}/pause', { params: { path: { mailingId } } }));
    setPaused(now.length);
    await queries.invalidateQueries({ queryKey: ['mailings'] });
  };
  return (
    <SpaceBetween size="xs">
      <Confirmed
        button={stop.button}
        title={stop.title(legalName)}
        failure={stop.failed}
        disabled={data === undefined || data.length === 0}
        consequences={
          <>
            <Box>{stop.what}</Box>
            <ul>
              {(data ?? []).map(({ mailingId, name }) => (
                <li key={mailingId}>{name}</li>
              ))}
            </ul>
          </>
        }
        act={pauseAll}
      />
      {paused !== undefined && <Alert type="success">{stop.done(format.number(paused))}</Alert>}
      {data?.length === 0 && paused === undefined && (
        <Box variant="small" color="text-body-secondary">
          {stop.nothing}
        </Box>
      )}
    </SpaceBetween>
  );
};

const underWay = async (api: GrondslagClient, senderId: string): Promise<readonly Mailing[]> => {
  const all: Mailing[] = [];
  for (const state of ['running', 'scheduled'] as const) {
    const paged = items((page) =>
      api.GET('/v1/mailings', { params: { query: { senderId, state, limit: 100, ...page } } }),
    );
    for await (const mailing of paged) all.push(mailing);
  }
  return all;
};
