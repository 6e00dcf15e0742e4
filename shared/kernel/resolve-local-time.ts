import { daysFromCivil, type Instant, instantFromMillis, millisPerDay } from './instant.ts';

/**
 * Local time in an IANA zone to UTC. A time that the spring change skips is refused, because
 * EventBridge Scheduler would skip it silently; a time that autumn repeats means the first one.
 */
export const resolveLocalTime = (localTime: string, zone: string): ResolvedTime => {
  const wall = wallMillis(localTime);
  if (wall === undefined) return { outcome: 'malformed' };
  const format = formatter(zone);
  if (format === undefined) return { outcome: 'unknown-zone' };
  const offsets = new Set([
    offsetAt(format, wall - millisPerDay),
    offsetAt(format, wall + millisPerDay),
  ]);
  const moments = [...offsets]
    .map((offset) => wall - offset)
    .filter((at) => at + offsetAt(format, at) === wall)
    .sort((a, b) => a - b);
  const [first] = moments;
  if (first === undefined) return { outcome: 'in-dst-gap' };
  return { outcome: 'ok', at: instantFromMillis(first), ambiguous: moments.length > 1 };
};

export type ResolvedTime =
  | { readonly outcome: 'ok'; readonly at: Instant; readonly ambiguous: boolean }
  | { readonly outcome: 'unknown-zone' | 'malformed' | 'in-dst-gap' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;

const wallMillis = (text: string): number | undefined => {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  const days = daysFromCivil(year, month, day);
  const nextMonth =
    month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  if (days >= nextMonth || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59)
    return undefined;
  return days * millisPerDay + (((hour ?? 0) * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1_000;
};

/** Making a formatter costs more than using it, and a list asks for one zone a million times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (zone: string): Intl.DateTimeFormat | undefined => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, made);
    return made;
  } catch {
    return undefined;
  }
};

const offsetAt = (format: Intl.DateTimeFormat, at: number): number => {
  const part = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const days = daysFromCivil(part['year'] ?? 0, part['month'] ?? 1, part['day'] ?? 1);
  const seconds = ((part['hour'] ?? 0) * 60 + (part['minute'] ?? 0)) * 60 + (part['second'] ?? 0);
  return days * millisPerDay + seconds * 1_000 - Math.floor(at / 1_000) * 1_000;
};
