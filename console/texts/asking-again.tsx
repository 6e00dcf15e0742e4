import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type GrondslagClient,
  ProblemError,
  type paths,
} from '../../packages/client/grondslag-client.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/**
 * Ends consent to earlier texts for what a version changed: by a button that asks why, on the
 * version in force; afterwards how far it has come, and whom it affected.
 */
export const AskingAgain = ({ isInForce, ...which }: Which & { readonly isInForce: boolean }) => {
  const { notices } = useWords().texts;
  const job = useJob(which);
  if (job.error !== null)
    return (
      <ProblemAlert title={notices.failed} error={job.error} onRetry={() => void job.refetch()} />
    );
  const first = job.data?.pages[0];
  if (first === undefined) return null;
  if (first === 'none')
    return isInForce ? <AskButton {...which} onAsked={() => void job.refetch()} /> : null;
  return <Asked first={first} job={job} />;
};

type Which = { readonly noticeId: string; readonly version: number };

const path = '/v1/notices/{noticeId}/versions/{version}/invalidations';

/** The job with pages of those it affected; `none` where nobody asked for it. */
const useJob = ({ noticeId, version }: Which) => {
  const { api, may } = useCaller();
  return useInfiniteQuery({
    queryKey: ['notice', noticeId, 'asking again', version],
    enabled: may('notices:write'),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => readJob(api, { noticeId, version }, pageParam),
    getNextPageParam: (last) => (last === 'none' ? undefined : last.next),
    refetchInterval: ({ state: { data } }) => {
      const first = data?.pages[0];
      return first !== undefined && first !== 'none' && first.state === 'going' ? 2_000 : false;
    },
  });
};

const readJob = async (
  api: GrondslagClient,
  { noticeId, version }: Which,
  cursor: string | undefined,
): Promise<Page | 'none'> => {
  try {
    return await dataOf(
      api.GET(path, {
        params: {
          path: { noticeId, version },
          query: defined({ limit: 50, cursor }),
        },
      }),
    );
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return 'none';
    throw error;
  }
};

type Job = ReturnType<typeof useJob>;
type Page = paths[typeof path]['get']['responses'][200]['content']['application/json'];

const AskButton = ({
  noticeId,
  version,
  onAsked,
}: Which & {
  readonly onAsked: () => void;
}) => {
  const { notices } = useWords().texts;
  const { api } = useCaller();
  const [reason, setReason] = useState('');
  return (
    <Confirmed
      button={notices.askAgain}
      title={notices.askAgain}
      failure={notices.notAskedAgain}
      isReady={reason.trim() !== ''}
      consequences={
        <SpaceBetween size="m">
          <Box>{notices.askAgainWhat}</Box>
          <FormField label={notices.why} description={notices.whyHelp}>
            <Input
              value={reason}
              autoComplete={false}
              onChange={({ detail }) => setReason(detail.value)}
            />
          </FormField>
        </SpaceBetween>
      }
      act={async () => {
        await dataOf(
          api.POST(path, {
            params: { path: { noticeId, version } },
            body: { reason: reason.trim() },
          }),
        );
        onAsked();
      }}
    />
  );
};

const Asked = ({ first, job }: { readonly first: Page; readonly job: Job }) => {
  const { notices } = useWords().texts;
  const format = useFormat();
  const { state, invalidated, looked, reason, requestedBy, startedAt } = first;
  const said = notices.invalidated(
    notices.states[state],
    format.number(invalidated),
    format.number(looked),
  );
  return (
    <SpaceBetween size="xs">
      <Box color="text-body-secondary">
        <span aria-live="polite">{said}</span>{' '}
        {notices.askedBy(requestedBy, format.moment(startedAt), reason)}
      </Box>
      <Touched job={job} />
    </SpaceBetween>
  );
};

/** Whom it affected, as many as one asks for. */
const Touched = ({ job }: { readonly job: Job }) => {
  const { notices } = useWords().texts;
  const follow = useFollow();
  const format = useFormat();
  const touched = (job.data?.pages ?? []).flatMap((page) => (page === 'none' ? [] : page.contacts));
  if (touched.length === 0) return null;
  return (
    <ExpandableSection headerText={notices.touched}>
      <ul className="touched">
        {touched.map(({ contactId, invalidatedAt }) => (
          <li key={contactId}>
            <Link href={hrefOf(`/people/${contactId}`)} onFollow={follow}>
              {contactId}
            </Link>{' '}
            <Box variant="small" color="text-body-secondary">
              {format.moment(invalidatedAt)}
            </Box>
          </li>
        ))}
      </ul>
      {job.hasNextPage && (
        <Button loading={job.isFetchingNextPage} onClick={() => void job.fetchNextPage()}>
          {notices.more}
        </Button>
      )}
    </ExpandableSection>
  );
};
