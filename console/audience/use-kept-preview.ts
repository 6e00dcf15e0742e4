import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { dataOf } from '../api/answer.ts';
import type { KeptPreview } from '../api/schemas.ts';
import { useCaller } from '../session/session.tsx';
import { useLanguage } from '../words/words-context.tsx';

/**
 * The newest kept preview of a mailing. It is made if there is none, and continued until everybody is
 * decided. A preview of an earlier draft stays as it is until somebody asks for a new one, and with `renews`
 * is replaced at once.
 */
export const useKeptPreview = (
  mailingId: string,
  version: number,
  { renews = false }: { readonly renews?: boolean } = {},
): GrowingPreview => {
  const { api } = useCaller();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const queryKey = ['previews', mailingId, version, language];
  const query = { language };
  const ofMailing = { path: { mailingId }, query };
  const create = () => dataOf(api.POST('/v1/mailings/{mailingId}/previews', { params: ofMailing }));
  const isStale = (found: KeptPreview) => renews && !found.isCurrent;
  const found = useQuery({
    queryKey,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { items } = await dataOf(
        api.GET('/v1/mailings/{mailingId}/previews', { params: ofMailing }),
      );
      const [newest] = items;
      return newest === undefined || isStale(newest) ? create() : newest;
    },
  });
  const onSuccess = (preview: KeptPreview) => queries.setQueryData(queryKey, preview);
  const made = useMutation({ mutationFn: create, onSuccess });
  const {
    mutate: goOn,
    isPending,
    error: brokeOff,
  } = useMutation({
    mutationFn: (previewId: string) =>
      dataOf(
        api.POST('/v1/mailings/{mailingId}/previews/{previewId}', {
          params: { path: { mailingId, previewId }, query },
        }),
      ),
    onSuccess,
  });
  const preview = found.data;
  const continues =
    preview?.state === 'counting' && preview.isCurrent && brokeOff === null
      ? preview.previewId
      : undefined;
  // Each part changes the sums, and so starts the next.
  const counted = preview?.audience;
  useEffect(() => {
    if (continues !== undefined && counted !== undefined && !isPending) goOn(continues);
  }, [continues, counted, isPending, goOn]);
  return {
    preview,
    isComplete: preview?.state === 'done' && preview.isCurrent,
    isMaking: made.isPending,
    error: found.error ?? made.error ?? brokeOff,
    again: () => {
      if (preview === undefined) void found.refetch();
      else if (brokeOff !== null && preview.isCurrent) goOn(preview.previewId);
      else made.mutate();
    },
    renew: () => made.mutate(),
  };
};

export type GrowingPreview = {
  /** What is decided so far; undefined before the first part. */
  readonly preview: KeptPreview | undefined;
  readonly isComplete: boolean;
  readonly isMaking: boolean;
  readonly error: unknown;
  readonly again: () => void;
  /** Makes a new one, of the mailing as it is now. */
  readonly renew: () => void;
};
