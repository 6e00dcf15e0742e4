import type { StoredContact } from '../../../contacts/contact-store.ts';
import type { ReadState } from '../../../delivery/ports.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { consentStateFromItem } from '../consent/consent-state-item.ts';
import { contactFromItem } from '../contacts/contact-item.ts';
import { contactIdOfPk } from '../keys.ts';
import { type Item, textOf } from './dispatch-attributes.ts';
import { nativeItem } from './native-of.ts';

const idOf = (item: Item): ContactId => contactIdOfPk(textOf(item, 'pk'));

/** The contact in its item, under its id. */
export const contactOfItem = (item: Item): [ContactId, StoredContact] => [
  idOf(item),
  contactFromItem(nativeItem(item)),
];

/** The consent state in its item, under its contact's id. */
export const stateOfItem = (item: Item): [ContactId, ReadState] => {
  const contactId = idOf(item);
  return [contactId, consentStateFromItem(nativeItem(item), contactId)];
};

/** The attributes of a STATE item that a decision reads; `marks` belong to the ledger. */
export const stateProjection = {
  ProjectionExpression: 'pk, #state, #version, erased',
  ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
};

/** The attributes of a contact's item that a decision reads. */
export const contactProjection = { ProjectionExpression: 'pk, contact' };
