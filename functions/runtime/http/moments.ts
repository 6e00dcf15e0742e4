import { z } from '@hono/zod-openapi';
import {
  type Instant,
  instantFromMillis,
  isoFromInstant,
  millisPerDay,
} from '../../../shared/kernel/instant.ts';

/** A moment of the wire, checked by its schema, as ours. */
export const instantOf = (text: string): Instant => instantFromMillis(Date.parse(text));

/** An offset can lead out of the years that ISO 8601 writes with four digits. */
const isOfFourDigitYear = (text: string): boolean =>
  Date.parse(text) >= Date.UTC(1000, 0, 1) && Date.parse(text) < Date.UTC(10_000, 0, 1);

/** A moment, or a day (UTC) where the hour is not known. */
export const whenSchema = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: ({ input }) =>
      input === undefined
        ? 'is missing'
        : 'a moment with its offset, as 2026-11-23T19:54:00Z, or a day, as 2026-11-23',
  })
  .refine(isOfFourDigitYear, { message: 'a year from 1000 to 9999, in UTC' })
  .openapi({ type: 'string', example: '2026-11-23T19:54:00.000Z' });

/** The same as our instant: of a day its start. */
export const momentField = whenSchema.transform(instantOf);

/** Whether a checked text names a day without an hour. */
export const isDay = (text: string): boolean => !text.includes('T');

/** The last millisecond of a day (UTC): a stop that names only its day covers all of it. */
export const endOfDay = (day: string): Instant =>
  instantFromMillis(Date.parse(day) + millisPerDay - 1);

const momentName = /(?:At|Since|^since|^until|^recheckBy|^validUntil)$/;

const convert = (value: unknown, turn: Turn): unknown => {
  if (Array.isArray(value)) return value.map((item) => convert(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  return convertMembers(value, turn);
};

const convertMembers = (value: object, turn: Turn): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, turn(name, convert(member, turn))]),
  );

type Turn = (name: string, member: unknown) => unknown;

/** Every moment in our data as ISO 8601 in UTC. */
export const withIsoMoments = (value: object): Record<string, unknown> =>
  convertMembers(value, (name, member) =>
    Number.isSafeInteger(member) && (name === 'at' || momentName.test(name))
      ? isoFromInstant(instantFromMillis(Number(member)))
      : member,
  );
