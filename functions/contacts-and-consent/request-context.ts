import type { Context } from 'hono';
import type { ConsentEventType } from '../../shared/consent/event/consent-event.ts';
import { claimsConsent } from '../../shared/consent/event/find-defects.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import type { Recorder } from '../../shared/kernel/recorded-by.ts';
import { callerOf, mayAlso, recordedByOf } from '../runtime/http/authorize.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import type { HttpEnv } from '../runtime/http/http-app.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import type { Dependencies } from './dependencies.ts';

export const callerId = (c: Context<HttpEnv>): string => callerOf(c.env?.event)?.id ?? 'unknown';

/** What a route appends with: the services, on behalf of its caller. */
export const onBehalfOf = <Services extends object>(
  c: Context<HttpEnv>,
  services: Services,
): Services & Recorder => ({ ...services, recordedBy: recordedByOf(c) });

/** The contact a route is about; unknown is 404. */
export const contactOf = async (
  { contacts }: Pick<Dependencies, 'contacts'>,
  id: string,
): Promise<Contact> => {
  const contact = await contacts.read(await contactIds(contacts).resolve(id));
  if (contact === undefined) throw new ProblemError('not-found', { detail: 'no such contact' });
  if ('malformed' in contact) throw new Error('a stored contact is malformed');
  return contact;
};

/** Whether what is said to the sender of a contact holds at this sender too, or the other way round. */
export const isFaceWith = async (
  { reachOf }: Pick<Dependencies, 'reachOf'>,
  contact: Contact,
  senderId: string,
): Promise<boolean> => (await reachOf(contact.senderId)).senders.some((one) => one === senderId);

/**
 * The Idempotency-Key as the ledger keeps it: for ever, where the HTTP layer forgets it after a
 * day. Told apart by what was said, not by when it was sent. A stop is lost to no key: what it says is
 * part of its key, so that another stop under the same one is another.
 */
export const ledgerKeyOf = (
  c: Context<HttpEnv>,
  { digest }: Pick<Dependencies, 'digest'>,
  { body, isStop }: { readonly body: object; readonly isStop: boolean },
) => {
  const value = c.req.header('idempotency-key');
  if (value === undefined) return {};
  const fingerprint = digest(canonicalJson({ path: c.req.path, body }));
  const own = isStop ? `\n${fingerprint}` : '';
  return { key: { value: digest(`${callerId(c)}\n${value}${own}`), fingerprint } };
};

/**
 * A consent is recorded by the product that collected it, which may write contacts too. A caller
 * who may only record consent events (the privacy officer) records withdrawals, objections and
 * refusals: whoever answers for the ledger adds no consent to it. Of an IAM caller the role is not
 * known here: the policy of the officer's role does not name the routes that record consent
 * (`iamScope`).
 */
export const requireGrantRight = (c: Context<HttpEnv>, type: ConsentEventType): void => {
  if (!claimsConsent({ type })) return;
  if (mayAlso(c, 'contacts:write')) return;
  throw new ProblemError('forbidden', {
    detail:
      'a consent is recorded by the product that collected it, with the scope `contacts:write` too; this role records withdrawals, objections and refusals',
  });
};
