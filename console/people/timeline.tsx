import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { items } from '../../packages/client/grondslag-client.ts';
import type { ConsentEvent, ContactMailing } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useLanguage } from '../words/words-context.tsx';
import { type SaidWords, type Scope, useSaidWords } from './use-said-words.ts';

/** Everything that was said and everything that was sent, the newest first. */
export const Timeline = ({ contactId }: { readonly contactId: string }) => {
  const { words } = useLanguage();
  const { people } = words;
  const format = useFormat();
  const [kind, setKind] = useState<Kind>('all');
  const [shown, show] = useState(pageSize);
  const { data, error, refetch } = useMoments(contactId);
  const moments = (data ?? []).filter((moment) => kind === 'all' || moment.kind === kind);
  return (
    <Container
      header={
        <Header
          variant="h2"
          actions={
            <SegmentedControl
              label={people.show}
              selectedId={kind}
              onChange={({ detail }) =>
                setKind(kinds.find((each) => each === detail.selectedId) ?? 'all')
              }
              options={kinds.map((id) => ({ id, text: people.momentKinds[id] }))}
            />
          }
        >
          {people.timeline}
        </Header>
      }
    >
      <ProblemAlert title={people.failed} error={error} onRetry={() => void refetch()} />
      {data !== undefined && moments.length === 0 && <p>{people.nothingHappened}</p>}
      <ol className="timeline">
        {moments.slice(0, shown).map((moment) => (
          <li key={`${moment.kind}${moment.id}`}>
            <time dateTime={moment.at}>{format.moment(moment.at)}</time>{' '}
            <strong>
              {moment.kind === 'said'
                ? (people.events[moment.what] ?? moment.what)
                : (people.fates[moment.what] ?? moment.what)}
            </strong>
            {moment.detail !== '' && <p>{moment.detail}</p>}
          </li>
        ))}
      </ol>
      {moments.length > shown && (
        <Button onClick={() => show(shown + pageSize)}>{people.more}</Button>
      )}
    </Container>
  );
};

const kinds = ['all', 'said', 'mailed'] as const;
type Kind = (typeof kinds)[number];

const pageSize = 50;

type Moment = {
  readonly kind: 'said' | 'mailed';
  readonly id: string;
  /** When it happened, which is not always when it was recorded. */
  readonly at: string;
  readonly what: string;
  readonly detail: string;
};

const useMoments = (contactId: string) => {
  const { api } = useCaller();
  const { language } = useLanguage();
  const said = useSaidWords();
  const params = { path: { contactId } };
  return useQuery({
    queryKey: ['person', contactId, 'moments', language],
    queryFn: async (): Promise<readonly Moment[]> => {
      const moments: Moment[] = [];
      const events = items((page) =>
        api.GET('/v1/contacts/{contactId}/consent/events', {
          params: { ...params, query: { limit: 100, ...page } },
        }),
      );
      for await (const event of events) moments.push(saidIn(event, said));
      const mails = items((page) =>
        api.GET('/v1/contacts/{contactId}/mailings', {
          params: { ...params, query: { language, ...page } },
        }),
      );
      for await (const mail of mails) moments.push(mailedIn(mail));
      return moments.toSorted((a, b) => b.at.localeCompare(a.at));
    },
  });
};

const saidIn = (event: ConsentEvent, { about, way }: SaidWords): Moment => {
  const { scope, method, note } = event as ConsentEvent & SaidDetails;
  return {
    kind: 'said',
    id: event.eventId,
    at: event.occurredAt,
    what: event.type,
    detail: [scope && about(scope), method && way(method), note]
      .filter((part) => part !== undefined)
      .join(' · '),
  };
};

/** What an event may say besides; the API names it member by member only in its examples. */
type SaidDetails = {
  readonly scope?: Scope;
  readonly method?: string;
  readonly note?: string;
};

const mailedIn = ({ mailingId, jobId, at, fate, explanation = '' }: ContactMailing): Moment => ({
  kind: 'mailed',
  id: `${mailingId}${jobId}`,
  at,
  what: fate,
  detail: explanation,
});
