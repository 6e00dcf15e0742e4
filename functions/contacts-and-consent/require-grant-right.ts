import type { Context } from 'hono';
import type { ConsentEventType } from '../../shared/consent/event/consent-event.ts';
import { claimsConsent } from '../../shared/consent/event/find-defects.ts';
import { callerOf } from '../runtime/http/authorize.ts';
import type { HttpEnv } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';

/**
 * A consent is recorded by the product that collected it, which may write contacts too. Who may
 * only record consent events (the privacy officer) records withdrawals, objections and refusals:
 * whoever answers for the ledger adds no consent to it. Of an IAM caller the role is not known here:
 * the policy of the officer's role does not name the routes that record consent (`iamScope`).
 */
export const requireGrantRight = (c: Context<HttpEnv>, type: ConsentEventType): void => {
  if (!claimsConsent({ type })) return;
  const scopes = callerOf(c.env?.event)?.scopes;
  if (scopes === 'by-iam-policy' || scopes?.includes('contacts:write')) return;
  throw new ProblemError('forbidden', {
    detail:
      'a consent is recorded by the product that collected it, with the scope `contacts:write` too; this role records withdrawals, objections and refusals',
  });
};
