import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqlitePreviewBook } from '../../../shared/adapters/sqlite/mailings/sqlite-preview-book.ts';
import type { ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { decideMailing } from '../../../shared/delivery/mailing/cached-prepare.ts';
import { prepareMailing } from '../../../shared/delivery/mailing/prepared-mailing.ts';
import type { AudienceReader } from '../../../shared/delivery/ports.ts';
import { beginPreview, goOnWithPreview } from '../../../shared/delivery/previewing/keep-preview.ts';
import type { KeptPreview } from '../../../shared/delivery/previewing/kept-preview.ts';
import { listPeople, type PeopleCursor } from '../../../shared/delivery/previewing/list-people.ts';
import { previewMailing } from '../../../shared/delivery/previewing/preview-mailing.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person, type Said } from '../../support/dispatch-people.ts';

const senderId = 's1' as SenderId;
const kinds: readonly Said[] = ['consented', 'nothing', 'withdrew', 'objected', 'tracked'];
const people = Array.from({ length: 100 }, (_, index) =>
  person(`c${index}`, senderId, kinds[index % 5] ?? 'nothing'),
);
const perPage = 7;

/** Two segments of pages of seven people. */
const audience: AudienceReader = {
  fitsOnePage: async () => false,
  page: async ({ segment, segments, cursor = '0' }) => {
    const all = people.filter((_, index) => index % segments === segment);
    const from = Number(cursor);
    const contacts = all.slice(from, from + perPage).map(({ contact }) => contact);
    const next = from + perPage;
    return next < all.length ? { contacts, next: String(next) } : { contacts };
  },
  named: async () => [],
  consentStates: async (ids) =>
    new Map(
      people.flatMap(({ contact, fold }) =>
        fold !== undefined && ids.includes(contact.contactId)
          ? [[contact.contactId, fold.state as ConsentState] as const]
          : [],
      ),
    ),
};

const scene = (over: { readonly mostPeople?: number; readonly maxMillis?: number } = {}) => {
  const { contents, ...mailing } = testMailing('m1' as MailingId, senderId);
  const sender = testSender(senderId);
  const decide = decideMailing(mailing, { contents, sender });
  const prepared = prepareMailing(mailing, { contents, sender, decide, strip: (same) => same });
  if (prepared === undefined) throw new Error('not prepared');
  let at = Date.UTC(2026, 10, 2);
  const tools = {
    // Time passes whenever somebody looks: no part gets far.
    now: () => {
      at += 1;
      return instantFromMillis(at);
    },
    ...{ audience, book: sqlitePreviewBook(openDatabase(':memory:')), newId: () => 'p1' },
    ...{ segments: 2, maxMillis: 5, mostPeople: 1_000, ...over },
  };
  const whole = async (): Promise<KeptPreview> => {
    let preview = await beginPreview(tools, prepared);
    for (let parts = 0; preview.places !== undefined; parts += 1) {
      if (parts > 100) throw new Error('it never ends');
      preview = await goOnWithPreview(tools, prepared, preview);
    }
    return preview;
  };
  return { tools, prepared, whole };
};

const sorted = (counts: object) => Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('a kept preview', () => {
  test('a kept preview made in many parts comes to what one preview counts', async () => {
    const { tools, prepared, whole } = scene();
    const { sums, people: kept, version } = await whole();
    const { samples: _, ...counted } = await previewMailing({ ...tools, maxMillis: 1e9 }, prepared);
    expect(counted.denied).not.toEqual({});
    expect([sums.audience, sums.allowed, sorted(sums.denied)]).toEqual([
      counted.audience,
      counted.allowed,
      sorted(counted.denied),
    ]);
    expect(sums.languages).toEqual({ nl: 40 });
    expect(kept).toBe(100);
    expect(version).toBeGreaterThan(3);
  });

  test('a kept preview names everybody once, and by each reason as many as it counts', async () => {
    const { tools, whole } = scene();
    const preview = await whole();
    const all = async (wanted: {
      readonly effect?: 'allow' | 'deny';
      readonly reason?: string;
    }) => {
      const found: string[] = [];
      let from: PeopleCursor | undefined;
      do {
        const page = await listPeople(tools.book, preview, { ...wanted, limit: 3, from });
        found.push(...page.people.map(({ contactId }) => contactId));
        from = page.next;
      } while (from !== undefined);
      return found;
    };
    expect((await all({})).toSorted()).toEqual(
      people.map((one) => one.contact.contactId).toSorted(),
    );
    expect(await all({ effect: 'allow' })).toHaveLength(preview.sums.allowed);
    for (const [reason, count] of Object.entries(preview.sums.denied))
      expect([reason, (await all({ reason })).length]).toEqual([reason, count]);
    // What an allowed mail relies on is no reason against it.
    expect(await all({ reason: 'consent' })).toEqual([]);
    expect(await all({ reason: 'nonsense' })).toEqual([]);
  });

  test('a kept preview that two continue at once counts nobody twice', async () => {
    const { tools, prepared } = scene();
    let preview = await beginPreview(tools, prepared);
    while (preview.places !== undefined) {
      const at = preview;
      const both = await Promise.all([0, 1, 2].map(() => goOnWithPreview(tools, prepared, at)));
      preview = both.reduce((a, b) => (b.version > a.version ? b : a));
    }
    expect(preview.sums.audience).toBe(100);
    expect(preview.people).toBe(100);
  });

  test('a kept preview that broke off after a page was kept counts that page once', async () => {
    const { tools, prepared } = scene();
    const begun = await beginPreview(tools, prepared);
    const broken = { ...tools.book, put: () => Promise.reject(new Error('no answer')) };
    await expect(goOnWithPreview({ ...tools, book: broken }, prepared, begun)).rejects.toThrow();
    let preview = begun;
    while (preview.places !== undefined) preview = await goOnWithPreview(tools, prepared, preview);
    expect(preview.sums.audience).toBe(100);
  });

  test('a kept preview keeps no more people than it may, and counts everybody', async () => {
    const { tools, whole } = scene({ mostPeople: 30 });
    const preview = await whole();
    expect(preview.sums.audience).toBe(100);
    expect(preview.people).toBeGreaterThan(20);
    expect(preview.people).toBeLessThanOrEqual(30);
    const { people: found } = await listPeople(tools.book, preview, { limit: 500 });
    expect(found).toHaveLength(preview.people);
  });

  test('a kept preview is not decided again when it is done', async () => {
    const { tools, prepared, whole } = scene();
    const preview = await whole();
    expect(await goOnWithPreview(tools, prepared, preview)).toBe(preview);
  });
});
