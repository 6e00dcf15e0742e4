import {
  type Choice,
  type ChoiceContext,
  choiceEvents,
} from '../../../shared/consent/links/choice-events.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { PreferencesDependencies } from '../dependencies.ts';
import { recordConsent, storeStop } from '../stop/store-stop.ts';

/**
 * Records moved switches in one go. When the ledger cannot take them, those that were switched off
 * are kept like any other stop; those switched on are not, for a consent can be given again. `full`
 * when what was switched on is one topic too many: what was switched off is recorded.
 */
export const saveChoices = async (
  dependencies: PreferencesDependencies,
  contactId: ContactId,
  choices: readonly Choice[],
  context: ChoiceContext,
): Promise<SaveOutcome> => {
  const { telemetry } = dependencies;
  if (choices.length === 0) return 'unchanged';
  const record = (some: readonly Choice[]) =>
    recordConsent(dependencies, page, contactId, (state) => choiceEvents(some, context, state));
  try {
    const outcome = await record(choices);
    if (outcome === 'full') {
      await record(choices.filter(({ to }) => to === 'off'));
      return 'full';
    }
    return outcome === 'recorded' ? 'saved' : 'unchanged';
  } catch (error) {
    telemetry.error('choices-not-recorded', error, { contactId });
  }
  const stops = choices.flatMap((choice) => {
    if (choice.to === 'on') return [];
    const { to: _, ...scope } = choice;
    return [{ ...scope, senderId: context.senderId, contactId, occurredAt: context.at }];
  });
  const outcomes = await Promise.all(
    stops.map((stop) => storeStop(dependencies, { ...stop, method: 'preference-centre', page })),
  );
  const keptAll = outcomes.every((outcome) => outcome !== 'lost');
  return keptAll && stops.length === choices.length ? 'deferred' : 'lost';
};

const page = '/p';

type SaveOutcome = 'saved' | 'unchanged' | 'full' | 'deferred' | 'lost';
