import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import FileInput from '@cloudscape-design/components/file-input';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { defined } from '../../shared/kernel/object/defined.ts';
import { dataOf } from '../api/answer.ts';
import { StateBadge } from '../mailings/state-badge.tsx';
import { base64Of } from '../parts/base64-of.ts';
import { Confirmed } from '../parts/confirmed.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useWords } from '../words/words-context.tsx';

/** Templates that a product mails from, and pictures for mails. */
export const LibraryPage = () => {
  const { library } = useWords().texts;
  const { may } = useCaller();
  return (
    <Screen title={library.title} description={library.description}>
      <Templates />
      {may('mailings:write') && <Pictures />}
    </Screen>
  );
};

const Templates = () => {
  const { texts, mailings } = useWords();
  const { library } = texts;
  const { api, may } = useCaller();
  const queries = useQueryClient();
  const follow = useFollow();
  const chosen = useChosenSender();
  const { senderId } = chosen;
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['mailings', 'templates', senderId],
    initialPageParam: undefined as string | undefined,
    enabled: senderId !== undefined,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/v1/mailings', {
          params: {
            query: defined({
              limit: 100,
              senderId,
              cursor,
            }),
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
  const templates = (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ template }) => template === true);
  const activate = async (mailingId: string) => {
    await dataOf(
      api.POST('/v1/mailings/{mailingId}/activate', { params: { path: { mailingId } } }),
    );
    await queries.invalidateQueries({ queryKey: ['mailings'] });
  };
  return (
    <>
      <ProblemAlert title={library.failed} error={error} onRetry={() => void refetch()} />
      <Table
        wrapLines
        trackBy="mailingId"
        loading={data === undefined && error === null}
        loadingText={library.loading}
        items={templates}
        filter={<SenderChoice chosen={chosen} />}
        header={
          <Header variant="h2" description={library.templatesHelp}>
            {library.templates}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'name',
            header: library.name,
            isRowHeader: true,
            cell: ({ mailingId, name }) => (
              <Link href={hrefOf(`/mailings/${mailingId}/read`)} onFollow={follow}>
                {name}
              </Link>
            ),
          },
          {
            id: 'state',
            header: mailings.state,
            cell: ({ state }) =>
              state === 'running' ? library.inUse : <StateBadge state={state} />,
          },
          {
            id: 'act',
            header: library.use,
            cell: ({ mailingId, state }) =>
              state === 'draft' && may('mailings:send') ? (
                <Confirmed
                  button={library.activate}
                  title={library.activate}
                  failure={library.notActivated}
                  consequences={library.activateWhat}
                  act={() => activate(mailingId)}
                />
              ) : state === 'running' && may('mailings:write') ? (
                <Link href={hrefOf(`/mailings/new?template=${mailingId}`)} onFollow={follow}>
                  {library.useInMailing}
                </Link>
              ) : (
                '–'
              ),
          },
        ]}
        footer={
          hasNextPage && (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {library.more}
            </Button>
          )
        }
        empty={
          <>
            <div>{library.noTemplates}</div>
            <Box color="text-body-secondary">
              {hasNextPage ? library.lookFurther : library.makeTemplate}
            </Box>
          </>
        }
      />
    </>
  );
};

const Pictures = () => {
  const { library } = useWords().texts;
  const { api } = useCaller();
  const upload = useMutation({
    mutationFn: async (file: File) => ({
      name: file.name,
      asset: await dataOf(
        api.POST('/v1/assets', { body: { use: 'picture', content: await base64Of(file) } }),
      ),
    }),
  });
  return (
    <Container
      header={
        <Header variant="h2" description={library.picturesHelp}>
          {library.pictures}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <FileInput
          value={[]}
          ariaRequired={false}
          accept="image/png,image/jpeg"
          onChange={({ detail: { value } }) => {
            if (value[0] !== undefined) upload.mutate(value[0]);
          }}
        >
          {library.choosePicture}
        </FileInput>
        <ProblemAlert title={library.notUploaded} error={upload.error} />
        <div aria-live="polite">
          {upload.data?.asset.url !== undefined && (
            <SpaceBetween size="xs">
              <Box>{library.uploaded(upload.data.name)}</Box>
              <CopyToClipboard
                variant="inline"
                copyButtonAriaLabel={library.copy}
                copySuccessText={library.copied}
                copyErrorText={library.notCopied}
                textToCopy={upload.data.asset.url}
              />
            </SpaceBetween>
          )}
        </div>
      </SpaceBetween>
    </Container>
  );
};
