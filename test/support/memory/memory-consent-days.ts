import type { ConsentDay, ConsentDays } from '../../../shared/subjects/consent-days/consent-day.ts';

/** What the daily run counted, in memory. */
export const memoryConsentDays = (): ConsentDays => {
  const days = new Map<string, ConsentDay>();
  return {
    put: async (counted) => {
      days.set(`${counted.senderId}/${counted.day}`, counted);
    },
    last: async (senderId, limit) =>
      [...days.values()]
        .filter((counted) => counted.senderId === senderId)
        .toSorted((a, b) => (a.day < b.day ? 1 : -1))
        .slice(0, limit),
  };
};
