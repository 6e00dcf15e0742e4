import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { Classification, Purpose } from '../api/schemas.ts';
import { useSettled } from '../parts/use-settled.ts';
import { useCaller } from '../session/session.tsx';

/**
 * What the service finds in a mail that is being written, 400 ms after the last key. The last answer
 * stays until the next is there; undefined for a content that has nothing to judge.
 */
export const useJudged = (
  contents: readonly WrittenContent[],
  declaredPurpose: Purpose,
): {
  readonly classifications: readonly (Classification | undefined)[];
  readonly error: unknown;
} => {
  const { api, may } = useCaller();
  const settled = useSettled(JSON.stringify({ contents, declaredPurpose }), 400);
  const written = JSON.parse(settled) as {
    readonly contents: readonly WrittenContent[];
    readonly declaredPurpose: Purpose;
  };
  const asked = useQueries({
    queries: written.contents.map((content) => ({
      queryKey: ['judged', written.declaredPurpose, content],
      enabled: may('classifications:write') && hasWords(content),
      placeholderData: keepPreviousData<{ classification: Classification }>,
      staleTime: 60_000,
      queryFn: () =>
        dataOf(
          api.POST('/v1/classifications', {
            body: { ...content, declaredPurpose: written.declaredPurpose },
          }),
        ),
    })),
  });
  return {
    classifications: contents.map((content, index) =>
      hasWords(content) ? asked[index]?.data?.classification : undefined,
    ),
    error: asked.find(({ error }) => error !== null)?.error,
  };
};

type WrittenContent = {
  readonly language: string;
  readonly subject: string;
  readonly preheader?: string;
  readonly text?: string;
  readonly html?: string;
};

const hasWords = ({ subject, text = '', html = '' }: WrittenContent): boolean =>
  subject.trim() !== '' && (text.trim() !== '' || html.trim() !== '');
