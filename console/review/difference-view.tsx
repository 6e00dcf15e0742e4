import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import type { Difference } from '../api/schemas.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';

/** What changed since somebody last judged this mailing, line by line. */
export const DifferenceView = ({ difference }: { readonly difference: Difference }) => {
  const { review, languages } = useWords();
  const format = useFormat();
  const { fields, contents, isCut } = difference;
  const { reviewer, verdict, at } = difference.review;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={review.lastJudged(reviewer, review.did[verdict], format.moment(at))}
        >
          {review.changed}
        </Header>
      }
    >
      {fields.length === 0 && contents.length === 0 && <p>{review.unchanged}</p>}
      {fields.map(({ field, before, after }) => (
        <p key={field} className="difference">
          <strong>{field}</strong>: <del>{said(before)}</del> <ins>{said(after)}</ins>
        </p>
      ))}
      {contents.map(({ language, part, lines }) => (
        <section key={`${language}${part}`} className="difference">
          <h3>
            {languages[language as keyof typeof languages] ?? language} · {part}
          </h3>
          {lines.map(({ change, text }, index) => {
            const Line = elements[change];
            // biome-ignore lint/suspicious/noArrayIndexKey: lines repeat, and never move
            return <Line key={index}>{text}</Line>;
          })}
        </section>
      ))}
      {isCut && <p>{review.cut}</p>}
    </Container>
  );
};

const elements = { removed: 'del', added: 'ins', same: 'span' } as const;

const said = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value);
