import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import type { ConsentEvent } from './consent-event.ts';
import type { ConsentState } from './consent-state.ts';
import type { OptInToken } from './opt-in-token.ts';
import { type ConsentTools, recordStatements } from './record-statements.ts';
import { scopeKey } from './scope-key.ts';

/** The act of pressing the button on the confirmation page. */
export type ConfirmAct = {
  readonly language?: Language;
  readonly ip?: string;
  readonly userAgent?: string;
};

export type ConfirmOutcome =
  | { readonly outcome: 'confirmed'; readonly event: ConsentEvent }
  /** Used, overtaken by a withdrawal, or too late: nothing was recorded and nothing revived. */
  | { readonly outcome: 'stale' }
  | { readonly outcome: 'erased' | 'no-contact' | 'conflict' | 'malformed' | 'refused' };

const isLive = (state: ConsentState, token: OptInToken, at: Instant): boolean =>
  (state.entries[scopeKey(token.scope)]?.pending ?? []).some(
    ({ eventId, validUntil }) =>
      eventId === token.requestEventId && (validUntil === undefined || at <= validUntil),
  );

/**
 * Confirms the request behind a token. A token works while its request is the live one: using it
 * once, a withdrawal, an objection or the end of its term makes it stale for good.
 */
export const confirmOptIn = async (
  tools: ConsentTools,
  token: OptInToken,
  act: ConfirmAct,
): Promise<ConfirmOutcome> => {
  const recorded = await recordStatements(tools, {
    contactId: token.contactId,
    statements: (state, at) =>
      at <= token.expiresAt && isLive(state, token, at)
        ? [
            {
              type: 'confirmed',
              scope: token.scope,
              occurredAt: at,
              actor: { kind: 'subject' },
              method: 'double-opt-in-link',
              act: 'clicked-button',
              requestEventId: token.requestEventId,
              ...act,
            },
          ]
        : [],
  });
  switch (recorded.outcome) {
    case 'appended': {
      const event = recorded.events[0];
      if (event === undefined) throw new Error('a confirmation was appended without an event');
      return { outcome: 'confirmed', event };
    }
    case 'nothing':
    case 'repeated':
    case 'key-reused':
      return { outcome: 'stale' };
    default:
      return { outcome: recorded.outcome };
  }
};
