import Box from '@cloudscape-design/components/box';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../words/words-context.tsx';
import type { Finding } from './findings.ts';

/** Each finding with its passage, what to write instead, and the ground in small type. */
export const FindingList = ({
  findings,
  chosen,
}: {
  readonly findings: readonly Finding[];
  /** The number that was pressed in the mail. */
  readonly chosen: number | undefined;
}) => (
  <ol className="findings">
    {findings.map((finding) => (
      <FindingItem key={finding.number} finding={finding} isChosen={finding.number === chosen} />
    ))}
  </ol>
);

const FindingItem = ({
  finding: { number, quote, isOpen, advice },
  isChosen,
}: {
  readonly finding: Finding;
  readonly isChosen: boolean;
}) => {
  const { words, language } = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const grounds = [...new Set(advice.flatMap(({ ground }) => ground ?? []))];
  const reasons = [...new Set(advice.flatMap(({ reason }) => reason ?? []))];
  return (
    <li ref={item} className={isChosen ? 'finding-item chosen' : 'finding-item'}>
      <div>
        <span className={isOpen ? 'chip open' : 'chip'}>{number}</span>{' '}
        <strong>{isOpen ? words.read.openFinding : words.read.finding}</strong>
      </div>
      <blockquote className={isOpen ? 'open' : ''}>{quote}</blockquote>
      {advice.map(({ rule, fix }) => (
        <p key={rule}>{fix[language] ?? fix.en}</p>
      ))}
      <Box variant="small" color="text-body-secondary">
        {[...grounds, ...reasons.map((reason) => words.read.reviewReasons[reason])].join(' · ')}
      </Box>
    </li>
  );
};
