import { beforeAll, describe, expect, test } from 'vitest';
import type {
  KeptFeedback,
  KeptFeedbackStore,
} from '../../../shared/delivery/accounting/kept-feedback.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';

const kept = (minute: number, over: Partial<KeptFeedback> = {}): KeptFeedback => ({
  at: instantFromMillis(Date.UTC(2026, 10, 2, 9, minute)),
  eventId: `e${minute}`,
  why: 'unknown-recipient',
  kind: 'hard-bounce',
  event: 'bounce',
  messageId: `m${minute}`,
  ...over,
});

export const keptFeedbackContract = (
  name: string,
  open: () => Promise<KeptFeedbackStore>,
): void => {
  describe(`kept feedback in ${name}`, () => {
    let store: KeptFeedbackStore;
    beforeAll(async () => {
      store = await open();
    });

    test('kept feedback is listed newest first, page by page, each report once', async () => {
      expect(await store.list(10)).toEqual({ items: [] });
      for (const minute of [2, 1, 3, 3]) await store.keep(kept(minute));
      await store.keep(kept(3, { kind: 'soft-bounce' }));

      const first = await store.list(3);
      expect(first.items.map(({ eventId }) => eventId)).toEqual(['e3', 'e3', 'e2']);
      expect(first.items[2]).toEqual(kept(2));
      const second = await store.list(3, first.next);
      expect(second).toEqual({ items: [kept(1)] });
    });
  });
};
