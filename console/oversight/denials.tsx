import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { SenderFigures } from '../api/schemas.ts';
import { Swatch } from '../audience/audience-bar.tsx';
import { countsByFamily, type Family, families, familyOf } from '../audience/families.ts';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import { DeniedPeople } from './denied-people.tsx';

/**
 * Why people did not get mail, by family, the largest first, with the same numbers in the rows; a family
 * unfolds to its reasons, and a reason to the people behind it.
 */
export const Denials = ({ figures }: { readonly figures: SenderFigures }) => {
  const words = useWords();
  const { overview } = words.oversight;
  const format = useFormat();
  const counts = countsByFamily(0, figures.denied);
  const most = Math.max(1, ...families.map((family) => counts[family]));
  const shown = families
    .filter((family) => counts[family] > 0)
    .toSorted((a, b) => counts[b] - counts[a]);
  return (
    <Container header={<Header variant="h2">{overview.denials}</Header>}>
      <SpaceBetween size="m">
        {shown.length === 0 && <Box>{overview.nobodyDenied}</Box>}
        <table className="bars">
          <caption className="unseen">{overview.denials}</caption>
          <tbody>
            {shown.map((family) => (
              <tr key={family}>
                <th scope="row">
                  <Swatch family={family} /> {words.who.families[family]}
                </th>
                <td>
                  <svg className="bar" aria-hidden="true" preserveAspectRatio="none">
                    <rect
                      className={`fill ${family}`}
                      width={`${(counts[family] / most) * 100}%`}
                      height="100%"
                    />
                  </svg>
                </td>
                <td className="number">{format.number(counts[family])}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.map((family) => (
          <ExpandableSection key={family} headerText={overview.behind(words.who.families[family])}>
            <Reasons family={family} figures={figures} />
          </ExpandableSection>
        ))}
      </SpaceBetween>
    </Container>
  );
};

const Reasons = ({
  family,
  figures,
}: {
  readonly family: Family;
  readonly figures: SenderFigures;
}) => (
  <>
    {Object.entries(figures.denied)
      .filter(([reason]) => familyOf(reason) === family)
      .toSorted(([, a], [, b]) => b - a)
      .map(([reason, count]) => (
        <Reason key={reason} reason={reason} count={count} figures={figures} />
      ))}
  </>
);

/** One reason; who the people are is asked once it is opened. */
const Reason = ({
  reason,
  count,
  figures: { items },
}: {
  readonly reason: string;
  readonly count: number;
  readonly figures: SenderFigures;
}) => {
  const format = useFormat();
  const [isOpen, open] = useState(false);
  return (
    <ExpandableSection
      expanded={isOpen}
      onChange={({ detail }) => open(detail.expanded)}
      headerText={
        <>
          <strong>{format.number(count)}</strong> <Box variant="code">{reason}</Box>
        </>
      }
    >
      {isOpen &&
        items
          .filter(({ denied }) => (denied[reason] ?? 0) > 0)
          .map((mailing) => (
            <DeniedPeople key={mailing.mailingId} mailing={mailing} reason={reason} />
          ))}
    </ExpandableSection>
  );
};
