import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenMessages } from '../../../local/services/sqs/hidden-messages.ts';
import type { QueueMessage } from '../../../local/services/sqs/message.ts';

const message = (id: string, visibleAt: number): QueueMessage => ({
  id,
  body: '',
  attributes: {},
  sentAt: 0,
  receiveCount: 0,
  visibleAt,
});

describe('hidden messages', () => {
  test('hidden messages appear when they are due, soonest first, each once', () => {
    const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });
    const looks = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 10 });
    fc.assert(
      fc.property(times, looks, (visibleAts, moments) => {
        const hidden = hiddenMessages((m, at) => m.visibleAt === at);
        for (const [index, at] of visibleAts.entries()) hidden.add(message(String(index), at));
        const seen: number[] = [];
        for (const now of [...moments.toSorted((a, b) => a - b), 60]) {
          const due = hidden.due(now).map(({ visibleAt }) => visibleAt);
          expect(due.every((at) => at <= now)).toBe(true);
          seen.push(...due);
          expect(hidden.next() ?? 61).toBeGreaterThan(now);
        }
        expect(seen).toEqual(visibleAts.toSorted((a, b) => a - b));
      }),
    );
  });

  test('hidden messages appear only at their new time if it was changed', () => {
    const hidden = hiddenMessages((m, at) => m.visibleAt === at);
    const moved = message('a', 10);
    hidden.add(moved);
    moved.visibleAt = 20;
    hidden.add(moved);
    expect(hidden.due(15)).toEqual([]);
    expect(hidden.due(20)).toEqual([moved]);
  });
});
