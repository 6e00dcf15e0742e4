import Button from '@cloudscape-design/components/button';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { GrondslagClient } from '../../packages/client/grondslag-client.ts';
import { dataOf } from '../api/answer.ts';
import { useSenders } from '../mailings/list/use-mailings.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { InLanguage, useWords } from '../words/words-context.tsx';
import { useSaidWords } from './use-said-words.ts';

/** What is held about one person (GDPR art. 15), as a letter that prints; the tab names nobody. */
export const LetterPage = ({ contactId }: { readonly contactId: string }) => {
  const { people } = useWords();
  const { api } = useCaller();
  const { data, error, refetch } = useQuery({
    queryKey: ['person', contactId, 'access'],
    queryFn: () => readAccess(api, contactId),
  });
  return (
    <Screen
      title={people.letter.title}
      description={people.letter.description}
      actions={
        data !== undefined && (
          <Button variant="primary" onClick={() => window.print()}>
            {people.print}
          </Button>
        )
      }
    >
      <ProblemAlert title={people.letter.failed} error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Spinner />}
      {data?.outcome === 'held' ? (
        <InLanguage language={data.contact.language}>
          <Letter held={data} />
        </InLanguage>
      ) : (
        data !== undefined && <Gone held={data} />
      )}
    </Screen>
  );
};

const readAccess = (api: GrondslagClient, contactId: string) =>
  dataOf(api.GET('/v1/contacts/{contactId}/access', { params: { path: { contactId } } }));

type Access = Awaited<ReturnType<typeof readAccess>>;

type Held = Extract<Access, { readonly outcome: 'held' }>;

/** What is left to tell the colleague about an erased person, whose language went with the rest. */
const Gone = ({ held }: { readonly held: Exclude<Access, Held> }) => {
  const { letter } = useWords().people;
  const format = useFormat();
  const said = useSaidWords();
  return (
    <p>
      {held.outcome === 'erased'
        ? letter.erased(format.day(held.suppressedSince), said.stop(held.reason))
        : letter.removed(format.day(held.removedAt))}
    </p>
  );
};

/** The letter in the person's own language, so that the person can read it (GDPR art. 12(1)). */
const Letter = ({ held }: { readonly held: Held }) => {
  const { letter, ...people } = useWords().people;
  const { languages } = useWords();
  const format = useFormat();
  const said = useSaidWords();
  const senders = useSenders();
  const { contact, consent, suppressions, mailings } = held;
  const sender = senders.data?.find(({ senderId }) => senderId === contact.senderId);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [letter.name, contact.name ?? '–'],
    [people.address, contact.email],
    [people.sender, sender?.legalName ?? contact.senderId],
    [people.kind, people.kinds[contact.kind]],
    [people.language, languages[contact.language]],
    [people.country, contact.country ?? '–'],
    [letter.knownSince, format.day(contact.createdAt)],
  ];
  return (
    <article className="letter" lang={contact.language}>
      <p>
        {sender?.legalName}
        <br />
        {sender?.postalAddress}
      </p>
      <p className="letter-title">{letter.title}</p>
      <p>{letter.opening(format.day(new Date().toISOString()))}</p>
      <h2>{people.who}</h2>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Part title={people.relations} none={letter.none}>
        {contact.relationships.map(({ relationshipId, role, service, since }) => (
          <li key={relationshipId}>
            {[people.roles[role] ?? role, textOf(service), format.day(textOf(since))]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ')}
          </li>
        ))}
      </Part>
      <Part title={people.holds} none={people.holdsNothing}>
        {Object.entries(consent).map(([scope, { status, occurredAt }]) => (
          <li key={scope}>
            {people.statuses[status] ?? status}: {said.aboutKey(scope)} ·{' '}
            {format.moment(occurredAt)}
          </li>
        ))}
      </Part>
      <Part title={people.suppressed} none={letter.none}>
        {suppressions.map(({ reason, at }) => (
          <li key={`${reason}${at}`}>
            {said.stop(reason)} · {format.moment(at)}
          </li>
        ))}
      </Part>
      <Part title={letter.mails} none={letter.none}>
        {mailings.map(({ mailingId, at }) => (
          <li key={mailingId}>
            {format.moment(at)} · {mailingId}
          </li>
        ))}
      </Part>
      <p>{letter.closing}</p>
    </article>
  );
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const Part = ({
  title,
  none,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}) => (
  <>
    <h2>{title}</h2>
    {children.length === 0 ? <p>{none}</p> : <ul>{children}</ul>}
  </>
);
