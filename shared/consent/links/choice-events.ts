import type { SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { ConsentEventData, ConsentScope, NoticeRef } from '../event/consent-event.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { isAgainst } from '../fold/is-against.ts';
import { effectiveChoice } from './effective-choice.ts';

/**
 * The events that moved switches add to the ledger. A switch that already has its position adds nothing,
 * so a form that is sent twice has the effect of one. *On* is what the policy says; *off* needs the
 * person's own no, because only that excludes every basis. Only a grant has evidence of the browser: a
 * person who withdraws has nothing to prove.
 */
export const choiceEvents = (
  choices: readonly Choice[],
  {
    context,
    state,
    policy,
  }: {
    readonly context: ChoiceContext;
    readonly state: ConsentState;
    readonly policy: ChoicePolicy;
  },
): readonly ConsentEventData[] => {
  const events = choices.flatMap((choice) => {
    const { purpose, topic, activity } = choice;
    const scope: ConsentScope = {
      senderId: context.senderId,
      ...defined({ purpose, topic, activity }),
    };
    return addsNothing(choice, { scope, state, choicePolicy: policy })
      ? []
      : [eventOf(choice, scope, context)];
  });
  const grants = events.some(({ type }) => type === 'granted');
  return grants ? [...events, ...reinstated(context, state)] : events;
};

/** What the policy says of a switch, as it is at the moment of writing. */
type ChoicePolicy = {
  readonly isOn: (scope: ConsentScope) => boolean;
  /** Whether a stop can be undone without consent, so that mail on the basis of a sale resumes. */
  readonly resumes: (scope: ConsentScope) => boolean;
};

const addsNothing = (
  { to }: Choice,
  {
    scope,
    state,
    choicePolicy: { isOn, resumes },
  }: {
    readonly scope: ConsentScope;
    readonly state: ConsentState;
    readonly choicePolicy: ChoicePolicy;
  },
): boolean => {
  if (to === 'off') return isStoppedAt(state, scope);
  return isOn(scope) || (to === 'resumed' && !resumes(scope));
};

const isStoppedAt = (state: ConsentState, scope: ConsentScope): boolean => {
  const { entry } = effectiveChoice(state, scope);
  return entry !== undefined && entry.pending === undefined && isAgainst(entry);
};

/**
 * One switch that the person moved: on needs the text that was beside it, but for what is resumed,
 * which is not consent.
 */
export type Choice = Omit<ConsentScope, 'senderId'> &
  ({ readonly to: 'on'; readonly notice: NoticeRef } | { readonly to: 'off' | 'resumed' });

/** Where and when it was moved. */
export type ChoiceContext = {
  readonly senderId: SenderId;
  readonly at: Instant;
  readonly language: Language;
  readonly ip?: string;
  readonly userAgent?: string;
};

const eventOf = (choice: Choice, scope: ConsentScope, context: ChoiceContext): ConsentEventData => {
  const { at, language, ip, userAgent } = context;
  const act = {
    scope,
    occurredAt: at,
    actor: { kind: 'subject' },
    method: 'preference-centre',
    language,
  } as const;
  if (choice.to !== 'on') {
    const type = choice.to === 'off' ? 'withdrawn' : 'resumed';
    return { ...act, type, act: 'clicked-button' };
  }
  return {
    ...act,
    type: 'granted',
    act: 'ticked-empty-box',
    notice: choice.notice,
    ...defined({ ip, userAgent }),
  };
};

/** Switching something on says too that the address may be mailed again, whatever closed it. */
const reinstated = (
  { senderId, at, language }: ChoiceContext,
  { suppressions }: ConsentState,
): readonly ConsentEventData[] =>
  suppressions.length === 0
    ? []
    : [
        {
          type: 'reinstated',
          scope: { senderId },
          occurredAt: at,
          actor: { kind: 'subject' },
          method: 'preference-centre',
          act: 'ticked-empty-box',
          language,
        },
      ];
