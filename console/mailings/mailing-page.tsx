import Box from '@cloudscape-design/components/box';
import Spinner from '@cloudscape-design/components/spinner';
import Tabs from '@cloudscape-design/components/tabs';
import { type ComponentType, Suspense } from 'react';
import { useLocation } from 'wouter';
import { later } from '../parts/later.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { hrefOf } from '../parts/use-follow.ts';
import { useWords } from '../words/words-context.tsx';
import { BeforeStage } from './before-stage.tsx';
import { whyIn } from './list/use-mailing-columns.tsx';
import { ReadStage } from './read-stage.tsx';
import { ReportStage } from './report-stage.tsx';
import { hasStarted, isChangeable, type Stage, stages } from './stages.ts';
import { StateBadge } from './state-badge.tsx';
import { type Shown, useMailing } from './use-mailing.ts';
import { WhoStage } from './who-stage.tsx';

/** One mailing through its five stages, a tab each. */
export const MailingPage = ({
  mailingId,
  stage: asked,
}: {
  readonly mailingId: string;
  readonly stage: string;
}) => {
  const words = useWords();
  const [, navigate] = useLocation();
  const { data, error, refetch } = useMailing(mailingId);
  const stage = stages.find((each) => each === asked) ?? 'read';
  const go = (to: string) => navigate(`/mailings/${mailingId}/${to}`);
  if (data === undefined)
    return (
      <Screen title={words.stages.loading}>
        {error === null ? (
          <Spinner />
        ) : (
          <ProblemAlert title={words.stages.failed} error={error} onRetry={() => void refetch()} />
        )}
      </Screen>
    );
  const mailing = data.data;
  const shown = { mailing, etag: data.etag ?? `"${mailing.version}"` };
  const StageScreen = screens[stage];
  return (
    <Screen
      title={mailing.name}
      tabTitle={`${words.stages[stage]} · ${mailing.name}`}
      description={
        <>
          <StateBadge state={mailing.state} />{' '}
          <Box variant="span" color="text-body-secondary">
            {[whyIn(mailing, words), words.mailings.purposes[mailing.purpose], mailing.topic]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ')}
          </Box>
        </>
      }
    >
      <ProblemAlert title={words.stages.failed} error={error} onRetry={() => void refetch()} />
      <Tabs
        ariaLabel={words.stages.label}
        activeTabId={stage}
        onChange={({ detail }) => go(detail.activeTabId)}
        tabs={stages.map((id) => ({
          id,
          label: words.stages[id],
          href: hrefOf(`/mailings/${mailingId}/${id}`),
          disabled:
            (id === 'write' && !isChangeable(mailing)) || (id === 'report' && !hasStarted(mailing)),
          content: id === stage && (
            <Suspense fallback={<Spinner />}>
              <StageScreen {...shown} />
            </Suspense>
          ),
        }))}
      />
    </Screen>
  );
};

const WriteStage = later(async () => (await import('./write-stage.tsx')).WriteStage);

const screens: Readonly<Record<Stage, ComponentType<Shown>>> = {
  write: WriteStage,
  read: ReadStage,
  who: WhoStage,
  before: BeforeStage,
  report: ReportStage,
};
