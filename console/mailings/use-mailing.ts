import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../../packages/client/grondslag-client.ts';
import { answerOf, dataOf } from '../api/answer.ts';
import type { MailingDetail } from '../api/schemas.ts';
import { useCaller } from '../session/session.tsx';
import type { MailingDraft } from './draft.ts';

/** One mailing with its ETag; asked again every two seconds while it runs or is about to. */
export const useMailing = (mailingId: string) => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['mailing', mailingId],
    refetchInterval: ({ state: { data } }) => pollEvery(data?.data),
    queryFn: () =>
      answerOf(api.GET('/v1/mailings/{mailingId}', { params: { path: { mailingId } } })),
  });
};

/** How soon a mailing can be another one, in milliseconds; false for one that waits for a person. */
const pollEvery = (mailing: MailingDetail | undefined): number | false => {
  if (mailing?.state === 'running') return 2_000;
  if (mailing?.state !== 'scheduled') return false;
  const isDue = Date.parse(mailing.schedule?.at ?? '') - Date.now() < 60_000;
  return isDue ? 2_000 : 30_000;
};

/** What can be done with a mailing; whatever was shown of it is asked again afterwards. */
export const useMailingActs = (mailingId: string) => {
  const { api } = useCaller();
  const queries = useQueryClient();
  const params = { path: { mailingId } };
  const then = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
    try {
      return await asked;
    } finally {
      await Promise.all(
        [['mailing', mailingId], ['preview', mailingId], ['mailings'], ['review-queue']].map(
          (queryKey) => queries.invalidateQueries({ queryKey }),
        ),
      );
    }
  };
  return {
    /** Schedules the version that was on the screen, and no other. */
    schedule: (body: Schemas['MailingSchedule'], etag: string) =>
      then(
        dataOf(
          api.POST('/v1/mailings/{mailingId}/schedule', {
            params: { ...params, header: { 'if-match': etag } },
            body,
          }),
        ),
      ),
    unschedule: () => then(dataOf(api.POST('/v1/mailings/{mailingId}/unschedule', { params }))),
    pause: () => then(dataOf(api.POST('/v1/mailings/{mailingId}/pause', { params }))),
    resume: () => then(dataOf(api.POST('/v1/mailings/{mailingId}/resume', { params }))),
    cancel: () => then(dataOf(api.POST('/v1/mailings/{mailingId}/cancel', { params }))),
    acceptAsMarketing: () =>
      then(dataOf(api.POST('/v1/mailings/{mailingId}/accept-classification', { params }))),
    split: () => dataOf(api.POST('/v1/mailings/{mailingId}/split', { params })),
    replace: (body: MailingDraft, etag: string) =>
      then(
        dataOf(
          api.PUT('/v1/mailings/{mailingId}', {
            params: { ...params, header: { 'if-match': etag } },
            body,
          }),
        ),
      ),
    create: (body: MailingDraft) => then(dataOf(api.POST('/v1/mailings', { body }))),
    review: (body: Schemas['Review']) =>
      then(dataOf(api.POST('/v1/mailings/{mailingId}/reviews', { params, body }))),
  };
};

/** A mailing as the stages get it: with the ETag of what is on the screen. */
export type Shown = { readonly mailing: MailingDetail; readonly etag: string };

type Schemas = components['schemas'];
