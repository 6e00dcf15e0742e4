import Alert from '@cloudscape-design/components/alert';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { useSaidWords } from './use-said-words.ts';

/**
 * “Are you keeping me off?” For an address, at every sender, also after an erasure. The question is
 * not kept, here or at the service.
 */
export const KeptOff = ({ email }: { readonly email: string }) => {
  const { people } = useWords();
  const { api, may } = useCaller();
  const format = useFormat();
  const said = useSaidWords();
  const senders = useSenders();
  const { data, error, refetch } = useQuery({
    queryKey: ['kept off', email],
    enabled: may('requests:read') && senders.data !== undefined,
    // The address leaves the memory of the page with the answer.
    gcTime: 0,
    queryFn: () =>
      Promise.all(
        (senders.data ?? []).map(async ({ senderId, legalName }) => ({
          senderId,
          legalName,
          stops: (await dataOf(api.POST('/v1/suppressions/lookup', { body: { email, senderId } })))
            .items,
        })),
      ),
  });
  if (!may('requests:read')) return null;
  const failed = senders.error ?? error;
  if (failed !== null)
    return (
      <ProblemAlert title={people.keptOff.failed} error={failed} onRetry={() => void refetch()} />
    );
  if (data === undefined) return <Spinner />;
  const lines = data.flatMap(({ legalName, stops }) =>
    stops.map(({ reason, since, scope }) => ({
      key: `${legalName}${reason}${since}${scope}`,
      text: people.keptOff.line(legalName, said.stop(reason), format.day(since)),
    })),
  );
  return (
    <Alert
      type={lines.length === 0 ? 'info' : 'warning'}
      header={lines.length === 0 ? people.keptOff.no : people.keptOff.yes}
    >
      {lines.length > 0 && (
        <ul>
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      {people.keptOff.nothingKept}
    </Alert>
  );
};
