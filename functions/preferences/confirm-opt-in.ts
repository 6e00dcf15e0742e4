import { standingChoice } from '../../shared/consent/links/standing-choice.ts';
import type { ConfirmOptIn, PreferencesDependencies } from './dependencies.ts';

/**
 * Confirms the request behind a double opt-in link, once. A link pressed again after it was
 * confirmed still says so; after a later withdrawal it says nothing and revives nothing.
 */
export const confirmOptIn =
  ({
    record,
    ledger,
    now,
  }: Pick<PreferencesDependencies, 'record' | 'ledger' | 'now'>): ConfirmOptIn =>
  async ({ contactId, scope, requestEventId }, act) => {
    await record(contactId, (state) => {
      const { entry } = standingChoice(state, scope);
      if (entry?.pending?.includes(requestEventId) !== true && entry?.eventId !== requestEventId)
        return [];
      return [
        {
          type: 'confirmed',
          scope,
          occurredAt: now(),
          actor: { kind: 'subject' },
          method: 'double-opt-in-link',
          act: 'clicked-button',
          requestEventId,
          ...act,
        },
      ];
    });
    const head = await ledger.read(contactId);
    if (head.outcome !== 'live') return 'refused';
    const { on, entry } = standingChoice(head.state, scope);
    return on && entry?.confirmed === true ? 'confirmed' : 'refused';
  };
