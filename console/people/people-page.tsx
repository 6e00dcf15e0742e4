import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../packages/client/grondslag-client.ts';
import { dataOf } from '../api/answer.ts';
import type { Contact } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';
import { KeptOff } from './kept-off.tsx';
import { readContact } from './read-contact.ts';

/** Finds a person by address or by id. What is asked goes in a body, and never into the address bar. */
export const PeoplePage = () => {
  const { people } = useWords();
  const follow = useFollow();
  const [asked, ask] = useState('');
  const find = useFind();
  return (
    <Screen title={people.title} description={people.description}>
      <Container>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (asked.trim() !== '') find.mutate(asked.trim());
          }}
        >
          <SpaceBetween size="m">
            <FormField label={people.find} description={people.findHelp}>
              <Input
                type="search"
                value={asked}
                autoComplete={false}
                onChange={({ detail }) => ask(detail.value)}
              />
            </FormField>
            <Button variant="primary" formAction="submit" loading={find.isPending}>
              {people.look}
            </Button>
          </SpaceBetween>
        </form>
      </Container>
      <ProblemAlert title={people.findFailed} error={find.error} />
      {find.data !== undefined && find.data.length === 0 && (
        <Alert type="info" header={people.nobody}>
          {people.nobodyDetail}
        </Alert>
      )}
      {find.data !== undefined && find.variables?.includes('@') === true && (
        <KeptOff key={find.variables} email={find.variables} />
      )}
      {find.data !== undefined && find.data.length > 0 && (
        <Container header={<Header variant="h2">{people.found}</Header>}>
          <ul className="timeline">
            {find.data.map(({ contactId, name, senderId, kind }) => (
              <li key={contactId}>
                <Link href={hrefOf(`/people/${contactId}`)} onFollow={follow}>
                  {name ?? contactId}
                </Link>
                <Box variant="small" color="text-body-secondary" display="block">
                  {people.kinds[kind]} · {senderId} · {contactId}
                </Box>
              </li>
            ))}
          </ul>
        </Container>
      )}
    </Screen>
  );
};

/** An address has an @, and an id has none. */
const useFind = () => {
  const { api } = useCaller();
  return useMutation({
    mutationFn: async (asked: string): Promise<readonly Contact[]> => {
      if (asked.includes('@'))
        return (await dataOf(api.POST('/v1/contacts/lookup', { body: { email: asked } }))).items;
      try {
        return [await readContact(api, asked)];
      } catch (error) {
        // What is not an id at all is nobody's, too.
        if (error instanceof ProblemError && (error.status === 404 || error.status === 400))
          return [];
        throw error;
      }
    },
  });
};
