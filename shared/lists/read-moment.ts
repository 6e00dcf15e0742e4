import { daysFromCivil, instantFromMillis, isoFromInstant } from '../kernel/instant.ts';
import { defined } from '../kernel/object/defined.ts';
import { resolveLocalTime } from '../kernel/resolve-local-time.ts';

/**
 * A moment as lists write it: ISO 8601 with an offset, a local time (which needs the zone of the
 * list), a day, a month by name, seconds since 1970. A day of two small numbers (`03-02-2025`) is
 * read by the order that the list states and by no guess. The answer is ISO 8601: a moment in UTC,
 * or a day where no time was given.
 */
export const readMoment = (text: string, { zone, dateOrder }: MomentForm): ReadMoment => {
  const trimmed = text.normalize('NFKC').trim().replace(basicTime, '$1T$2:$3:$4');
  if (trimmed === '' || /^0000-00-00/.test(trimmed)) return { outcome: 'empty' };
  if (trimmed.length > 60) return unreadable(text);
  if (/^\d{10}$/.test(trimmed)) return moment(Number(trimmed) * 1_000);
  if (/^\d{13}$/.test(trimmed)) return moment(Number(trimmed));
  if (/^\d{5}(?:\.\d+)?$/.test(trimmed))
    return fault(`${quoted(text)} is a day number of a spreadsheet: format the column as a date`);
  const split = splitTime(trimmed);
  if (split === undefined) return unreadable(text);
  const date = readDate(split.date, dateOrder);
  if (date === 'ambiguous')
    return fault(
      `${quoted(split.date)} may start with the day or the month: state \`dateOrder\` as \`day-month\` or \`month-day\``,
    );
  if (date === undefined) return unreadable(text);
  const day = `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
  const { clock } = split;
  if (clock === undefined) return { outcome: 'day', when: day };
  if (split.offset !== undefined) {
    const days = daysFromCivil(date.year, date.month, date.day);
    const minutes = days * 1_440 + clock.hour * 60 + clock.minute - split.offset;
    return moment(minutes * 60_000 + clock.second * 1_000);
  }
  if (zone === undefined)
    return fault(`${quoted(text)} has no time zone: state \`zone\`, such as \`Europe/Amsterdam\``);
  const local = `${day}T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}:${pad(clock.second, 2)}`;
  const resolved = resolveLocalTime(local, zone);
  switch (resolved.outcome) {
    case 'ok':
      return { outcome: 'moment', when: isoFromInstant(resolved.at), day };
    case 'unknown-zone':
      return fault('`zone` is no time zone: write one such as `Europe/Amsterdam`');
    case 'in-dst-gap':
      return fault(`${quoted(text)} does not exist: the clock was put forward in that hour`);
    default:
      return unreadable(text);
  }
};

export const dateOrders = ['day-month', 'month-day'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the list as a whole writes moments. */
export type MomentForm = {
  /** IANA name of the zone of times that name none, `Europe/Amsterdam`. */
  readonly zone?: string | undefined;
  /** Which of two small numbers comes first. */
  readonly dateOrder?: DateOrder | undefined;
};

export type ReadMoment =
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'day'; readonly when: string }
  | { readonly outcome: 'moment'; readonly when: string; readonly day: string }
  | { readonly outcome: 'fault'; readonly message: string };

/** The order that the dates of a column show, if one of them can be read in one way only. */
export const likelyDateOrder = (cells: Iterable<string>): DateOrder | undefined => {
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = 0, second = 0] = (twoSmall.exec(cell.trim()) ?? []).map(Number);
    if (first > 12 && second <= 12) seen.add('day-month');
    if (second > 12 && first <= 12) seen.add('month-day');
  }
  const [only, ...others] = seen;
  return others.length === 0 ? only : undefined;
};

type CivilDate = { readonly year: number; readonly month: number; readonly day: number };
type WallClock = { readonly hour: number; readonly minute: number; readonly second: number };
type SplitTime = {
  readonly date: string;
  readonly clock?: WallClock;
  /** Minutes east of UTC. */
  readonly offset?: number;
};

/** The basic form of ISO 8601, `20110122T111244`. */
const basicTime = /^(\d{8})T(\d{2})(\d{2})(\d{2})/;

const timeForm =
  /^(.*?)[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

const splitTime = (text: string): SplitTime | undefined => {
  const found = timeForm.exec(text);
  if (found === null) return { date: text };
  const [, date = '', hours, minutes, seconds = '0', half, offset] = found;
  const noon = half?.toLowerCase().startsWith('p') === true ? 12 : 0;
  const stated = Number(hours);
  if (half !== undefined && (stated < 1 || stated > 12)) return undefined;
  const hour = half === undefined ? stated : (stated % 12) + noon;
  const clock = { hour, minute: Number(minutes), second: Number(seconds) };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return undefined;
  return defined({
    date: date.trim(),
    clock,
    offset: offset === undefined ? undefined : east(offset),
  });
};

const east = (offset: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const twoSmall = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}\b/;
const smallFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const dayName =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+(\p{L}{3,12})\.?,?[\s-]+(\d{4})$/u;
const nameDay =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

const readDate = (
  text: string,
  order: DateOrder | undefined,
): CivilDate | 'ambiguous' | undefined => {
  const iso = yearFirst.exec(text) ?? compact.exec(text);
  if (iso !== null) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const small = smallFirst.exec(text);
  if (small !== null) {
    const [first, second] = [Number(small[1]), Number(small[3])];
    const year = Number(small[4]);
    const dayFirst = civil(year, second, first);
    const monthFirst = civil(year, first, second);
    // Nobody writes a month before a dot and a day after it.
    if (small[2] === '.' || order === 'day-month') return dayFirst;
    if (order === 'month-day') return monthFirst;
    if (dayFirst !== undefined && monthFirst !== undefined && first !== second) return 'ambiguous';
    return dayFirst ?? monthFirst;
  }
  const named = dayName.exec(text);
  if (named !== null) return byName(named[3], named[2], named[1]);
  const american = nameDay.exec(text);
  return american === null ? undefined : byName(american[3], american[1], american[2]);
};

const byName = (year = '', name = '', day = ''): CivilDate | undefined => {
  const month = months.get(name.toLowerCase().slice(0, 3));
  return month === undefined ? undefined : civil(Number(year), month, Number(day));
};

/** How months begin in Dutch, English and German. */
const months: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'jän'],
    ['feb'],
    ['mar', 'maa', 'mrt', 'mär', 'mrz'],
    ['apr'],
    ['may', 'mei', 'mai'],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sep'],
    ['oct', 'okt'],
    ['nov'],
    ['dec', 'dez'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const civil = (year: number, month: number, day: number): CivilDate | undefined => {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return undefined;
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return daysFromCivil(year, month, day) < next ? { year, month, day } : undefined;
};

const moment = (millis: number): ReadMoment => {
  const when = isoFromInstant(instantFromMillis(millis));
  return { outcome: 'moment', when, day: when.slice(0, 10) };
};

const fault = (message: string): ReadMoment => ({ outcome: 'fault', message });

const unreadable = (text: string): ReadMoment =>
  fault(`${quoted(text)} is not a date: write it as 2026-11-23, or as 2026-11-23T19:54:00Z`);

const quoted = (text: string): string => `\`${text.trim().slice(0, 40)}\``;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
