import { describe, expect, test } from 'vitest';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { provenPerson } from '../../../shared/mailing/review/proven-person.ts';
import { isReleased, type Review, tallyReviews } from '../../../shared/mailing/review/review.ts';

const content = 'a'.repeat(64) as Sha256;
const other = 'b'.repeat(64) as Sha256;
const review = (reviewer: string, more: Partial<Review> = {}): Review => ({
  reviewer,
  reason: 'read it twice',
  at: instantFromMillis(1),
  contentHash: content,
  verdict: 'release',
  mailingVersion: 1,
  ...more,
});

describe('releasing a held mailing', () => {
  test('one person other than the author can release a mailing that needs review', () => {
    expect(
      isReleased('review', {
        contentHash: content,
        writers: ['author'],
        reviews: [review('anna')],
      }),
    ).toBe(true);
    expect(
      isReleased('review', {
        contentHash: content,
        writers: ['author'],
        reviews: [review('author')],
      }),
    ).toBe(false);
  });

  test('a block takes two different people', () => {
    expect(
      isReleased('block', {
        contentHash: content,
        writers: ['author'],
        reviews: [review('anna'), review('anna')],
      }),
    ).toBe(false);
    expect(
      isReleased('block', {
        contentHash: content,
        writers: ['author'],
        reviews: [review('anna'), review('author')],
      }),
    ).toBe(false);
    expect(
      isReleased('block', {
        contentHash: content,
        writers: ['author'],
        reviews: [review('anna'), review('bram')],
      }),
    ).toBe(true);
  });

  test('a change of content ends every release', () => {
    const reviews = [review('anna'), review('bram')];
    expect(isReleased('block', { contentHash: other, writers: ['author'], reviews })).toBe(false);
  });

  test('a rejection stands against any number of releases', () => {
    const reviews = [review('anna'), review('bram'), review('cas', { verdict: 'reject' })];
    expect(isReleased('block', { contentHash: content, writers: ['author'], reviews })).toBe(false);
  });

  test('no editor of the mailing counts, whatever their reviews said before the edit', () => {
    const reviews = [review('anna'), review('bram')];
    expect(
      isReleased('block', { contentHash: content, writers: ['author', 'bram'], reviews }),
    ).toBe(false);
    expect(
      isReleased('block', {
        contentHash: content,
        writers: ['author', 'bram'],
        reviews: [...reviews, review('cas')],
      }),
    ).toBe(true);
  });

  describe('with IAM', () => {
    const session = (role: string, name: string) =>
      `arn:aws:sts::111122223333:assumed-role/${role}/${name}`;

    test('two sessions of one role are one person', () => {
      const both = [review(session('Reviewer', 'anna')), review(session('Reviewer', 'bram'))];
      expect(
        isReleased('block', { contentHash: content, writers: ['author'], reviews: both }),
      ).toBe(false);
      const other = [...both, review(session('Officer', 'anna'))];
      expect(
        isReleased('block', { contentHash: content, writers: ['author'], reviews: other }),
      ).toBe(true);
    });

    test('the author does not release under another session name', () => {
      const author = session('Admin', 'anna');
      expect(
        isReleased('review', {
          contentHash: content,
          writers: [author],
          reviews: [review(session('Admin', 'bram'))],
        }),
      ).toBe(false);
    });

    test('users of IAM Identity Center, and IAM users, are told apart by name', () => {
      const role = 'AWSReservedSSO_grondslag-reviewer_0123456789abcdef';
      const two = [
        review(session(role, 'anna@x.example')),
        review(session(role, 'bram@x.example')),
      ];
      expect(isReleased('block', { contentHash: content, writers: ['author'], reviews: two })).toBe(
        true,
      );
      const users = ['anna', 'bram'].map((name) =>
        review(`arn:aws:iam::111122223333:user/${name}`),
      );
      expect(
        isReleased('block', { contentHash: content, writers: ['author'], reviews: users }),
      ).toBe(true);
    });

    test('federated users, whose names the caller chooses, are one person', () => {
      const two = ['anna', 'bram'].map((name) =>
        review(`arn:aws:sts::111122223333:federated-user/${name}`),
      );
      expect(isReleased('block', { contentHash: content, writers: ['author'], reviews: two })).toBe(
        false,
      );
    });
  });

  test('a release stored by 0.1.0 does not count, and a rejection does', () => {
    const { mailingVersion: _, ...old } = review('anna');
    expect(
      isReleased('review', { contentHash: content, writers: ['author'], reviews: [old] }),
    ).toBe(false);
    const rejected = { ...old, verdict: 'reject' as const };
    expect(
      isReleased('review', {
        contentHash: content,
        writers: ['author'],
        reviews: [rejected, review('bram')],
      }),
    ).toBe(false);
  });

  test('a mailing that passes needs no reviewer, and no reviewer can hold it', () => {
    expect(isReleased('pass', { contentHash: content, writers: ['author'], reviews: [] })).toBe(
      true,
    );
    const rejected = review('anna', { verdict: 'reject' });
    expect(
      isReleased('pass', { contentHash: content, writers: ['author'], reviews: [rejected] }),
    ).toBe(true);
  });

  test('the tally names the people who released and rejected, each once', () => {
    const rejected = review('bram', { verdict: 'reject' });
    const reviews = [review('anna'), review('anna'), rejected, rejected, review('author')];
    expect(tallyReviews('block', { contentHash: content, writers: ['author'], reviews })).toEqual({
      ...{ needed: 2, given: 1, by: ['anna'], rejectedBy: ['bram'] },
    });
  });

  test('only the whole of an ARN makes a session, and only the whole name a role of Identity Center', () => {
    const hex = '0123456789abcdef';
    const session = 'arn:aws:sts::111122223333:assumed-role';
    const alone = [`x${session}/r/anna`, 'xarn:aws:sts::1:federated-user/anna', 'anna'];
    for (const id of alone) expect(provenPerson(id)).toBe(id);
    for (const role of [`My-AWSReservedSSO_a_${hex}`, `AWSReservedSSO_a_${hex}Z`])
      expect(provenPerson(`${session}/${role}/anna`)).toBe(`${session}/${role}`);
  });
});
