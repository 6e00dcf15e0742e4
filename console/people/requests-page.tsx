import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import Textarea from '@cloudscape-design/components/textarea';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { defined } from '../../shared/kernel/object/defined.ts';
import { answerOf, dataOf } from '../api/answer.ts';
import type { PersonRequest } from '../api/schemas.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** What persons asked that a person must answer, with the clock of each; the oldest due first. */
export const RequestsPage = () => {
  const { requests } = useWords();
  const { api } = useCaller();
  const follow = useFollow();
  const format = useFormat();
  const [state, setState] = useState<'open' | 'answered'>('open');
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['requests', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/requests', {
          params: { query: defined({ state, cursor }) },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Screen title={requests.title} description={requests.description}>
      <ProblemAlert title={requests.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="requestId"
        loading={data === undefined && error === null}
        loadingText={requests.loading}
        items={(data?.pages ?? []).flatMap(({ items }) => items)}
        header={<Header variant="h2">{requests.states[state]}</Header>}
        filter={
          <SegmentedControl
            label={requests.show}
            selectedId={state}
            onChange={({ detail }) =>
              setState(detail.selectedId === 'answered' ? 'answered' : 'open')
            }
            options={(['open', 'answered'] as const).map((id) => ({
              id,
              text: requests.states[id],
            }))}
          />
        }
        columnDefinitions={[
          {
            id: 'who',
            header: requests.who,
            isRowHeader: true,
            cell: ({ contactId }) => (
              <Link href={hrefOf(`/people/${contactId}`)} onFollow={follow}>
                {contactId}
              </Link>
            ),
          },
          {
            id: 'what',
            header: requests.what,
            cell: ({ said }) => said?.note ?? requests.objection,
          },
          {
            id: 'due',
            header: requests.due,
            cell: (request) => <Due request={request} />,
          },
          {
            id: 'answer',
            header: requests.answer,
            cell: (request) =>
              request.answer === undefined ? (
                <Answer request={request} />
              ) : (
                `${requests.outcomes[request.answer.outcome]}, ${format.moment(request.answer.answeredAt)}`
              ),
          },
        ]}
        footer={
          hasNextPage && (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {requests.more}
            </Button>
          )
        }
        empty={requests.none}
      />
    </Screen>
  );
};

/** The day by which an answer must be given, and how many days that leaves. */
const Due = ({ request: { dueAt, state } }: { readonly request: PersonRequest }) => {
  const { requests } = useWords();
  const format = useFormat();
  const days = Math.floor((Date.parse(dueAt) - Date.now()) / 86_400_000);
  return (
    <>
      {format.day(dueAt)}
      {state === 'open' && (
        <Box
          variant="small"
          display="block"
          color={days < 7 ? 'text-status-error' : 'text-body-secondary'}
        >
          {days < 0 ? requests.late : requests.left(format.number(days))}
        </Box>
      )}
    </>
  );
};

const Answer = ({ request: { requestId } }: { readonly request: PersonRequest }) => {
  const { requests } = useWords();
  const { api, may } = useCaller();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<'upheld' | 'refused'>();
  const [reason, setReason] = useState('');
  const params = { path: { requestId } };
  if (!may('requests:answer')) return null;
  return (
    <Confirmed
      button={requests.give}
      title={requests.give}
      failure={requests.answerFailed}
      isReady={outcome !== undefined && reason.trim() !== ''}
      consequences={
        <SpaceBetween size="s">
          <p>{requests.giveWhat}</p>
          <RadioGroup
            ariaLabel={requests.answer}
            value={outcome ?? null}
            onChange={({ detail }) => setOutcome(detail.value === 'upheld' ? 'upheld' : 'refused')}
            items={(['upheld', 'refused'] as const).map((value) => ({
              value,
              label: requests.outcomes[value],
            }))}
          />
          <FormField label={requests.reason} description={requests.reasonHelp}>
            <Textarea rows={3} value={reason} onChange={({ detail }) => setReason(detail.value)} />
          </FormField>
        </SpaceBetween>
      }
      act={async () => {
        if (outcome === undefined) return;
        const { etag = '' } = await answerOf(api.GET('/v1/requests/{requestId}', { params }));
        await dataOf(
          api.POST('/v1/requests/{requestId}/answer', {
            params: { ...params, header: { 'if-match': etag } },
            body: { outcome, reason: reason.trim() },
          }),
        );
        await queries.invalidateQueries({ queryKey: ['requests'] });
      }}
    />
  );
};
