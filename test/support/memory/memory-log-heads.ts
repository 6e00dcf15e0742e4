import type {
  LogHead,
  LogHeads,
  SegmentPlace,
} from '../../../shared/evidence/sealing/seal-ports.ts';

/** `LogHeads` in memory. */
export const memoryLogHeads = (): LogHeads => {
  let now: LogHead | undefined;
  const places: SegmentPlace[] = [];
  return {
    read: async () => now,
    advance: async (from, to) => {
      if (JSON.stringify(now) !== JSON.stringify(from)) return 'conflict';
      places.push({ ...to, start: now?.size ?? 0 });
      now = to;
      return 'advanced';
    },
    segments: async (since, limit) =>
      places
        .filter((place) =>
          typeof since === 'number' ? place.at >= since : place.start > since.start,
        )
        .slice(0, limit),
  };
};
