import type { Clock, Instant } from '../../kernel/instant.ts';
import type { PageFacts } from '../fan-out/plan-page.ts';
import { readPage } from '../fan-out/read-page.ts';
import type { PageJob } from '../jobs.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import type { AudienceReader } from '../ports.ts';

/**
 * Reads a mailing's audience page by page, the very pages of `fan-out`, and shows each to `visit` once;
 * nothing of a page is held after it. Answers with where to continue, or undefined when that was all.
 */
export const walkAudience = async (
  { audience, now, maxMillis }: WalkDependencies,
  { mailing }: Pick<PreparedMailing, 'mailing'>,
  { from, visit }: { readonly from: PreviewCursor; readonly visit: VisitPage },
): Promise<PreviewCursor | undefined> => {
  const deadline = now() + maxMillis;
  const places = [...from];

  const walk = async (segment: number) => {
    for (let place = places[segment]; place !== null && place !== undefined; ) {
      const job = { segment, segments: places.length, ...place };
      const at = now();
      const next = await visit({ job, at, facts: await readPage(audience, { mailing, job, at }) });
      place = next === undefined ? null : { page: place.page + 1, cursor: next };
      places[segment] = place;
      // After a page, not before one: every call gets on, however little time it has.
      if (now() >= deadline) return;
    }
  };

  await Promise.all(places.map((_, segment) => walk(segment)));
  return places.every((place) => place === null) ? undefined : places;
};

/** Where each segment of a preview continues; null for one that is done. */
export type PreviewCursor = readonly ({ readonly page: number; readonly cursor?: string } | null)[];

/** Looks at one page; answers with where its segment continues. */
export type VisitPage = (page: {
  readonly job: Pick<PageJob, 'segment' | 'segments' | 'page'>;
  readonly at: Instant;
  readonly facts: PageFacts;
}) => Promise<string | undefined>;

export type WalkDependencies = {
  readonly audience: AudienceReader;
  readonly now: Clock;
  /** Milliseconds after which no segment begins a further page. */
  readonly maxMillis: number;
};

/** Where a walk over this many segments begins; a small audience has one. */
export const walkStart = async (
  { audience, segments }: Pick<WalkDependencies, 'audience'> & { readonly segments: number },
  { mailing }: Pick<PreparedMailing, 'mailing'>,
): Promise<PreviewCursor> => {
  const isSmall = mailing.audience.contactIds !== undefined || (await audience.fitsOnePage());
  return Array.from({ length: isSmall ? 1 : segments }, () => ({ page: 0 }));
};
