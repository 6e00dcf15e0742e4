import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Actor, ConsentEvent, ConsentEventData, NoticeRef } from '../event/consent-event.ts';
import { type ConsentTools, recordStatements } from '../event/record-statements.ts';
import { isMinor } from '../event/subject-facts.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { scopeKey } from '../fold/scope.ts';
import type { OptInToken } from './opt-in-token.ts';

/**
 * Confirms the request behind a token. Pressing the button is an affirmative act of its own (GDPR
 * art. 4(11)), judged only by itself and the text above the button, whatever the request lacked. A token
 * works while its request is live: its use, a withdrawal, an objection or its expiry ends it permanently.
 */
export const confirmOptIn = async (
  tools: ConsentTools,
  token: OptInToken,
  { requestedBy, ...act }: ConfirmAct,
): Promise<ConfirmOutcome> => {
  const { requestEventId } = token;
  const subject = await tools.subjectOf(token.contactId);
  const actorAt = (at: Instant): Actor =>
    requestedBy.kind === 'guardian' && subject !== undefined && isMinor(subject, at)
      ? requestedBy
      : { kind: 'subject' };
  const recorded = await recordStatements(tools, {
    contactId: token.contactId,
    origin: { door: 'mailed-page', requestEventId },
    statements: (state, at) =>
      at <= token.expiresAt && isLive(state, token, at)
        ? [
            {
              type: 'confirmed',
              scope: token.scope,
              occurredAt: at,
              actor: actorAt(at),
              method: 'double-opt-in-link',
              act: 'clicked-button',
              requestEventId,
              ...act,
            },
            ...reinstated(state, token, { at, actor: actorAt(at), ...act }),
          ]
        : [],
  });
  switch (recorded.outcome) {
    case 'appended': {
      const event = recorded.events[0];
      if (event === undefined) throw new Error('a confirmation was appended without an event');
      return { outcome: event.defects.length === 0 ? 'confirmed' : 'unproven', event };
    }
    case 'nothing':
    case 'repeated':
    case 'key-reused':
      return { outcome: 'stale' };
    default:
      return { outcome: recorded.outcome };
  }
};

/** The act of pressing the button on the confirmation page, under the text that was there. */
export type ConfirmAct = {
  readonly notice: NoticeRef;
  /** Language of the text, not of the page around it. */
  readonly language: Language;
  /** Who asked; a guardian who signed up a child presses the button too. */
  readonly requestedBy: Actor;
  readonly ip?: string;
  readonly userAgent?: string;
  /** The page of the button. */
  readonly page?: string;
};

export type ConfirmOutcome =
  | { readonly outcome: 'confirmed'; readonly event: ConsentEvent }
  /** Recorded, and worth nothing: the sign-up was made under a condition, say. */
  | { readonly outcome: 'unproven'; readonly event: ConsentEvent }
  /** Used, overtaken by a withdrawal, or too late: nothing was recorded and nothing revived. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'erased' | 'no-contact' | 'conflict' | 'malformed' | 'refused' };

/**
 * Confirming one's own request from a suppressed address also allows mail to that address, which is
 * suppressed until this button is pressed.
 */
const reinstated = (
  { suppressions }: ConsentState,
  { scope: { senderId } }: OptInToken,
  {
    at,
    actor,
    language,
    page,
  }: Pick<ConfirmAct, 'language' | 'page'> & { readonly at: Instant; readonly actor: Actor },
): readonly ConsentEventData[] =>
  suppressions.length === 0
    ? []
    : [
        {
          type: 'reinstated',
          scope: { senderId },
          occurredAt: at,
          actor,
          method: 'double-opt-in-link',
          act: 'clicked-button',
          language,
          ...defined({ page }),
        },
      ];

const isLive = (state: ConsentState, token: OptInToken, at: Instant): boolean =>
  (state.entries[scopeKey(token.scope)]?.pending ?? []).some(
    ({ eventId, validUntil }) =>
      eventId === token.requestEventId && (validUntil === undefined || at <= validUntil),
  );
