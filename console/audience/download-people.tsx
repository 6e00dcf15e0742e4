import Button from '@cloudscape-design/components/button';
import { useMutation } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { answerOf } from '../api/answer.ts';
import type { KeptPreview } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useCaller } from '../session/session.tsx';
import { useLanguage, useWords } from '../words/words-context.tsx';

/** Everybody of a preview with the verdict and why, as one file, fetched in parts. */
export const DownloadPeople = ({
  preview: { mailingId, previewId },
}: {
  readonly preview: KeptPreview;
}) => {
  const { who } = useWords();
  const { language } = useLanguage();
  const { api } = useCaller();
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      const parts: string[] = [];
      let cursor: string | undefined;
      do {
        const { data, next } = await answerOf(
          api.GET('/v1/mailings/{mailingId}/previews/{previewId}/people', {
            params: {
              path: { mailingId, previewId },
              query: defined({
                ...{ language, format: 'csv' as const, limit: 500 },
                cursor,
              }),
            },
            parseAs: 'text',
          }),
        );
        parts.push(data);
        cursor = next;
      } while (cursor !== undefined);
      saveFile(`${previewId}.csv`, parts.join(''), 'text/csv');
    },
  });
  return (
    <>
      <Button iconName="download" loading={isPending} onClick={() => mutate()}>
        {who.download}
      </Button>
      <ProblemAlert title={who.downloadFailed} error={error} onRetry={() => mutate()} />
    </>
  );
};
