import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { items } from '../../packages/client/grondslag-client.ts';
import { dataOf } from '../api/answer.ts';
import type { Notice, Topic } from '../api/schemas.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useLanguage, useWords } from '../words/words-context.tsx';
import { AskingAgain } from './asking-again.tsx';
import { PublishForm } from './publish-form.tsx';
import { TopicForm } from './topic-form.tsx';
import { type Standing, useStanding } from './use-standing.ts';

/** What people can say yes to, and with which words they are asked. */
export const TopicsPage = () => {
  const { words } = useLanguage();
  const { texts } = words;
  const { may } = useCaller();
  const chosen = useChosenSender();
  const topics = useTopics(chosen.senderId);
  const notices = useNotices(chosen.senderId);
  return (
    <Screen title={texts.topics.title} description={texts.topics.description}>
      <ProblemAlert title={texts.topics.failed} error={chosen.error} onRetry={chosen.again} />
      <SenderChoice chosen={chosen} />
      <ProblemAlert
        title={texts.topics.failed}
        error={topics.error}
        onRetry={() => void topics.refetch()}
      />
      <TopicTable topics={topics.data ?? []} isLoading={topics.isPending} />
      {may('notices:write') && chosen.sender !== undefined && (
        <TopicForm senderId={chosen.sender.senderId} topics={topics.data ?? []} />
      )}
      <ProblemAlert
        title={texts.notices.failed}
        error={notices.error}
        onRetry={() => void notices.refetch()}
      />
      <NoticeTable notices={notices.data ?? []} isLoading={notices.isPending} />
      {may('notices:write') && chosen.sender !== undefined && (
        <PublishForm senderId={chosen.sender.senderId} notices={notices.data ?? []} />
      )}
    </Screen>
  );
};

/** All topics of a sender's legal entity, the retired ones too. */
export const useTopics = (senderId: string | undefined) => {
  const { api, may } = useCaller();
  return useQuery({
    queryKey: ['topics', senderId],
    enabled: senderId !== undefined && may('consent:read'),
    queryFn: async (): Promise<readonly Topic[]> => {
      const all: Topic[] = [];
      const paged = items((page) =>
        api.GET('/v1/senders/{senderId}/topics', {
          params: { path: { senderId: senderId ?? '' }, query: { limit: 100, ...page } },
        }),
      );
      for await (const topic of paged) all.push(topic);
      return all;
    },
  });
};

const useNotices = (senderId: string | undefined) => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['notices', senderId],
    enabled: senderId !== undefined,
    queryFn: async () =>
      (await dataOf(api.GET('/v1/notices', { params: { query: { senderId: senderId ?? '' } } })))
        .items,
  });
};

const TopicTable = ({
  topics,
  isLoading,
}: {
  readonly topics: readonly Topic[];
  readonly isLoading: boolean;
}) => {
  const { words, language } = useLanguage();
  const { texts } = words;
  const format = useFormat();
  return (
    <Table
      wrapLines
      trackBy="topicId"
      loading={isLoading}
      loadingText={texts.topics.loading}
      items={topics}
      header={<Header variant="h2">{texts.topics.all}</Header>}
      columnDefinitions={[
        {
          id: 'name',
          header: texts.topics.name,
          isRowHeader: true,
          cell: ({ topicId, names }) => (
            <>
              {names[language] ?? Object.values(names)[0] ?? topicId}
              <Box variant="small" display="block" color="text-body-secondary">
                {topicId}
              </Box>
            </>
          ),
        },
        {
          id: 'languages',
          header: texts.topics.languages,
          cell: ({ names }) =>
            format.list(Object.keys(names).map((one) => words.languages[one as 'nl'] ?? one)),
        },
        {
          id: 'seen',
          header: texts.topics.shown,
          cell: ({ visibility, retiredAt }) =>
            retiredAt === undefined
              ? texts.topics.visibilities[visibility]
              : texts.topics.retired(format.day(retiredAt)),
        },
      ]}
      empty={texts.topics.none}
    />
  );
};

