import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { z } from 'zod';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { callerOf } from './authorize.ts';
import type { HttpEnv } from './http-env.ts';
import { illFormed } from './ill-formed.ts';
import { ProblemError } from './problem.ts';

type Place = Context<HttpEnv>;

const sealLength = 22;

/** Parameters that may differ from page to page. */
const ofOnePage: ReadonlySet<string> = new Set(['cursor', 'limit']);

/** An opaque page position: a seal, then base64url of the JSON to continue from. */
export const encodeCursor = (c: Place, value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${sealOf(c, payload)}${payload}`;
};

/** The list that a cursor continues in: its address, its filters, and who asks. */
const listOf = (c: Place): string => {
  const { pathname, searchParams } = new URL(c.req.url);
  const filters = [...searchParams].filter(([name]) => !ofOnePage.has(name)).sort();
  return JSON.stringify([callerOf(c.env?.event)?.id ?? '', c.req.method, pathname, filters]);
};

/**
 * Tells a cursor of this list from one that was edited or belongs elsewhere. It keeps no secret:
 * a cursor opens nothing that its caller may not read anyway.
 */
const sealOf = (c: Place, payload: string): string =>
  createHash('sha256')
    .update(`${listOf(c)}\n${payload}`)
    .digest('base64url')
    .slice(0, sealLength);

const keyPart = z.string().min(1).max(1_024);

/** A key of the store: of a table, and of a size that one can be (DynamoDB: 2,048 bytes at most), or a row's number. */
export const storeKey = z.union([
  z.strictObject({ pk: keyPart, sk: keyPart }),
  z.strictObject({ number: z.string().regex(/^\d{1,15}$/) }),
]);

/** The value in a cursor; a text that this list did not give this caller is `malformed-cursor`. */
export const decodeCursor = <Position>(
  c: Place,
  cursor: string | undefined,
  schema: z.ZodType<Position>,
): Position | undefined => {
  if (cursor === undefined) return undefined;
  const payload = cursor.slice(sealLength);
  if (cursor !== `${sealOf(c, payload)}${payload}`) throw new ProblemError('malformed-cursor');
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (illFormed(value).length > 0) throw new ProblemError('malformed-cursor');
    return schema.parse(value);
  } catch {
    throw new ProblemError('malformed-cursor');
  }
};

/**
 * One page of a thing's numbered versions, newest first; undefined when there is no such thing. A
 * cursor holds the number before which the page continues.
 */
export const pageOfVersions = async <Version>(
  c: Place,
  {
    cursor,
    highest,
    read,
  }: {
    readonly cursor: string | undefined;
    readonly highest: number;
    readonly read: (before: number | undefined) => Promise<ReadVersions<Version>>;
  },
): Promise<VersionsPage<Version> | undefined> => {
  const schema = z.strictObject({ before: z.int().min(1).max(highest) });
  const before = decodeCursor(c, cursor, schema)?.before;
  const { versions, next } = await read(before);
  if (before === undefined && versions.length === 0) return undefined;
  const after = encodeCursor(c, next === undefined ? undefined : { before: next });
  return { versions, ...defined({ next: after }) };
};

type ReadVersions<Version> = { readonly versions: readonly Version[]; readonly next?: number };
type VersionsPage<Version> = { readonly versions: readonly Version[]; readonly next?: string };
