import { recordStatements } from '../../../shared/consent/event/record-statements.ts';
import type { Choice, ChoiceContext } from '../../../shared/consent/links/choice-events.ts';
import { onPage } from '../../../shared/consent/links/own-page.ts';
import { confirmOptIn } from '../../../shared/consent/opt-in/confirm-opt-in.ts';
import { topicSinceOf } from '../../../shared/consent/topic/kept-topic.ts';
import { plusMillis } from '../../../shared/kernel/instant.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { switchState } from '../../../shared/policy/outlook/switch-state.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { type Known, topicsKept } from './preferences-view.ts';

/**
 * Where only a confirmed consent counts, what was switched on is confirmed by the same act: the link
 * was mailed to the address because its holder asked for it, which is what a double opt-in shows.
 * Recorded as one, a request and its confirmation under the text that was beside the switch.
 */
export const confirmStarted = async (
  dependencies: PreferencesDependencies,
  {
    known: { contact, sender },
    started,
    context,
  }: {
    readonly known: Known;
    readonly started: readonly Choice[];
    readonly context: ChoiceContext;
  },
): Promise<void> => {
  const { ledger, entitiesOf, now } = dependencies;
  const entities = await entitiesOf(sender.senderId);
  const topicSince = topicSinceOf(await topicsKept(dependencies, entities));
  for (const choice of started) {
    const { to: _, ...rest } = choice;
    const { notice, ...scope } = { notice: undefined, ...rest };
    const head = await ledger.read(contact.contactId);
    if (notice === undefined || scope.activity !== undefined || head.outcome !== 'live') continue;
    const outlook = { contact, sender, entities, consent: head.state, at: now(), topicSince };
    if (switchState(outlook, scope).reasons?.includes('unconfirmed') !== true) continue;
    await requestAndConfirm(dependencies, {
      contactId: contact.contactId,
      started: { ...scope, notice },
      choiceContext: context,
    });
  }
};

type Started = Omit<Extract<Choice, { readonly to: 'on' }>, 'to'>;

const requestAndConfirm = async (
  dependencies: PreferencesDependencies,
  {
    contactId,
    started: { notice, ...what },
    choiceContext: { senderId, language, ip, userAgent },
  }: {
    readonly contactId: Known['contact']['contactId'];
    readonly started: Started;
    readonly choiceContext: ChoiceContext;
  },
): Promise<void> => {
  const tools = onPage(dependencies, '/p');
  const browser = {
    ...defined({ ip, userAgent }),
  };
  const scope = { senderId, ...what };
  const tokenHash = dependencies.digest(dependencies.newSecret());
  const expiresAt = plusMillis(dependencies.now(), 60_000);
  const asked = await recordStatements(tools, {
    contactId,
    origin: { door: 'opt-in-request', withinDays: 1 },
    statements: (_, at) => [
      {
        type: 'requested',
        doubleOptIn: true,
        scope,
        occurredAt: at,
        actor: { kind: 'subject' },
        method: 'preference-centre',
        act: 'clicked-button',
        notice,
        language,
        validUntil: expiresAt,
        page: '/p',
        ...browser,
      },
    ],
  });
  const request = asked.outcome === 'appended' ? asked.events[0] : undefined;
  if (request === undefined) throw new Error(`a choice was not asked: ${asked.outcome}`);
  const token = { tokenHash, contactId, requestEventId: request.eventId, scope, expiresAt };
  const act = {
    notice,
    language,
    requestedBy: { kind: 'subject' },
    page: '/p',
    ...browser,
  } as const;
  const { outcome } = await confirmOptIn(tools, token, act);
  if (outcome !== 'confirmed') throw new Error(`a choice was not confirmed: ${outcome}`);
};
