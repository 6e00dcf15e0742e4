import {
  type Choice,
  type ChoiceContext,
  choiceEvents,
} from '../../../shared/consent/links/choice-events.ts';
import type { MailedTo } from '../../../shared/consent/links/link.ts';
import { onPage } from '../../../shared/consent/links/own-page.ts';
import type { StopRequest } from '../../../shared/consent/links/stop-request.ts';
import { topicSinceOf } from '../../../shared/consent/topic/kept-topic.ts';
import type { Topic } from '../../../shared/consent/topic/topic.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { resumptionOf } from '../../../shared/policy/outlook/resumption-of.ts';
import { switchState } from '../../../shared/policy/outlook/switch-state.ts';
import { keepMailedOff } from '../../../shared/subjects/stops/keep-mailed-off.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { recordConsent, storeStop } from '../stop/store-stop.ts';
import { type Known, topicsKept } from './preferences-view.ts';

/**
 * Records moved switches in one go. When the ledger cannot take them, those that were switched off
 * are kept like any other stop; those switched on are not, for a consent can be given again. `full`
 * when what was switched on is one topic too many: what was switched off is recorded.
 */
export const saveChoices = async (
  dependencies: PreferencesDependencies,
  {
    known: { contact, sender },
    choices,
    context,
  }: {
    readonly known: Known;
    readonly choices: readonly Choice[];
    readonly context: ChoiceContext & MailedTo;
  },
): Promise<SaveOutcome> => {
  const { telemetry } = dependencies;
  const { contactId } = contact;
  const services = { ...dependencies, contactsAt: dependencies.contacts.atAddress };
  const stops = stopsAmong(contactId, choices, context);
  if (choices.length === 0) return 'unchanged';
  try {
    const entities = await dependencies.entitiesOf(sender.senderId);
    // Only a switch to on is compared with what would be sent; a stop waits for nothing more.
    const starts = choices.some(({ to }) => to !== 'off');
    const topics = starts ? await topicsKept(dependencies, entities) : new Map<string, Topic>();
    const topicSince = topicSinceOf(topics);
    const record = (some: readonly Choice[]) =>
      recordConsent(dependencies, {
        page,
        contactId,
        statements: (consent, marks) => {
          const outlook = { contact, sender, entities, consent, at: context.at, topicSince };
          return choiceEvents(some, {
            context,
            state: consent,
            policy: {
              isOn: (scope) => switchState(outlook, scope).on,
              resumes: (scope) => resumptionOf(outlook, marks, scope) !== undefined,
            },
          });
        },
      });
    const { outcome } = await record(choices);
    if (outcome === 'full') await record(choices.filter(({ to }) => to === 'off'));
    for (const stop of stops) await keepMailedOff(onPage(services, page), stop);
    if (outcome === 'full') return 'full';
    return outcome === 'recorded' ? 'saved' : 'unchanged';
  } catch (error) {
    telemetry.error('choices-not-recorded', error, { contactId });
  }
  const outcomes = await Promise.all(stops.map((stop) => storeStop(dependencies, stop)));
  const keptAll = outcomes.every(({ outcome }) => outcome !== 'lost');
  return keptAll && stops.length === choices.length ? 'deferred' : 'lost';
};

const page = '/p';

/** The switches that were moved to off. */
const stopsAmong = (
  contactId: ContactId,
  choices: readonly Choice[],
  { senderId, at: occurredAt, addressAt }: ChoiceContext & MailedTo,
): readonly StopRequest[] =>
  choices.flatMap((choice): StopRequest[] => {
    if (choice.to !== 'off') return [];
    const { to: _, ...scope } = choice;
    const stop = { ...scope, senderId, contactId, occurredAt, page } as const;
    const mailed = addressAt === undefined ? {} : { addressAt };
    return [{ ...stop, ...mailed, method: 'preference-centre' }];
  });

type SaveOutcome = 'saved' | 'unchanged' | 'full' | 'deferred' | 'lost';
