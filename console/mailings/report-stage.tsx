import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Progress } from '../api/schemas.ts';
import { AudienceBar, BarPatterns } from '../audience/audience-bar.tsx';
import { countsByFamily } from '../audience/families.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { MailingActions } from './mailing-actions.tsx';
import { ResultsCard } from './results-card.tsx';
import type { Shown } from './use-mailing.ts';
import { VerdictTable } from './verdict-table.tsx';

/** Where is everyone, and is anything wrong? While it runs, and afterwards as the account. */
export const ReportStage = ({ mailing }: Shown) => {
  const { report } = useWords();
  const { progress, haltedWords, haltedBy, state } = mailing;
  return (
    <SpaceBetween size="l">
      {haltedBy !== undefined && (
        <Alert type="error" header={report.halted}>
          {haltedWords ?? haltedBy}
        </Alert>
      )}
      {progress === undefined ? (
        <Box color="text-body-secondary">{report.notStarted}</Box>
      ) : (
        <Container
          header={
            <Header variant="h2" actions={<MailingActions mailing={mailing} />}>
              {report.title}
            </Header>
          }
        >
          <BarPatterns />
          <Account progress={progress} isRunning={state === 'running'} />
        </Container>
      )}
      {progress !== undefined && state !== 'running' && (
        <ResultsCard mailingId={mailing.mailingId} />
      )}
      {progress !== undefined && (
        <VerdictTable mailingId={mailing.mailingId} isRunning={state === 'running'} />
      )}
    </SpaceBetween>
  );
};

/** Every contact of the audience is in exactly one of these counts. */
const Account = ({
  progress,
  isRunning,
}: {
  readonly progress: Progress;
  readonly isRunning: boolean;
}) => {
  const { report } = useWords();
  const format = useFormat();
  const { audience, accepted, denied, refused, unknown, inHand, waiting, feedback } = progress;
  const refusals = Object.values(refused).reduce((sum, count) => sum + count, 0);
  const denials = Object.values(denied).reduce((sum, count) => sum + count, 0);
  const done = audience - waiting - inHand;
  const { estimatedEnd, ratePerSecond } = progress;
  return (
    <SpaceBetween size="m">
      <p className="answer" aria-live="polite">
        {report.answer(format.number(accepted), format.number(audience))}
      </p>
      {isRunning && (
        <ProgressBar
          label={report.title}
          value={audience === 0 ? 0 : Math.round((done / audience) * 100)}
          description={[
            ratePerSecond === undefined
              ? ''
              : report.rate(format.number(Math.round(ratePerSecond))),
            estimatedEnd === undefined ? '' : report.until(format.moment(estimatedEnd)),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        />
      )}
      <KeyValuePairs
        columns={4}
        items={[
          { label: report.accepted, value: format.number(accepted) },
          { label: report.denied, value: format.number(denials) },
          { label: report.refused, value: format.number(refusals) },
          { label: report.unknown, value: format.number(unknown) },
          { label: report.inHand, value: format.number(inHand) },
          { label: report.waiting, value: format.number(waiting) },
          { label: report.bounced, value: format.number(feedback.hardBounces) },
          { label: report.complained, value: format.number(feedback.complaints) },
        ]}
      />
      <Box color="text-body-secondary">{report.addsUp(format.number(audience))}</Box>
      <AudienceBar counts={countsByFamily(accepted, denied)} />
    </SpaceBetween>
  );
};
