import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../api/answer.ts';
import type { ConsentDay } from '../api/schemas.ts';
import { marketingPurposes } from '../mailings/stages.ts';
import { ProblemAlert } from '../parts/problem-alert.tsx';
import { useCaller } from '../session/session.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** How many people consent to what, as the daily run counted: lines that differ by dashes too, and their table. */
export const ConsentOverTime = ({ senderId }: { readonly senderId: string }) => {
  const { consentDays } = useWords().oversight;
  const { data, error, refetch } = useConsentDays(senderId);
  if (data === undefined)
    return <ProblemAlert title={consentDays.failed} error={error} onRetry={() => void refetch()} />;
  const { items } = data;
  return (
    <Container
      header={
        <Header variant="h2" description={consentDays.help}>
          {consentDays.title}
        </Header>
      }
    >
      {items.length === 0 ? (
        <Box color="text-body-secondary">{consentDays.none}</Box>
      ) : (
        <SpaceBetween size="m">
          <Lines days={items} />
          <AsTable days={items} />
        </SpaceBetween>
      )}
    </Container>
  );
};

/** The days of a sender, oldest first; several cards of a screen share one reading. */
export const useConsentDays = (senderId: string) => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['consent-days', senderId],
    queryFn: () =>
      dataOf(api.GET('/v1/senders/{senderId}/consent-days', { params: { path: { senderId } } })),
  });
};

type Days = { readonly days: readonly ConsentDay[] };

/** Purposes that somebody consented to on any of the days; all are nothing when nobody did. */
const shownPurposes = (days: readonly ConsentDay[]) => {
  const shown = marketingPurposes.filter((purpose) =>
    days.some(({ people }) => people[purpose] > 0),
  );
  return shown.length === 0 ? marketingPurposes.slice(0, 1) : shown;
};

const Lines = ({ days }: Days) => {
  const { consentDays } = useWords().oversight;
  const format = useFormat();
  const shown = shownPurposes(days);
  const most = Math.max(
    1,
    ...days.flatMap(({ people }) => shown.map((purpose) => people[purpose])),
  );
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const x = (at: number) => (days.length === 1 ? 50 : (at / (days.length - 1)) * 100);
  const y = (count: number) => 96 - (count / most) * 92;
  const sentences = shown.map((purpose) =>
    consentDays.from(
      consentDays.purposes[purpose],
      format.number(first.people[purpose]),
      format.number(last.people[purpose]),
    ),
  );
  return (
    <div>
      <div className="lines">
        <span>{format.number(most)}</span>
        <svg
          role="img"
          aria-label={format.list(sentences)}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          <line className="axis" x1="0" x2="100" y1="96" y2="96" />
          {shown.map((purpose) => (
            <polyline
              key={purpose}
              className={`line-of ${purpose}`}
              points={days
                .map(({ people }, at) => `${x(at)},${y(people[purpose])}`)
                // A line of one day is a short dash.
                .concat(days.length === 1 ? [`54,${y(last.people[purpose])}`] : [])
                .join(' ')}
            />
          ))}
        </svg>
        <span>{format.day(first.day)}</span>
        <span>{format.day(last.day)}</span>
      </div>
      <ul className="line-names">
        {shown.map((purpose) => (
          <li key={purpose}>
            <svg aria-hidden="true" focusable="false">
              <line className={`line-of ${purpose}`} x1="0" x2="100%" y1="50%" y2="50%" />
            </svg>
            <strong>{format.number(last.people[purpose])}</strong> {consentDays.purposes[purpose]}
          </li>
        ))}
      </ul>
    </div>
  );
};

const AsTable = ({ days }: Days) => {
  const { consentDays } = useWords().oversight;
  const format = useFormat();
  const shown = shownPurposes(days);
  return (
    <ExpandableSection headerText={consentDays.asTable}>
      <table className="figures">
        <caption className="unseen">{consentDays.title}</caption>
        <thead>
          <tr>
            <th scope="col">{consentDays.day}</th>
            {shown.map((purpose) => (
              <th key={purpose} scope="col">
                {consentDays.purposes[purpose]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, people }) => (
            <tr key={day}>
              <th scope="row">{format.day(day)}</th>
              {shown.map((purpose) => (
                <td key={purpose}>{format.number(people[purpose])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ExpandableSection>
  );
};
