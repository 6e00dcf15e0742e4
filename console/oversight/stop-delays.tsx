import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import type { ConsentDay } from '../api/schemas.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { useConsentDays } from './consent-over-time.tsx';

/** How soon a stop was in force, by how it came: of the last day with one, and the slowest of all days. */
export const StopDelays = ({ senderId }: { readonly senderId: string }) => {
  const { stopDelays } = useWords().oversight;
  const format = useFormat();
  const days = useConsentDays(senderId).data?.items ?? [];
  const rows = ways.flatMap((way) => rowOf(days, way) ?? []);
  if (days.length === 0) return null;
  return (
    <Container
      header={
        <Header variant="h2" description={stopDelays.help}>
          {stopDelays.title}
        </Header>
      }
    >
      {rows.length === 0 ? (
        <Box color="text-body-secondary">{stopDelays.none}</Box>
      ) : (
        <table className="figures">
          <caption className="unseen">{stopDelays.title}</caption>
          <thead>
            <tr>
              {stopDelays.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ way, count, last, slowest }) => (
              <tr key={way}>
                <th scope="row">{stopDelays.ways[way]}</th>
                <td>{format.number(count)}</td>
                <td>{format.duration(last)}</td>
                <td>{format.duration(slowest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Container>
  );
};

const ways = ['own', 'told'] as const;

/** For one way: how many in all, the median of the last day with any, and the slowest. */
const rowOf = (days: readonly ConsentDay[], way: (typeof ways)[number]) => {
  const found = days.flatMap(({ stops }) => stops[way] ?? []);
  const last = found.at(-1);
  return last === undefined
    ? undefined
    : {
        way,
        count: found.reduce((sum, { count }) => sum + count, 0),
        last: last.medianMillis,
        slowest: Math.max(...found.map(({ longestMillis }) => longestMillis)),
      };
};
