import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import { isId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { RegulatedPurpose } from '../../kernel/purpose.ts';
import { unreachable } from '../../kernel/unreachable.ts';
import type { Link, StopLink } from './link.ts';

const purposeCodes = { commercial: 'c', ideological: 'i', charitable: 'h' } as const;

const codeKinds = { s: 'stop', p: 'preferences', o: 'open', c: 'click' } as const;

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

const stopLink = (
  party: Pick<StopLink, 'senderId' | 'contactId'>,
  [mailingId = '', code = '', ...topic]: readonly string[],
): StopLink => {
  const purpose = purposeOf(code);
  return {
    kind: 'stop',
    ...party,
    ...(purpose === undefined ? {} : { purpose }),
    ...(topic.length === 0 ? {} : { topic: topic.join('/') }),
    ...(mailingId === '' ? {} : { mailingId: mailingId as MailingId }),
  };
};

/** The link back from a payload that was authentic; undefined for any other text. */
export const linkFromPayload = (payload: string): Link | undefined => {
  const [code = '', senderId = '', contactId = '', ...rest] = payload.split('/');
  if (!Object.hasOwn(codeKinds, code) || !isId(senderId) || !isId(contactId)) return undefined;
  const party = { senderId: senderId as SenderId, contactId: contactId as ContactId };
  const mailingId = (rest[0] ?? '') as MailingId;
  const link = ((): Link => {
    const kind = codeKinds[code as keyof typeof codeKinds];
    switch (kind) {
      case 'stop':
        return stopLink(party, rest);
      case 'preferences':
        return { kind, ...party, expiresAt: Number.parseInt(mailingId, 36) as Instant };
      case 'open':
        return { kind, ...party, mailingId };
      case 'click':
        return { kind, ...party, mailingId, target: Number(rest[1]) };
      default:
        return unreachable(kind);
    }
  })();
  return payloadOf(link) === payload ? link : undefined;
};
