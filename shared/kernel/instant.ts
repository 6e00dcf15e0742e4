import type { Brand } from './brand.ts';

/** A moment in UTC, as whole milliseconds since the epoch. */
export type Instant = Brand<number, 'Instant'>;

/** Tells the time; wired to the system clock at the edge, to a fixed one in tests. */
export type Clock = () => Instant;

export const instantFromMillis = (millis: number): Instant => {
  if (!Number.isSafeInteger(millis)) throw new RangeError(`not a millisecond instant: ${millis}`);
  return millis as Instant;
};

export const millisPerDay = 86_400_000;

export const plusMillis = (at: Instant, millis: number): Instant => instantFromMillis(at + millis);

/** Days since the epoch to a civil date, proleptic Gregorian (H. Hinnant's `civil_from_days`). */
const civilFromDays = (days: number) => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** ISO 8601 in UTC with milliseconds, for example `2026-11-23T19:54:00.000Z`; years 0 to 9999. */
export const isoFromInstant = (at: Instant): string => {
  const days = Math.floor(at / millisPerDay);
  const { year, month, day } = civilFromDays(days);
  const rest = at - days * millisPerDay;
  const time = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1_000) % 60];
  const clock = time.map((part) => pad(Math.floor(part), 2)).join(':');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}.${pad(rest % 1_000, 3)}Z`;
};

/** A civil date as `YYYY-MM-DD`, in UTC. */
export const dateFromInstant = (at: Instant): string => isoFromInstant(at).slice(0, 10);

/** The same moment `months` calendar months later (or earlier); clamps to the month's last day. */
export const plusMonths = (at: Instant, months: number): Instant => {
  const days = Math.floor(at / millisPerDay);
  const { year, month, day } = civilFromDays(days);
  const total = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  const first = daysFromCivil(target.year, target.month, 1);
  const next = target.month === 12 ? [target.year + 1, 1] : [target.year, target.month + 1];
  const length = daysFromCivil(next[0] as number, next[1] as number, 1) - first;
  const dayStart = (first + Math.min(day, length) - 1) * millisPerDay;
  return instantFromMillis(dayStart + (at - days * millisPerDay));
};

/** Civil date to days since the epoch, the inverse of the above. */
export const daysFromCivil = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** Midnight (UTC) of a day as `YYYY-MM-DD`. */
export const startOfDay = (day: string): Instant => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return instantFromMillis(daysFromCivil(year, month, date) * millisPerDay);
};

/** The day after a day, both as `YYYY-MM-DD`. */
export const dayAfter = (day: string): string =>
  dateFromInstant(plusMillis(startOfDay(day), millisPerDay));