const NoticeTable = ({
  notices,
  isLoading,
}: {
  readonly notices: readonly Notice[];
  readonly isLoading: boolean;
}) => {
  const { words, language } = useLanguage();
  const { texts } = words;
  const follow = useFollow();
  const format = useFormat();
  return (
    <Table
      wrapLines
      trackBy="noticeId"
      loading={isLoading}
      loadingText={texts.topics.loading}
      items={notices}
      header={
        <Header variant="h2" description={texts.notices.help}>
          {texts.notices.all}
        </Header>
      }
      columnDefinitions={[
        {
          id: 'name',
          header: texts.notices.name,
          isRowHeader: true,
          cell: ({ noticeId }) => (
            <Link href={hrefOf(`/topics/${noticeId}`)} onFollow={follow}>
              {noticeId}
            </Link>
          ),
        },
        {
          id: 'text',
          header: texts.notices.text,
          minWidth: 220,
          cell: ({ texts: said }) => said[language] ?? Object.values(said)[0],
        },
        {
          id: 'version',
          header: texts.notices.version,
          cell: ({ version, publishedAt, publishedBy }) => (
            <>
              {format.number(version)}
              <Box variant="small" display="block" color="text-body-secondary">
                {format.day(publishedAt)}, {publishedBy}
              </Box>
            </>
          ),
        },
      ]}
      empty={texts.notices.none}
    />
  );
};

/** One notice: every version with its text, and what became of those who agreed to an earlier one. */
export const NoticePage = ({ noticeId }: { readonly noticeId: string }) => {
  const { words } = useLanguage();
  const { texts } = words;
  const { api } = useCaller();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['notice', noticeId],
    queryFn: async () =>
      (await dataOf(api.GET('/v1/notices/{noticeId}', { params: { path: { noticeId } } }))).items,
  });
  const standing = useStanding(noticeId);
  const current = Math.max(0, ...(data ?? []).map(({ version }) => version));
  return (
    <Screen title={texts.notices.versionsOf(noticeId)} description={texts.notices.never}>
      <ProblemAlert title={texts.notices.failed} error={error} onRetry={() => void refetch()} />
      <Counted standing={standing} />
      <SpaceBetween size="l">
        {(data ?? [])
          .toReversed()
          .map(({ version, texts: said, publishedAt, publishedBy, material }) => (
            <section key={version}>
              <Header variant="h2" description={`${format.moment(publishedAt)}, ${publishedBy}`}>
                {texts.notices.versionNumber(format.number(version))}
              </Header>
              {standing.peopleOn !== undefined && (
                <p>{texts.notices.standsOn(format.number(standing.peopleOn(version)))}</p>
              )}
              {Object.entries(said).map(([language, text]) => (
                <blockquote key={language} className="text" lang={language}>
                  {text}
                </blockquote>
              ))}
              {material && version > 1 && (
                <AskingAgain
                  noticeId={noticeId}
                  version={version}
                  isInForce={version === current}
                />
              )}
            </section>
          ))}
      </SpaceBetween>
    </Screen>
  );
};

/** What the counts beside the versions say, and among how many people was counted. */
const Counted = ({ standing }: { readonly standing: Standing }) => {
  const { notices } = useWords().texts;
  const format = useFormat();
  const { looked, isComplete, isPaused, error, goOn } = standing;
  const count = format.number(looked);
  return (
    <>
      <ProblemAlert title={notices.notCounted} error={error} onRetry={goOn} />
      <Box color="text-body-secondary">
        {notices.standingHelp}{' '}
        <span aria-live="polite">
          {isComplete ? notices.countedOf(count) : notices.countingStanding(count)}
        </span>
      </Box>
      {isPaused && <Button onClick={goOn}>{notices.countOn}</Button>}
    </>
  );
};
