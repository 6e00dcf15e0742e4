import { defined } from '../../kernel/object/defined.ts';
import { countAll } from '../accounting/counts.ts';
import type { PreparedMailing } from '../mailing/prepared-mailing.ts';
import { judgePage } from './judge-page.ts';
import type { KeptPreview, PreviewBook, PreviewPage, PreviewSums } from './kept-preview.ts';
import { type WalkDependencies, walkAudience, walkStart } from './walk-audience.ts';

/**
 * Decides a further part of the audience and keeps it. Two that continue one preview at once come to the
 * same sums, because a page is kept once; the one that ends last gets what the other stored.
 */
export const goOnWithPreview = async (
  tools: KeepTools,
  prepared: PreparedMailing,
  preview: KeptPreview,
): Promise<KeptPreview> => {
  if (preview.places === undefined) return preview;
  const { book } = tools;
  const sums = mutable(preview.sums);
  let { people } = preview;
  const places = await walkAudience(tools, prepared, {
    from: preview.places,
    visit: async ({ job, at, facts }) => {
      const judged = judgePage(prepared, { job, at, facts });
      const wanted = countOf(judged);
      const isFull = people + wanted > tools.mostPeople;
      // Counted before it is kept: the other segments do not wait for it.
      if (!isFull) people += wanted;
      const page = await book.keepPage(preview, isFull ? { ...judged, groups: [] } : judged);
      people += countOf(page) - (isFull ? 0 : wanted);
      addSums(sums, page.sums);
      return page.next;
    },
  });
  const { places: _, ...rest } = preview;
  const after: KeptPreview = defined({
    ...rest,
    sums,
    people,
    version: preview.version + 1,
    places,
  });
  if ((await book.put(after)) === 'stored') return after;
  return (await book.read(preview.mailingId, preview.previewId)) ?? after;
};

/** Keeps a new preview, in which nobody is decided yet. */
export const beginPreview = async (
  {
    book,
    newId,
    ...tools
  }: KeepTools & { readonly newId: () => string; readonly segments: number },
  prepared: PreparedMailing,
): Promise<KeptPreview> => {
  const places = await walkStart(tools, prepared);
  const { mailingId, contentHash, purpose } = prepared.mailing;
  const begun: KeptPreview = {
    previewId: newId(),
    mailingId,
    contentHash,
    purpose,
    madeAt: tools.now(),
    version: 1,
    people: 0,
    segments: places.length,
    places,
    sums: { audience: 0, allowed: 0, denied: {}, languages: {} },
  };
  if ((await book.put(begun)) === 'conflict') throw new Error('two previews of one id');
  return begun;
};

export type KeepTools = WalkDependencies & {
  readonly book: PreviewBook;
  /** For how many people a verdict is kept; the others are only counted. */
  readonly mostPeople: number;
};

const countOf = ({ groups }: PreviewPage): number =>
  groups.reduce((sum, { contactIds }) => sum + contactIds.length, 0);

type Sums = { -readonly [Name in keyof PreviewSums]: Writable<PreviewSums[Name]> };
type Writable<Value> = Value extends number ? number : Record<string, number>;

const mutable = ({ audience, allowed, denied, languages }: PreviewSums): Sums => ({
  audience,
  allowed,
  denied: { ...denied },
  languages: { ...languages },
});

const addSums = (sums: Sums, more: PreviewSums): void => {
  sums.audience += more.audience;
  sums.allowed += more.allowed;
  countAll(sums.denied, more.denied);
  countAll(sums.languages, more.languages);
};
