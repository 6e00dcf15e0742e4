import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Table from '@cloudscape-design/components/table';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { SenderFigures } from '../api/schemas.ts';
import { BarPatterns } from '../audience/audience-bar.tsx';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { Screen } from '../parts/screen.tsx';
import { SenderChoice, useChosenSender } from '../parts/sender-choice.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { ConsentOverTime } from './consent-over-time.tsx';
import { Denials } from './denials.tsx';
import { EmergencyStop } from './emergency-stop.tsx';
import { KeptFeedback } from './kept-feedback.tsx';
import { SendingState } from './sending-state.tsx';
import { StopDelays } from './stop-delays.tsx';
import { useAttention } from './use-attention.ts';

/** Must somebody do something, and is all well? */
export const OverviewPage = () => {
  const { overview } = useWords().oversight;
  const { api, may } = useCaller();
  const chosen = useChosenSender();
  const { senderId } = chosen;
  const { data, error, refetch } = useQuery({
    queryKey: ['figures', senderId],
    enabled: senderId !== undefined,
    queryFn: () =>
      dataOf(
        api.GET('/v1/senders/{senderId}/figures', {
          params: { path: { senderId: senderId ?? '' } },
        }),
      ),
  });
  return (
    <Screen
      title={overview.title}
      description={overview.description}
      actions={
        chosen.sender !== undefined &&
        may('mailings:pause') && <EmergencyStop sender={chosen.sender} />
      }
    >
      <BarPatterns />
      <SenderChoice chosen={chosen} />
      <Attention senderId={senderId} />
      <ProblemAlert title={overview.failed} error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Spinner />}
      {data?.items.length === 0 && <Container>{overview.nothingSent}</Container>}
      {data !== undefined && data.items.length > 0 && (
        <SpaceBetween size="l">
          <Health figures={data} />
          <Denials figures={data} />
          <PerMailing figures={data} />
        </SpaceBetween>
      )}
      {senderId !== undefined && (
        <SpaceBetween size="l">
          <ConsentOverTime senderId={senderId} />
          <StopDelays senderId={senderId} />
        </SpaceBetween>
      )}
      <SendingState />
      <KeptFeedback />
    </Screen>
  );
};

/** What has a term or waits for a person, the most pressing first. */
const Attention = ({ senderId }: { readonly senderId: string | undefined }) => {
  const { overview } = useWords().oversight;
  const follow = useFollow();
  const format = useFormat();
  const { lines, error, looked } = useAttention(senderId);
  return (
    <Container header={<Header variant="h2">{overview.attention}</Header>}>
      <ProblemAlert title={overview.failed} error={error} />
      {lines.length === 0 && looked !== undefined && (
        <Box>{overview.nothingToDo(format.moment(looked))}</Box>
      )}
      <ul className="checks">
        {lines.map(({ id, text, detail, at }) => (
          <li key={id} className="attention">
            <div>
              <strong>{text}</strong>
              <Box variant="small" display="block" color="text-body-secondary">
                {detail}
              </Box>
            </div>
            {at !== undefined && (
              <Button href={hrefOf(at)} onFollow={follow} ariaLabel={`${overview.look}: ${text}`}>
                {overview.look}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Container>
  );
};

type Shown = { readonly figures: SenderFigures };

/** Shares against the lines at which the provider looks at the account. */
const Health = ({ figures }: Shown) => {
  const { overview } = useWords().oversight;
  const format = useFormat();
  const { accepted, hardBounces, complaints, stops, lines } = figures;
  const share = (count: number) => (accepted === 0 ? 0 : count / accepted);
  const meters = [
    { id: 'bounced', share: share(hardBounces), line: lines.hardBounceRate },
    { id: 'complained', share: share(complaints), line: lines.complaintRate },
  ] as const;
  const isHigh = meters.some(({ share: part, line }) => part >= line);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={overview.ofLast(
            format.number(figures.items.length),
            format.number(accepted),
          )}
        >
          {overview.health}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {isHigh && <Alert type="error">{overview.high}</Alert>}
        <div className="two">
          {meters.map(({ id, share: part, line }) => (
            <div key={id}>
              <div className="meter-head">
                <span>{overview.meters[id]}</span> <strong>{format.percent(part)}</strong>
              </div>
              <svg
                className="bar"
                role="img"
                aria-label={overview.meter(
                  overview.meters[id],
                  format.percent(part),
                  format.percent(line),
                )}
                preserveAspectRatio="none"
              >
                <rect className="track" width="100%" height="100%" />
                <rect
                  className={`fill ${part >= line ? 'fault' : 'yes'}`}
                  width={`${Math.min(100, (part / line) * 50)}%`}
                  height="100%"
                />
                <rect className="line" x="50%" width="2" height="100%" />
              </svg>
              <Box variant="small" color="text-body-secondary">
                {overview.reviewedAt(format.percent(line))}
              </Box>
            </div>
          ))}
        </div>
        <Box color="text-body-secondary">{overview.stops(format.number(stops))}</Box>
      </SpaceBetween>
    </Container>
  );
};

const PerMailing = ({ figures: { items } }: Shown) => {
  const { overview } = useWords().oversight;
  const follow = useFollow();
  const format = useFormat();
  const deniedOf = ({ denied }: SenderFigures['items'][number]) =>
    Object.values(denied).reduce((sum, count) => sum + count, 0);
  return (
    <Table
      wrapLines
      trackBy="mailingId"
      items={items}
      header={<Header variant="h2">{overview.perMailing}</Header>}
      columnDefinitions={[
        {
          id: 'name',
          header: overview.mailing,
          isRowHeader: true,
          minWidth: 160,
          cell: ({ mailingId, name, startedAt }) => (
            <>
              <Button
                variant="inline-link"
                href={hrefOf(`/mailings/${mailingId}/report`)}
                onFollow={follow}
              >
                {name}
              </Button>
              <Box variant="small" display="block" color="text-body-secondary">
                {format.moment(startedAt)}
              </Box>
            </>
          ),
        },
        { id: 'got', header: overview.got, cell: ({ accepted }) => format.number(accepted) },
        { id: 'not', header: overview.not, cell: (one) => format.number(deniedOf(one)) },
        {
          id: 'back',
          header: overview.back,
          cell: ({ hardBounces }) => format.number(hardBounces),
        },
        { id: 'spam', header: overview.spam, cell: ({ complaints }) => format.number(complaints) },
        { id: 'stopped', header: overview.stopped, cell: ({ stops }) => format.number(stops) },
      ]}
    />
  );
};
