import type { CountryCode } from '../../shared/kernel/country.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { decide } from '../../shared/policy/decide.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { inOrder, offer, thisSender } from '../differential/policy/policy-world.ts';
import { contactNamed, type SubjectWorld } from './subject-world.ts';

/** What policy makes of a stored contact now, for a mailing of offers or one given in part. */
export const judgeOffer = async (
  world: SubjectWorld,
  named: string,
  mailing: Partial<typeof offer> = {},
  from: Partial<Pick<Sender, 'senderId' | 'entityId' | 'kind' | 'settings'>> & {
    readonly country?: string;
  } = {},
) => {
  const { tools, ledger, now } = world;
  const contactId = await contactNamed(world, named);
  const contact = await tools.contacts.read(contactId);
  const head = await ledger.read(contactId);
  if (contact === undefined || 'malformed' in contact || head.outcome !== 'live')
    throw new Error(`no such contact: ${named}`);
  const sender = { ...thisSender, ...from, country: (from.country ?? 'NL') as CountryCode };
  const facts = mailingFacts({ ...offer, ...mailing }, sender, { checks: inOrder });
  return decide(contact, { consent: head.state, mailing: facts, at: now() });
};
