import { AwsError } from '../aws-json-service.ts';

/**
 * The moment of `at(yyyy-mm-ddThh:mm:ss)` in a zone. Of a wall time that comes twice in autumn it
 * is the first; a wall time that a spring gap skips is moved on by the gap.
 */
export const momentOf = (expression: unknown, timeZone = 'UTC'): number => {
  const wall = Date.parse(`${pattern.exec(String(expression))?.[1]}Z`);
  if (Number.isNaN(wall)) {
    throw new AwsError('ValidationException', `Invalid Schedule Expression ${expression}.`);
  }
  assertTimeZone(timeZone);
  const before = wall - offsetAt(wall - 86_400_000, timeZone);
  const matches = before + offsetAt(before, timeZone) === wall;
  const after = wall - offsetAt(before, timeZone);
  return matches || after + offsetAt(after, timeZone) !== wall ? before : after;
};

const pattern = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/;

/** How far the zone's wall clock is ahead of UTC at that moment. */
const offsetAt = (millis: number, timeZone: string): number => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  const parts = Object.fromEntries(format.formatToParts(millis).map((p) => [p.type, p.value]));
  const wall = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}Z`;
  return Date.parse(wall) - Math.floor(millis / 1000) * 1000;
};

const assertTimeZone = (timeZone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new AwsError('ValidationException', `Invalid Schedule Expression Timezone ${timeZone}.`);
  }
};
