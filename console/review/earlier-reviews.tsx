import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** Who judged this mailing before, and why; nothing where nobody did. */
export const EarlierReviews = ({ mailingId }: { readonly mailingId: string }) => {
  const { review } = useWords();
  const { api } = useCaller();
  const format = useFormat();
  const { data = [] } = useQuery({
    queryKey: ['mailing', mailingId, 'reviews'],
    queryFn: async () =>
      (
        await dataOf(
          api.GET('/v1/mailings/{mailingId}/reviews', { params: { path: { mailingId } } }),
        )
      ).items,
  });
  if (data.length === 0) return null;
  return (
    <Container header={<Header variant="h2">{review.before}</Header>}>
      <ol className="timeline">
        {data.map(({ reviewer, verdict, reason, at }) => (
          <li key={`${reviewer}${at}`}>
            <strong>{review.lastJudged(reviewer, review.did[verdict], format.moment(at))}</strong>
            <p>{reason}</p>
          </li>
        ))}
      </ol>
    </Container>
  );
};
