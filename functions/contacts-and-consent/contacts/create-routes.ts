import { createRoute } from '@hono/zod-openapi';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { contactIds, shownId } from '../../runtime/http/contact-ids.ts';
import { malformedAddress, senderUnknown } from '../../runtime/http/contact-problems.ts';
import { contactResource, presentContact } from '../../runtime/http/contact-resource.ts';
import { etagOf } from '../../runtime/http/etag.ts';
import type { HttpApp } from '../../runtime/http/http-app.ts';
import { ProblemError } from '../../runtime/http/problem.ts';
import { jsonBody, jsonResponse, problemResponses, secured } from '../../runtime/http/route-kit.ts';
import type { Dependencies } from '../dependencies.ts';
import { onBehalfOf } from '../request-context.ts';
import { refuseFaults } from './contact-faults.ts';
import { customersOf, draftFromBody } from './draft-from-body.ts';
import { addressSuppressed, addressTaken } from './refusals.ts';
import { createBody } from './schema.ts';

/** A new contact. What the suppression list says of its address is in its ledger from the start. */
export const createRoutes = (app: HttpApp, tools: Dependencies): void => {
  const ids = contactIds(tools.contacts);

  app.openapi(create, async (c) => {
    const { acceptSuppressed, ...body } = c.req.valid('json');
    refuseFaults(body, tools.now());
    const draft = draftFromBody(body, await customersOf(ids, body.relationships));
    const created = await createContact(onBehalfOf(c, tools), draft, { acceptSuppressed });
    switch (created.outcome) {
      case 'created':
        c.header('etag', etagOf(created.contact.version));
        c.header('location', `/v1/contacts/${shownId(created.contact)}`);
        return c.json(await presentContact(created.contact, ids), 201);
      case 'malformed-address':
        throw malformedAddress(created.problem);
      case 'address-taken':
        throw await addressTaken(ids, created.contactId);
      case 'sender-unknown':
        throw senderUnknown();
      case 'suppressed':
        throw addressSuppressed(created.suppressions);
      default:
        throw new ProblemError('state-conflict', {
          detail: 'this id names another contact',
          errors: [{ pointer: '/contactId', in: 'body', message: 'not free' }],
        });
    }
  });
};

const create = createRoute({
  method: 'post',
  path: '/v1/contacts',
  operationId: 'createContact',
  tags: ['contacts'],
  summary: 'Add a contact; one per address and sender',
  description:
    'Its sender must be registered. The address is normalised (NFKC, IDNA). A suppressed address is rejected unless `acceptSuppressed` is set.',
  ...secured('consent', 'contacts:write'),
  request: { body: jsonBody(createBody) },
  responses: {
    201: jsonResponse(contactResource, 'Created'),
    ...problemResponses(400, 401, 403, 404, 409, 413, 415, 422),
  },
});
