import type { CountryCode } from '../../shared/kernel/country.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import { decide } from '../../shared/policy/decide.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { inOrder, offer, thisSender } from '../differential/policy/policy-world.ts';
import type { SubjectWorld } from './subject-world.ts';

/** What policy makes of a stored contact now, for a mailing of offers or one given in part. */
export const judgeOffer = async (
  { tools, ledger, now }: SubjectWorld,
  contactId: string,
  mailing: Partial<typeof offer> = {},
  from: { readonly country?: string; readonly kind?: 'company' | 'cause' } = {},
) => {
  const contact = await tools.contacts.read(contactId as ContactId);
  const head = await ledger.read(contactId as ContactId);
  if (contact === undefined || 'malformed' in contact || head.outcome !== 'live')
    throw new Error(`no such contact: ${contactId}`);
  const sender = { ...thisSender, ...from, country: (from.country ?? 'NL') as CountryCode };
  const facts = mailingFacts({ ...offer, ...mailing }, sender, inOrder);
  return decide(contact, head.state, facts, now());
};
