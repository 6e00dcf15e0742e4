import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import { rebuildFold } from '../../../shared/consent/event/verify-ledger.ts';
import type { ConsentEntry, LastStop } from '../../../shared/consent/fold/consent-state.ts';
import { scopeKey } from '../../../shared/consent/fold/scope.ts';
import { aHistory, contact } from '../../support/consent-histories.ts';
import { howMany } from '../../support/how-many.ts';
import { asRead, referenceEntry, referenceLastStop } from './reference-state.ts';

const referenceEntries = (recorded: readonly ConsentEvent[]) => {
  const events = asRead(recorded);
  const entries: Record<string, ConsentEntry> = {};
  for (const { scope } of events) {
    const entry = referenceEntry(events, scope);
    if (entry !== undefined) entries[scopeKey(scope)] = entry;
  }
  return entries;
};

const sorted = (stop: LastStop | undefined): LastStop | undefined =>
  stop?.confirmedSince === undefined
    ? stop
    : { ...stop, confirmedSince: stop.confirmedSince.toSorted() };

const histories = howMany(10_000);

test(`${histories} random histories fold to the state of a slow model`, () => {
  const seen = new Map<string, number>();
  let returned = 0;

  fc.assert(
    fc.property(aHistory, (events) => {
      const { entries, lastStop } = rebuildFold(contact, events).state;

      expect(entries).toEqual(referenceEntries(events));
      expect(sorted(lastStop)).toEqual(referenceLastStop(asRead(events)));
      if (lastStop?.confirmedSince !== undefined) returned += 1;

      for (const { status } of Object.values(entries))
        seen.set(status, (seen.get(status) ?? 0) + 1);
    }),
    { numRuns: histories },
  );

  // The histories are worth something: every status came about, and often.
  for (const status of ['granted', 'pending', 'refused', 'withdrawn', 'objected'] as const)
    expect(seen.get(status) ?? 0).toBeGreaterThan(histories / 20);
  expect(returned).toBeGreaterThan(0);
  for (const status of ['expired', 'invalidated', 'unproven'] as const)
    expect(seen.get(status) ?? 0).toBeGreaterThan(histories / 100);
});
