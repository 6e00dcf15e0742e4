import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { useSaidWords } from './use-said-words.ts';

/** What holds now, and whether the record of it is unbroken. */
export const Standing = ({ contactId }: { readonly contactId: string }) => {
  const { people } = useWords();
  const { api } = useCaller();
  const format = useFormat();
  const said = useSaidWords();
  const params = { path: { contactId } };
  const { data, error } = useQuery({
    queryKey: ['person', contactId, 'standing'],
    queryFn: async () => ({
      state: await dataOf(api.GET('/v1/contacts/{contactId}/consent', { params })),
      chain: await dataOf(api.GET('/v1/contacts/{contactId}/consent/verify', { params })),
    }),
  });
  if (error !== null) return <ProblemAlert title={people.failed} error={error} />;
  if (data === undefined) return null;
  const { entries, suppressions } = data.state;
  const lines = Object.entries(entries);
  return (
    <Container header={<Header variant="h2">{people.holds}</Header>}>
      {lines.length === 0 && suppressions.length === 0 && <p>{people.holdsNothing}</p>}
      <ul className="timeline">
        {lines.map(([scope, { status, occurredAt }]) => (
          <li key={scope}>
            <strong>{people.statuses[status] ?? status}</strong>
            <p>
              {said.aboutKey(scope)} · {format.moment(occurredAt)}
            </p>
          </li>
        ))}
        {suppressions.map(({ reason, at, eventId }) => (
          <li key={eventId}>
            <strong>{people.suppressed}</strong>
            <p>
              {said.stop(reason)} · {format.moment(at)}
            </p>
          </li>
        ))}
      </ul>
      <Box color={data.chain.outcome === 'intact' ? 'text-status-success' : 'text-status-error'}>
        {data.chain.outcome === 'intact' ? people.intact : people.broken}
      </Box>
    </Container>
  );
};
