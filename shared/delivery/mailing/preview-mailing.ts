import type { ContactId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/instant.ts';
import type { mergingCause } from '../../mailing/merging/stops-merging.ts';
import { type Counts, countAll, strongest } from '../accounting/counts.ts';
import { tallyOf } from '../accounting/page-tally.ts';
import type { Page } from '../fan-out/page.ts';
import { planPage } from '../fan-out/plan-page.ts';
import { readPage } from '../fan-out/read-page.ts';
import { jobSize } from '../jobs.ts';
import type { AudienceReader } from '../ports.ts';
import type { PreparedMailing } from './prepared-mailing.ts';

/**
 * Decides a mailing's audience without claiming or sending: the very pages that `fan-out` would
 * store, added up and dropped one by one, so that memory does not grow with the audience.
 */
export const previewMailing = async (
  dependencies: PreviewDependencies,
  prepared: PreparedMailing,
  from?: PreviewCursor,
): Promise<Preview> => {
  const { audience, now, maxMillis } = dependencies;
  const deadline = now() + maxMillis;
  const places = [...(from ?? (await start(dependencies, prepared)))];
  const sum: Sum = { audience: 0, allowed: 0, denied: {}, samples: {} };

  const walk = async (segment: number) => {
    for (let place = places[segment]; place !== null && place !== undefined; ) {
      const job = { segment, segments: places.length, ...place };
      const at = now();
      const facts = await readPage(audience, { mailing: prepared.mailing, job, at });
      const page = planPage(prepared, { job, pageFacts: facts, at, size: jobSize });
      addPage(sum, page);
      place = page.next === undefined ? null : { page: place.page + 1, cursor: page.next };
      places[segment] = place;
      // After a page, not before one: every call gets on, however little time it has.
      if (now() >= deadline) return;
    }
  };

  await Promise.all(places.map((_, segment) => walk(segment)));
  return places.every((place) => place === null) ? sum : { ...sum, next: places };
};

/** Where each segment of a preview continues; null for one that is done. */
export type PreviewCursor = readonly ({ readonly page: number; readonly cursor?: string } | null)[];

/** What sending would do now, for the pages looked at. Counts of parts add up to those of the whole. */
export type Preview = {
  readonly audience: number;
  readonly allowed: number;
  readonly denied: Counts;
  /** A few contacts for each reason, and of those allowed. */
  readonly samples: Readonly<Record<string, readonly ContactId[]>>;
  /** The mailing waits until stops of its entity are merged. */
  readonly waitsFor?: typeof mergingCause;
  /** Present when time ran out: ask again with it for the rest. */
  readonly next?: PreviewCursor;
};

export type PreviewDependencies = {
  readonly audience: AudienceReader;
  readonly now: Clock;
  /** Parts of the audience that are read at once. */
  readonly segments: number;
  /** Milliseconds after which no segment begins a further page. */
  readonly maxMillis: number;
};

const samplesOf = 5;
const allowedKey = 'allowed';

type Sum = {
  audience: number;
  allowed: number;
  denied: Record<string, number>;
  samples: Record<string, ContactId[]>;
};

const addSamples = (sum: Sum, key: string, contactIds: readonly ContactId[]): void => {
  const samples = sum.samples[key] ?? [];
  sum.samples[key] = samples;
  samples.push(...contactIds.slice(0, Math.max(0, samplesOf - samples.length)));
};

const addPage = (sum: Sum, page: Page): void => {
  const tally = tallyOf(page);
  sum.audience += tally.audience;
  sum.allowed += tally.planned;
  countAll(sum.denied, tally.leftOut);
  for (const { reasons, contactIds } of page.leftOut)
    addSamples(sum, strongest(reasons), contactIds);
  for (const { contactIds } of page.jobs) addSamples(sum, allowedKey, contactIds);
};

const start = async (
  { audience, segments }: PreviewDependencies,
  prepared: PreparedMailing,
): Promise<PreviewCursor> => {
  const isSmall =
    prepared.mailing.audience.contactIds !== undefined || (await audience.fitsOnePage());
  return Array.from({ length: isSmall ? 1 : segments }, () => ({ page: 0 }));
};
