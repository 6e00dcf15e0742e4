import { type ContactId, isId, type MailingId, type SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import { unreachable } from '../../kernel/unreachable.ts';
import type { ClickLink, Link, OpenLink, PreferencesLink, StopLink } from './link.ts';

const purposeCodes = { commercial: 'c', ideological: 'i', charitable: 'h' } as const;

/**
 * A link as one short text: kind, sender, contact, then what the kind adds, parted by slashes,
 * which no id holds. A topic may hold anything, so it stands last.
 */
export const payloadOf = (link: Link): string => {
  const party = `${link.senderId}/${link.contactId}`;
  switch (link.kind) {
    case 'stop': {
      const { mailingId = '', purpose, topic } = link;
      const code = purpose === undefined ? '' : purposeCodes[purpose];
      return `s/${party}/${mailingId}/${code}${topic === undefined ? '' : `/${topic}`}`;
    }
    case 'preferences':
      return `p/${party}/${link.expiresAt.toString(36)}`;
    case 'open':
      return `o/${party}/${link.mailingId}`;
    case 'click':
      return `c/${party}/${link.mailingId}/${link.target}`;
    default:
      return unreachable(link);
  }
};

const purposeOf = (code: string): RegulatedPurpose | undefined => {
  const found = Object.entries(purposeCodes).find(([, letter]) => letter === code);
  return found?.[0] as RegulatedPurpose | undefined;
};

type Party = Pick<StopLink, 'senderId' | 'contactId'>;

const stopLink = (
  party: Party,
  [mailingId = '', code = '', ...topic]: readonly string[],
): StopLink => {
  const purpose = purposeOf(code);
  return {
    kind: 'stop',
    ...party,
    ...(purpose === undefined ? {} : { purpose }),
    ...(topic.length === 0 ? {} : { topic: topic.join('/') }),
    ...(isId(mailingId) ? { mailingId: mailingId as MailingId } : {}),
  };
};

const preferencesLink = (party: Party, seconds: string): PreferencesLink => ({
  kind: 'preferences',
  ...party,
  expiresAt: Number.parseInt(seconds, 36) as Instant,
});

const trackingLink = (
  kind: 'open' | 'click',
  party: Party,
  [id = '', number = '']: readonly string[],
): OpenLink | ClickLink | undefined => {
  if (!isId(id)) return undefined;
  const mailingId = id as MailingId;
  if (kind === 'open') return { kind, ...party, mailingId };
  return /^\d{1,6}$/.test(number)
    ? { kind, ...party, mailingId, target: Number(number) }
    : undefined;
};

const linkOf = (code: string, party: Party, rest: readonly string[]): Link | undefined => {
  switch (code) {
    case 's':
      return stopLink(party, rest);
    case 'p':
      return preferencesLink(party, rest[0] ?? '');
    case 'o':
      return trackingLink('open', party, rest);
    case 'c':
      return trackingLink('click', party, rest);
    default:
      return undefined;
  }
};

/** The link back from a payload that was authentic; undefined for any text that is no payload. */
export const linkFromPayload = (payload: string): Link | undefined => {
  const [code = '', senderId = '', contactId = '', ...rest] = payload.split('/');
  if (!isId(senderId) || !isId(contactId)) return undefined;
  const party = { senderId: senderId as SenderId, contactId: contactId as ContactId };
  const link = linkOf(code, party, rest);
  return link !== undefined && payloadOf(link) === payload ? link : undefined;
};
