import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dataOf } from '../api/answer.ts';
import { AudienceBar, BarPatterns, Swatch } from '../audience/audience-bar.tsx';
import { countsByFamily, families, familyOf } from '../audience/families.ts';
import { type Counted, usePreview } from '../audience/use-preview.ts';
import { hrefOf, useFollow } from '../parts/follow.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/format.ts';
import { useLanguage, useWords } from '../words/words-context.tsx';
import { isMarketing } from './stages.ts';
import type { Shown } from './use-mailing.ts';

/** Who gets it, who does not, why, and what would change it. */
export const WhoStage = ({ mailing }: Shown) => {
  const { who } = useWords();
  const format = useFormat();
  const { counted, isComplete, error, again } = usePreview(mailing.mailingId, mailing.version);
  return (
    <>
      <BarPatterns />
      <ProblemAlert title={who.failed} error={error} onRetry={again} />
      {counted === undefined ? (
        error === null && <Spinner />
      ) : (
        <SpaceBetween size="l">
          <Faults counted={counted} />
          <Container header={<Header variant="h2">{who.title}</Header>}>
            <div aria-live="polite">
              <p className="answer">
                {who.answer(
                  format.number(counted.allowed),
                  format.number(counted.audience - counted.allowed),
                )}
              </p>
              <Box color="text-body-secondary">
                {isComplete ? who.decidedNow : who.counting(format.number(counted.audience))}
              </Box>
            </div>
            {counted.audience === 0 ? (
              <p>{who.nobody}</p>
            ) : (
              <AudienceBar counts={countsByFamily(counted.allowed, counted.denied)} />
            )}
          </Container>
          <Container header={<Header variant="h2">{who.byReason}</Header>}>
            <Reasons counted={counted} mailingId={mailing.mailingId} />
          </Container>
          {isMarketing(mailing) && <WhoCouldSayYes counted={counted} />}
        </SpaceBetween>
      )}
    </>
  );
};

/** What keeps the mailing itself from going, whoever is allowed. */
const Faults = ({ counted: { errors } }: { readonly counted: Counted }) => {
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
const WhoCouldSayYes = ({ counted: { denied } }: { readonly counted: Counted }) => {
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

const Reasons = ({
  counted: { allowed, denied, explanations, samples },
  mailingId,
}: {
  readonly counted: Counted;
  readonly mailingId: string;
}) => {
  const { who } = useWords();
  const lines = [
    ...(allowed > 0 ? [{ reason: 'allowed', count: allowed, text: who.allowed }] : []),
    ...Object.entries(denied)
      .toSorted(([a, m], [b, n]) => rank(a) - rank(b) || n - m)
      .map(([reason, count]) => ({ reason, count, text: explanations[reason] ?? reason })),
  ];
  return (
    <SpaceBetween size="xs">
      {lines.map((line) => (
        <Reason
          key={line.reason}
          {...line}
          ids={samples[line.reason] ?? []}
          mailingId={mailingId}
        />
      ))}
    </SpaceBetween>
  );
};

const rank = (reason: string) => families.indexOf(familyOf(reason));

/** One reason in words; it unfolds to some of whom it is about, with what is recorded of them. */
const Reason = ({
  reason,
  count,
  text,
  ids,
  mailingId,
}: {
  readonly reason: string;
  readonly count: number;
  readonly text: string;
  readonly ids: readonly string[];
  readonly mailingId: string;
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
          <Swatch family={reason === 'allowed' ? 'yes' : familyOf(reason)} />
          <strong>{format.number(count)}</strong> <span>{text}</span>
        </span>
      }
    >
      {isOpen && <Samples ids={ids} mailingId={mailingId} />}
      {count > ids.length && (
        <Box color="text-body-secondary">{who.andOthers(format.number(count - ids.length))}</Box>
      )}
    </ExpandableSection>
  );
};

const Samples = ({
  ids,
  mailingId,
}: {
  readonly ids: readonly string[];
  readonly mailingId: string;
}) => {
  const { who } = useWords();
  const { language } = useLanguage();
  const { api } = useCaller();
  const { data, error } = useQuery({
    queryKey: ['preview', mailingId, 'decisions', ids, language],
    enabled: ids.length > 0,
    queryFn: () =>
      dataOf(api.POST('/v1/decisions', { body: { contactIds: [...ids], mailingId, language } })),
  });
  if (error !== null) return <ProblemAlert title={who.failed} error={error} />;
  if (data === undefined) return ids.length === 0 ? null : <Spinner />;
  return (
    <dl className="samples">
      {data.items.map(({ contactId, explanation }) => (
        <div key={contactId}>
          <dt>{contactId}</dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  );
};
