import type { ContactDraft } from '../../../shared/contacts/contact-draft.ts';
import { visibleText } from '../../../shared/contacts/designating-text.ts';
import type { PublishedAddress } from '../../../shared/contacts/published-address.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import { withInstants } from '../../runtime/http/moments.ts';
import type { ContactBody } from './schema.ts';

export const draftFromBody = ({
  relationships,
  publishedAddresses,
  localLawCheck,
  ...body
}: ContactBody): ContactDraft =>
  ({
    ...body,
    ...(localLawCheck === undefined ? {} : { localLawCheck: withInstants(localLawCheck) }),
    relationships: relationshipsOf(relationships),
    publishedAddresses: publishedAddressesOf(publishedAddresses),
  }) as ContactDraft;

/** Parsed bodies as ours: moments become instants; values a person chose stay as they are. */
export const relationshipsOf = (body: ContactBody['relationships']): readonly Relationship[] =>
  withInstants(body);

export const publishedAddressesOf = (
  body: ContactBody['publishedAddresses'],
): readonly PublishedAddress[] =>
  withInstants<readonly PublishedAddress[]>(body).map((published) =>
    // Characters that nobody sees are no words.
    visibleText(published.designatingText) === ''
      ? { ...published, designatingText: '' }
      : published,
  );
