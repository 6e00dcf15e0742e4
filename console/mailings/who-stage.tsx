import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useState } from 'react';
import type { KeptPreview } from '../api/schemas.ts';
import { AudienceBar, BarPatterns, Swatch } from '../audience/audience-bar.tsx';
import { DownloadPeople } from '../audience/download-people.tsx';
import { countsByFamily, families, familyOf } from '../audience/families.ts';
import { PreviewPeople } from '../audience/preview-people.tsx';
import { useKeptPreview } from '../audience/use-kept-preview.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { hrefOf, useFollow } from '../parts/use-follow.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { isMarketing } from './stages.ts';
import type { Shown } from './use-mailing.ts';

/** Who gets it, who does not, why, and what would change it. */
export const WhoStage = ({ mailing }: Shown) => {
  const { who } = useWords();
  const format = useFormat();
  const { preview, isMaking, error, again, renew } = useKeptPreview(
    mailing.mailingId,
    mailing.version,
  );
  return (
    <>
      <BarPatterns />
      <ProblemAlert title={who.failed} error={error} onRetry={again} />
      {preview === undefined ? (
        error === null && <Spinner />
      ) : (
        <SpaceBetween size="l">
          {!preview.isCurrent && (
            <Alert
              type="warning"
              action={
                <Button loading={isMaking} onClick={renew}>
                  {who.countAgain}
                </Button>
              }
            >
              {who.draftChanged}
            </Alert>
          )}
          <Faults preview={preview} />
          {preview.waitsFor !== undefined && <Alert type="warning">{who.waitsForMerge}</Alert>}
          <Container
            header={
              <Header
                variant="h2"
                actions={
                  preview.isCurrent && (
                    <SpaceBetween direction="horizontal" size="xs">
                      <Button loading={isMaking} onClick={renew}>
                        {who.countAgain}
                      </Button>
                      {preview.state === 'done' && <DownloadPeople preview={preview} />}
                    </SpaceBetween>
                  )
                }
              >
                {who.title}
              </Header>
            }
          >
            <div aria-live="polite">
              <p className="answer">
                {who.answer(
                  format.number(preview.allowed),
                  format.number(preview.audience - preview.allowed),
                )}
              </p>
              <Box color="text-body-secondary">
                {preview.state === 'done'
                  ? who.decidedAt(format.moment(preview.madeAt), format.moment(preview.expiresAt))
                  : who.counting(
                      format.number(preview.audience),
                      format.percent(preview.allowed / Math.max(1, preview.audience)),
                    )}
                {preview.state === 'done' && preview.peopleKept < preview.audience && (
                  <> {who.notAllKept(format.number(preview.peopleKept))}</>
                )}
              </Box>
            </div>
            {preview.audience === 0 ? (
              <p>{who.nobody}</p>
            ) : (
              <AudienceBar counts={countsByFamily(preview.allowed, preview.denied)} />
            )}
          </Container>
          <Container header={<Header variant="h2">{who.byReason}</Header>}>
            <Reasons preview={preview} />
          </Container>
          {isMarketing(mailing) && <WhoCouldSayYes preview={preview} />}
        </SpaceBetween>
      )}
    </>
  );
};

/** What keeps the mailing itself from going, whoever is allowed. */
const Faults = ({ preview: { errors = [] } }: { readonly preview: KeptPreview }) => {
  const { who } = useWords();
  return errors.length === 0 ? null : (
    <Alert type="error" header={who.ownFault}>
      <ul>
        {errors.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Alert>
  );
};

/**
 * Why nobody is asked for consent from here. A mail that asks is itself marketing (Tw
 * 11.7(1); the decision of kind `consent-request`): it may go only to those who said yes already.
 */
const WhoCouldSayYes = ({ preview: { denied } }: { readonly preview: KeptPreview }) => {
  const { who } = useWords();
  const follow = useFollow();
  if (countsByFamily(0, denied).later === 0) return null;
  return (
    <Alert type="info" header={who.askTitle}>
      {who.askNobody}{' '}
      <Link href={hrefOf('/forms')} onFollow={follow}>
        {who.askForms}
      </Link>
    </Alert>
  );
};

const Reasons = ({ preview }: { readonly preview: KeptPreview }) => {
  const { who } = useWords();
  const { allowed, denied, explanations } = preview;
  const lines = [
    ...(allowed > 0 ? [{ reason: undefined, count: allowed, text: who.allowed }] : []),
    ...Object.entries(denied)
      .toSorted(([a, m], [b, n]) => rank(a) - rank(b) || n - m)
      .map(([reason, count]) => ({ reason, count, text: explanations[reason] ?? reason })),
  ];
  return (
    <SpaceBetween size="xs">
      {lines.map((line) => (
        <Reason key={line.reason ?? ''} {...line} preview={preview} />
      ))}
    </SpaceBetween>
  );
};

const rank = (reason: string) => families.indexOf(familyOf(reason));

/** One reason in words; it unfolds to whom it is about, with what is recorded of them. */
const Reason = ({
  reason,
  count,
  text,
  preview,
}: {
  readonly reason: string | undefined;
  readonly count: number;
  readonly text: string;
  readonly preview: KeptPreview;
}) => {
  const { who } = useWords();
  const format = useFormat();
  const [isOpen, open] = useState(false);
  return (
    <ExpandableSection
      expanded={isOpen}
      onChange={({ detail }) => open(detail.expanded)}
      headerText={
        <span className="reason">
          <Swatch family={reason === undefined ? 'yes' : familyOf(reason)} />
          <strong>{format.number(count)}</strong> <span>{text}</span>
        </span>
      }
    >
      {isOpen &&
        (preview.isCurrent ? (
          <PreviewPeople preview={preview} reason={reason} />
        ) : (
          <Box color="text-body-secondary">{who.draftChanged}</Box>
        ))}
    </ExpandableSection>
  );
};
