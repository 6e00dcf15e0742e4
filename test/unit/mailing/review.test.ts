import { describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { isReleased, type Review } from '../../../shared/mailing/review.ts';

const content = 'a'.repeat(64) as Sha256;
const other = 'b'.repeat(64) as Sha256;
const review = (reviewer: string, more: Partial<Review> = {}): Review => ({
  reviewer,
  reason: 'read it twice',
  at: instantFromMillis(1),
  contentHash: content,
  verdict: 'release',
  ...more,
});

describe('releasing a held mailing', () => {
  test('one person other than the author releases what needed review', () => {
    expect(isReleased('review', content, 'author', [review('anna')])).toBe(true);
    expect(isReleased('review', content, 'author', [review('author')])).toBe(false);
  });

  test('a block takes two different people', () => {
    expect(isReleased('block', content, 'author', [review('anna'), review('anna')])).toBe(false);
    expect(isReleased('block', content, 'author', [review('anna'), review('author')])).toBe(false);
    expect(isReleased('block', content, 'author', [review('anna'), review('bram')])).toBe(true);
  });

  test('a change of content ends every release', () => {
    const reviews = [review('anna'), review('bram')];
    expect(isReleased('block', other, 'author', reviews)).toBe(false);
  });

  test('a rejection stands against any number of releases', () => {
    const reviews = [review('anna'), review('bram'), review('cas', { verdict: 'reject' })];
    expect(isReleased('block', content, 'author', reviews)).toBe(false);
  });

  test('what passes needs nobody', () => {
    expect(isReleased('pass', content, 'author', [])).toBe(true);
  });
});
