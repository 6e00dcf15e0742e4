import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useMutation, useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { Contact } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { saveJson } from '../parts/save-file.ts';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { EraseButton } from './erase-button.tsx';
import { readContact } from './read-contact.ts';
import { RecordSaid } from './record-said.tsx';
import { Standing } from './standing.tsx';
import { Timeline } from './timeline.tsx';

/** May we mail this person, and what happened? The tab of the browser does not say whose file it is. */
export const PersonPage = ({ contactId }: { readonly contactId: string }) => {
  const { people, proof } = useWords();
  const follow = useFollow();
  const { api, may } = useCaller();
  const params = { path: { contactId } };
  const { data, error, refetch } = useQuery({
    queryKey: ['person', contactId],
    queryFn: () => readContact(api, contactId),
  });
  const copy = useMutation({
    mutationFn: async () =>
      saveJson(
        `${contactId}.json`,
        await dataOf(api.GET('/v1/contacts/{contactId}/export', { params })),
      ),
  });
  return (
    <Screen
      title={data?.name ?? contactId}
      tabTitle={people.file}
      actions={
        data !== undefined && (
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={() => window.print()}>{people.print}</Button>
            <Button href={hrefOf(`/people/${contactId}/letter`)} onFollow={follow}>
              {people.letter.button}
            </Button>
            <Button loading={copy.isPending} onClick={() => copy.mutate()}>
              {people.export}
            </Button>
            {may('proofs:make') && (
              <Button href={hrefOf(`/proof/person/${contactId}`)} onFollow={follow}>
                {proof.makeThis}
              </Button>
            )}
            {may('contacts:erase') && <EraseButton contactId={contactId} />}
          </SpaceBetween>
        )
      }
    >
      <ProblemAlert title={people.failed} error={error} onRetry={() => void refetch()} />
      <ProblemAlert title={people.exportFailed} error={copy.error} />
      {data === undefined && error === null && <Spinner />}
      {data !== undefined && (
        <SpaceBetween size="l">
          <Facts contact={data} />
          <div className="before">
            <Timeline contactId={contactId} />
            <SpaceBetween size="l">
              <Standing contactId={contactId} />
              {may('consent:write') && <RecordSaid contactId={contactId} />}
            </SpaceBetween>
          </div>
        </SpaceBetween>
      )}
    </Screen>
  );
};

const Facts = ({ contact }: { readonly contact: Contact }) => {
  const { people, languages } = useWords();
  return (
    <Container header={<Header variant="h2">{people.who}</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: people.address, value: contact.email },
          { label: people.sender, value: contact.senderId },
          { label: people.kind, value: people.kinds[contact.kind] },
          { label: people.language, value: languages[contact.language] },
          { label: people.country, value: contact.country ?? '–' },
          {
            label: people.relations,
            value:
              contact.relationships.map(({ role }) => people.roles[role] ?? role).join(', ') || '–',
          },
        ]}
      />
    </Container>
  );
};
