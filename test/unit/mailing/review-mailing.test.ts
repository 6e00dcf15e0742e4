import { describe, expect, test } from 'vitest';
import {
  isReviewed,
  reviewMailing,
  reviewsOf,
} from '../../../shared/delivery/mailing/review-mailing.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Attachment, Opening } from '../../../shared/mailing/assets/attachment.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import type { Review } from '../../../shared/mailing/review/review.ts';

const mailingId = 'm1' as MailingId;
const hash = 'a'.repeat(64) as Sha256;
const at = instantFromMillis(1_790_000_000_000);
const pdf: Attachment = {
  assetId: 'f'.repeat(64) as Sha256,
  fileName: 'plan.pdf',
  type: 'application/pdf',
  size: 10,
};
const text: Attachment = { ...pdf, assetId: 'e'.repeat(64) as Sha256, type: 'text/plain' };

const held = {
  mailingId,
  state: 'held',
  contentHash: hash,
  declaredPurpose: 'contract',
  purpose: 'commercial',
  regulated: ['commercial'],
  band: 'review',
  createdBy: 'author',
  version: 7,
} as unknown as MailingHeader;

/** One mailing, of which every step can be looked at and slipped something in before. */
const desk = (header: MailingHeader | undefined, openings: readonly Opening[] = []) => {
  const kept = { header, reviews: [] as Review[], writes: 0 };
  const store = {
    header: async () => kept.header,
    reviews: async () => kept.reviews,
    openings: async () => openings,
    review: async (next: MailingHeader, review: Review, expected: number) => {
      kept.writes += 1;
      if (kept.header === undefined || kept.header.version !== expected)
        return { outcome: 'conflict' } as const;
      kept.header = next;
      kept.reviews = [...kept.reviews, review];
      return { outcome: 'changed', mailing: next } as const;
    },
  } as unknown as Parameters<typeof reviewMailing>[0];
  const review = (reviewer: string, verdict: Review['verdict'] = 'release', contentHash = hash) =>
    reviewMailing(store, {
      mailingId,
      given: { reviewer, verdict, reason: 'read', contentHash },
      at,
    });
  return { kept, store, review };
};

describe('a review', () => {
  test('a review releases the mailing as declared, in the same write, if it was the last one needed', async () => {
    const { review, kept } = desk(held);
    expect(await review('anna')).toEqual({ outcome: 'recorded', mailing: kept.header });
    expect(kept).toMatchObject({
      writes: 1,
      header: {
        state: 'draft',
        purpose: 'contract',
        regulated: [],
        version: 8,
        changedBy: 'anna',
        changedAt: at,
      },
      reviews: [{ reviewer: 'anna', at, mailingVersion: 7, contentHash: hash }],
    });
    expect(kept.reviews[0]).not.toHaveProperty('opened');
  });

  test('a review leaves the mailing held if two are needed, and the second person’s counts the first', async () => {
    const { review, kept } = desk({ ...held, band: 'block' });
    await review('anna');
    expect(kept.header).toMatchObject({ state: 'held', purpose: 'commercial', version: 8 });
    await review('anna');
    expect(kept.header).toMatchObject({ state: 'held', version: 9 });
    await review('bram');
    expect(kept.header).toMatchObject({ state: 'draft', purpose: 'contract', version: 10 });
  });

  test('a review has to be repeated by a second person for a mailing without a band, as for a block', async () => {
    const { band: _, ...bandless } = held;
    const { review, kept } = desk(bandless as MailingHeader);
    await review('anna');
    expect(kept.header?.state).toBe('held');
  });

  test('a review releases nothing if it is a rejection', async () => {
    const { review, kept } = desk(held);
    expect(await review('anna', 'reject')).toMatchObject({ outcome: 'recorded' });
    await review('bram');
    expect(kept.header).toMatchObject({ state: 'held', purpose: 'commercial' });
  });

  test('a review records nothing for a missing mailing, other contents, a draft or the reviewer’s own mailing', async () => {
    expect(await desk(undefined).review('anna')).toEqual({ outcome: 'not-found' });
    const cases = [
      [held, 'anna', 'b'.repeat(64), 'other-content'],
      [{ ...held, state: 'draft' }, 'anna', hash, 'not-held'],
      [held, 'author', hash, 'own'],
      [{ ...held, editors: [{ editor: 'anna', at }] }, 'anna', hash, 'own'],
    ] as const;
    for (const [header, reviewer, of, outcome] of cases) {
      const { review, kept } = desk(header as MailingHeader);
      expect(await review(reviewer, 'release', of as Sha256)).toMatchObject({ outcome });
      expect(kept.writes).toBe(0);
    }
  });

  test('a review may be a rejection if it is the author’s or an editor’s', async () => {
    expect(await desk(held).review('author', 'reject')).toMatchObject({ outcome: 'recorded' });
  });

  test('a review counts as the author’s if it comes from another session of the author’s role', async () => {
    const role = 'arn:aws:sts::111122223333:assumed-role/Marketer';
    const { review } = desk({ ...held, createdBy: `${role}/one` });
    expect(await review(`${role}/two`)).toEqual({ outcome: 'own' });
  });

  test('a review is retried if it collides with another, up to five times', async () => {
    const { store, kept } = desk(held);
    const given = {
      reviewer: 'anna',
      verdict: 'release',
      reason: 'read',
      contentHash: hash,
    } as const;
    let meets = 4;
    const busy = {
      ...store,
      review: async (...write: Parameters<typeof store.review>) => {
        meets -= 1;
        return meets >= 0 ? ({ outcome: 'conflict' } as const) : store.review(...write);
      },
    } as typeof store;
    expect(await reviewMailing(busy, { mailingId, given, at })).toMatchObject({
      outcome: 'recorded',
    });
    kept.header = held;
    meets = 5;
    expect(await reviewMailing(busy, { mailingId, given, at })).toEqual({ outcome: 'conflict' });
  });

  test('a review is a conflict, not one of other contents, if the contents change meanwhile', async () => {
    const { store, kept } = desk(held);
    const given = {
      reviewer: 'anna',
      verdict: 'release',
      reason: 'read',
      contentHash: hash,
    } as const;
    const slipped = {
      ...store,
      review: async () => {
        kept.header = { ...held, contentHash: 'b'.repeat(64) as Sha256, version: 8 };
        return { outcome: 'conflict' } as const;
      },
    } as unknown as typeof store;
    expect(await reviewMailing(slipped, { mailingId, given, at })).toEqual({ outcome: 'conflict' });
  });
});

