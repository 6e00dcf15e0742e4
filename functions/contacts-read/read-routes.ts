import { createRoute, z } from '@hono/zod-openapi';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { StoredContact } from '../../shared/contacts/contact-store.ts';
import { findContacts } from '../../shared/contacts/find-contacts.ts';
import { parseEmailAddress } from '../../shared/kernel/email-address.ts';
import { type ContactId, senderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { contactIds } from '../runtime/http/contact-ids.ts';
import { malformedAddress, noContact } from '../runtime/http/contact-problems.ts';
import {
  contactFactsResource,
  contactParams,
  contactResource,
  presentContact,
  presentContacts,
  presentFacts,
} from '../runtime/http/contact-resource.ts';
import { decodeCursor, encodeCursor, storeKey } from '../runtime/http/cursor.ts';
import { etagOf } from '../runtime/http/etag.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import {
  atQuery,
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { contactPage, contactsQuery, lookupBody } from './schema.ts';

/** Contacts as they are: one, a page, those at an address. */
export const readRoutes = (app: HttpApp, { tools }: Dependencies): void => {
  const ids = contactIds(tools.contacts);
  const factsAt = async (id: ContactId, at: string) => {
    const then = await tools.contacts.factsAt(id, instantFromMillis(Date.parse(at)));
    if (then === undefined) throw noContact();
    if ('malformed' in then) throw new Error('a stored contact is malformed');
    return then;
  };

  app.openapi(read, async (c) => {
    const id = await ids.resolve(c.req.valid('param').contactId);
    const { at } = c.req.valid('query');
    if (at !== undefined) {
      const then = await factsAt(id, at);
      c.header('etag', etagOf(then.facts.version));
      return c.json(await presentFacts(then, ids), 200);
    }
    const contact = await tools.contacts.read(id);
    if (contact === undefined) throw noContact();
    if ('malformed' in contact) throw new Error('a stored contact is malformed');
    c.header('etag', etagOf(contact.version));
    return c.json(await presentContact(contact, ids), 200);
  });

  app.openapi(list, async (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query');
    const from = decodeCursor(c, cursor, storeKey);
    const isAll = Object.values(asked).every((each) => each === undefined);
    const page = isAll
      ? await tools.contacts.page(limit, from)
      : await findContacts(tools.contacts, { ...asked, at: tools.now() }, { limit, from });
    const next = encodeCursor(c, page.next);
    const items = await presentContacts(presentable(page.contacts), ids);
    return c.json(next === undefined ? { items } : { items, next }, 200);
  });

  app.openapi(lookup, async (c) => {
    const body = c.req.valid('json');
    const parsed = parseEmailAddress(body.email, tools.domainToAscii);
    if (parsed.outcome === 'malformed') throw malformedAddress(parsed.problem);
    const hashes = await tools.hashAddress(parsed.match);
    const sender = body.senderId === undefined ? undefined : senderId(body.senderId);
    const there = await tools.contacts.atAddress(hashes, sender);
    const here = there.map((one) => one.contactId).slice(0, 100);
    const found = here.length === 0 ? [] : await tools.contacts.readMany(here, 'consistent');
    return c.json({ items: await presentContacts(presentable(found), ids) }, 200);
  });
};

const read = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}',
  operationId: 'readContact',
  tags: ['contacts'],
  summary: 'One contact, with its ETag',
  description:
    'Who the contact is and why we know them; consent is a separate resource. An erased contact is not found. With `at`, the facts that decisions use, as recorded by then: no name, address or values.',
  ...secured('contacts', 'contacts:read'),
  request: { params: contactParams, query: atQuery },
  responses: {
    200: jsonResponse(z.union([contactResource, contactFactsResource]), 'The contact'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const list = createRoute({
  method: 'get',
  path: '/v1/contacts',
  operationId: 'listContacts',
  tags: ['contacts'],
  summary: 'Contacts, page by page, in no order that means anything',
  description:
    'A page holds `limit` contacts while there are more; `next` is there only then. With filters, all of which must hold, a call looks at a thousand contacts at most and may find fewer: `next` leads to the rest. An address is looked up with `POST /v1/contacts/lookup`.',
  ...secured('contacts', 'contacts:read'),
  request: { query: contactsQuery },
  responses: {
    200: jsonResponse(contactPage, 'One page'),
    ...problemResponses(400, 401, 403),
  },
});

const lookup = createRoute({
  method: 'post',
  path: '/v1/contacts/lookup',
  operationId: 'lookupContacts',
  tags: ['contacts'],
  summary: 'Contacts at an address, of one sender or of all',
  description: 'A POST, because an address in a URL ends up in logs. Changes nothing.',
  ...secured('contacts', 'contacts:read'),
  request: { body: jsonBody(lookupBody) },
  responses: {
    200: jsonResponse(
      z.object({ items: z.array(contactResource) }),
      'The contacts with the address, if any',
    ),
    ...problemResponses(400, 401, 403, 413, 415),
  },
});

/** What is malformed cannot be shown; it still gets its verdicts. */
const presentable = (contacts: readonly (StoredContact | undefined)[]): Contact[] =>
  contacts.filter(
    (contact): contact is Contact => contact !== undefined && !('malformed' in contact),
  );
