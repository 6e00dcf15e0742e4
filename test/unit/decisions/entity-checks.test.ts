import { describe, expect, test } from 'vitest';
import { describeMailing } from '../../../functions/decisions/describe-mailing.ts';
import type { DecisionsBody } from '../../../functions/decisions/schema.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Entity, StopsMerge } from '../../../shared/mailing/entities/entity.ts';
import { entityFromSender } from '../../../shared/mailing/entities/plan-entity.ts';
import { sha256 } from '../../support/consent-world.ts';
import { waterweg as waterwegSender } from '../../support/pages/waterweg.ts';

const none = async () => undefined;
const own = entityFromSender(waterwegSender);
const at = (iso: string) => Date.parse(iso) as Instant;

/** What a decision over HTTP is told of the sender's entity. */
const denialsOf = async (
  purpose: 'commercial' | 'contract',
  entities: readonly Entity[],
  merging: readonly string[],
  asked: string,
  asOf?: string,
) => {
  const describeIt = describeMailing(
    {
      header: none,
      contents: none,
      contentsOf: none,
      classification: none,
      mailingVersions: async () => ({ versions: [] }),
      sender: async () => waterwegSender,
      senderVersion: none,
      senderVersions: async () => ({ versions: [waterwegSender] }),
      entity: async (id) => entities.find(({ entityId }) => entityId === id),
      stopsMerge: async (id) =>
        merging.includes(id) ? ({ entityId: id } as StopsMerge) : undefined,
    },
    () => ({ topics: { read: none, page: async () => ({ topics: [] }) } }),
    sha256,
  );
  const mailing = {
    senderId: waterwegSender.senderId,
    kind: 'regular',
    purpose,
    necessity: 'owed',
    productFamilies: [],
    tracking: [],
  };
  const body = { contactIds: ['c'], mailing } as unknown as DecisionsBody;
  const found = await describeIt(body, at(asked), asOf === undefined ? undefined : at(asOf));
  return found.outcome === 'found' ? found.facts.denials : found.outcome;
};

const predecessor = { ...own, entityId: 'e-old' as EntityId, version: 1 };
const heir: Entity = {
  ...own,
  version: 1,
  successions: [
    {
      predecessor: predecessor.entityId,
      on: at('2026-10-01'),
      evidence: { document: 'deed' },
      recordedBy: 'officer',
      recordedAt: at('2026-10-02'),
    },
  ],
};
const succeeded: Entity = {
  ...own,
  version: 1,
  succeededBy: {
    successor: 'e-heir' as EntityId,
    on: at('2026-10-01'),
    recordedAt: at('2026-10-02'),
  },
};

describe('a decision', () => {
  test.each([
    ['commercial', own.entityId, ['stops-merging']],
    ['commercial', predecessor.entityId, ['stops-merging']],
    ['commercial', 'e-else', []],
    ['contract', own.entityId, []],
  ] as const)(
    'a decision on %s mail, while stops are merged for %s, is denied for %j',
    async (purpose, of, denials) => {
      expect(await denialsOf(purpose, [heir], [of], '2026-11-01')).toEqual(denials);
    },
  );

  test('a decision of an earlier moment knows of no merge', async () => {
    const found = await denialsOf('commercial', [heir], [own.entityId], '2026-11-01', '2026-11-01');
    expect(found).toEqual([]);
  });

  test.each([
    ['commercial', '2026-11-01', ['entity-succeeded']],
    ['contract', '2026-11-01', []],
    ['commercial', '2026-10-01T12:00:00Z', []],
    ['commercial', '2026-09-30', []],
  ] as const)(
    'a decision on %s mail of whom another succeeded, at %s, is denied for %j',
    async (purpose, asked, denials) => {
      expect(await denialsOf(purpose, [succeeded], [], asked)).toEqual(denials);
    },
  );
});
