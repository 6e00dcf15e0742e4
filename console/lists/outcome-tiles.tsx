import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { BarPatterns, Swatch } from '../audience/audience-bar.tsx';
import { useFormat } from '../words/use-format.ts';
import { useWords } from '../words/words-context.tsx';
import type { Outcome } from './use-import.ts';

/** What becomes of the rows, by kind, each in exactly one; and whom they could be mailed about. */
export const OutcomeTiles = ({
  outcome,
  isDone,
}: {
  readonly outcome: Outcome;
  readonly isDone: boolean;
}) => {
  const { lists } = useWords();
  const format = useFormat();
  const { counts, total, outlook } = outcome;
  const kinds = tiles.map((tile) => ({
    ...tile,
    count: tile.outcomes.reduce((sum, name) => sum + (counts[name] ?? 0), 0),
  }));
  return (
    <SpaceBetween size="s">
      <BarPatterns />
      <svg
        className="bar"
        role="img"
        aria-label={format.list(
          kinds.map(({ kind, count }) => `${format.number(count)} ${lists.kinds[kind].title}`),
        )}
        preserveAspectRatio="none"
      >
        {kinds.map(({ kind, family, count }, index) => (
          <rect
            key={kind}
            className={`fill ${family}`}
            x={`${share(
              kinds.slice(0, index).reduce((sum, one) => sum + one.count, 0),
              total,
            )}%`}
            width={`${share(count, total)}%`}
            height="100%"
          />
        ))}
      </svg>
      <ul className="tiles">
        {kinds.map(({ kind, family, count }) => (
          <li key={kind}>
            <Swatch family={family} />
            <div>
              <strong>{format.number(count)}</strong> {lists.kinds[kind].title}
              <p>{lists.kinds[kind].detail}</p>
            </div>
          </li>
        ))}
      </ul>
      {outlook !== undefined && !isDone && (
        <Box color="text-body-secondary">
          {lists.outlook(format.number(outlook.service), format.number(outlook.offer))}
        </Box>
      )}
    </SpaceBetween>
  );
};

const share = (count: number, total: number) => (count / Math.max(total, 1)) * 100;

const tiles = [
  { kind: 'new', family: 'yes', outcomes: ['created'] },
  { kind: 'known', family: 'other', outcomes: ['exists'] },
  { kind: 'stays-off', family: 'no', outcomes: ['suppressed', 'stopped'] },
  { kind: 'refused', family: 'fault', outcomes: ['malformed', 'refused', 'unknown'] },
] as const;