describe('a file that only a person can read', () => {
  const carrying = { ...held, attachments: [text, pdf] } as MailingHeader;
  const opening = { assetId: pdf.assetId, by: 'anna', at };

  test('a file that only a person can read prevents a release, but not a rejection, by a reviewer who did not open it', async () => {
    const { review, kept } = desk(carrying, [opening]);
    expect(await review('bram')).toEqual({ outcome: 'unopened', attachments: [pdf] });
    expect(kept.writes).toBe(0);
    expect(await review('bram', 'reject')).toMatchObject({ outcome: 'recorded' });
    expect(kept.reviews[0]?.opened).toEqual([]);
  });

  test('a file that only a person can read is listed with the release of the person who opened it, in any session', async () => {
    const { review, kept } = desk(carrying, [opening]);
    expect(await review('anna')).toMatchObject({ outcome: 'recorded' });
    expect(kept.reviews[0]?.opened).toEqual([pdf.assetId]);
    const role = 'arn:aws:sts::111122223333:assumed-role/Reviewer';
    const iam = desk(carrying, [{ ...opening, by: role }]);
    expect(await iam.review(`${role}/anna`)).toMatchObject({ outcome: 'recorded' });
  });

  test('a file that only a person can read needs one person in marketing, whatever the band, and the mailing stays marketing', async () => {
    const marketing = {
      ...carrying,
      declaredPurpose: 'commercial',
      band: 'block',
    } as MailingHeader;
    const { review, kept } = desk(marketing, [opening]);
    await review('anna');
    expect(kept.header).toMatchObject({
      state: 'draft',
      purpose: 'commercial',
      regulated: ['commercial'],
    });
  });
});

describe('whether reviewers are asked', () => {
  const judged = (more: Partial<MailingHeader>) => ({ ...held, ...more }) as MailingHeader;

  test.each([
    ['held service that was found otherwise', {}, true],
    ['the same once it was released', { state: 'draft', purpose: 'contract' }, true],
    ['the same once what was found was accepted', { state: 'draft' }, false],
    ['service that passed', { state: 'draft', purpose: 'contract', band: 'pass' }, false],
    ['held service that passed', { band: 'pass' }, false],
    ['marketing', { declaredPurpose: 'commercial' }, false],
    ['marketing with a text', { declaredPurpose: 'commercial', attachments: [text] }, false],
    ['marketing with a file', { declaredPurpose: 'commercial', attachments: [pdf] }, true],
  ] as const)(
    'reviewers are asked only about what a person has to judge: %s',
    (_, more, expected) => {
      const mailing = judged(more as Partial<MailingHeader>);
      expect(isReviewed(mailing)).toBe(expected);
      expect(reviewsOf(mailing, []) !== undefined).toBe(expected);
    },
  );

  test('whether reviewers are asked is shown as the number of releases given and needed, and who may not give them', () => {
    const review = {
      reviewer: 'anna',
      reason: 'r',
      at,
      contentHash: hash,
      verdict: 'release',
      mailingVersion: 7,
    } as const;
    const own = { ...review, reviewer: 'author' };
    expect(reviewsOf(judged({ band: 'block' }), [review, own])).toEqual({
      needed: 2,
      given: 1,
      by: ['anna'],
      rejectedBy: [],
    });
  });
});
