import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  askedOnTheWay,
  type Journey,
  problemsOf,
  readJourneys,
} from '../../tools/journeys/journeys.ts';

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const journeys = readJourneys(page);

describe('how to read the code', () => {
  test('how to read the code is told in three journeys, none too long to follow', () => {
    expect(journeys).toHaveLength(3);
    for (const [i, most] of [25, 40, 22].entries())
      expect(journeys[i]?.steps.length).toBeLessThanOrEqual(most);
  });

  test.each(journeys)(
    'the journey “$title” has steps that exist and follow from an earlier one',
    (journey) => {
      expect(problemsOf(journey)).toEqual([]);
    },
  );

  test.each(journeys)('the journey “$title” names what is asked on the way', (journey) => {
    expect(askedOnTheWay(journey).length).toBeGreaterThan(0);
  });
});

describe('a journey with a gap', () => {
  const [whole] = journeys;
  if (whole === undefined) throw new Error('no journey');
  const without = (pattern: RegExp): Journey => {
    const steps = whole.steps.filter(({ file }) => !pattern.test(file));
    return { ...whole, steps, stated: steps.length };
  };

  test('a file that was left out between two steps of a journey is found', () => {
    expect(problemsOf(without(/record-statements/))).toEqual([
      'no earlier step imports shared/consent/event/append-to-ledger.ts',
      'no earlier step imports shared/consent/event/judge-statements.ts',
      'no earlier step imports shared/consent/event/written-along.ts',
    ]);
  });

  test('a file that is gone, one that comes twice and a wrong count in a journey are found', () => {
    const steps = [
      ...whole.steps,
      ...whole.steps.slice(0, 1),
      { text: 'Gone', file: 'shared/gone.ts' },
    ];
    expect(problemsOf({ ...whole, steps })).toEqual([
      `${whole.title}: ${whole.stated} stated, ${steps.length} listed`,
      `twice: ${whole.steps[0]?.file}`,
      'no file: Gone',
    ]);
  });

  test('a function is entered only by the queue that feeds it', () => {
    const step = (text: string) => ({ text, file: 'functions/send/index.ts' });
    const entered = (text: string) =>
      problemsOf({ title: 't', stated: 2, steps: [whole.steps[0] ?? step(''), step(text)] });
    expect(entered('Over the queue `send`: here')).toEqual([]);
    expect(entered('Over the queue `feedback`: here')).toHaveLength(1);
    expect(entered('Every minute: here')).toHaveLength(1);
  });
});
