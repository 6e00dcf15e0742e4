import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { defined } from '../../../shared/kernel/object/defined.ts';
import {
  type ChangeContactOutcome,
  changeContact,
  editContact,
} from '../../../shared/subjects/change-contact.ts';
import { type ContactIds, contactIds } from '../../runtime/http/contact-ids.ts';
import { malformedAddress, noContact } from '../../runtime/http/contact-problems.ts';
import {
  contactParams,
  contactResource,
  presentContact,
} from '../../runtime/http/contact-resource.ts';
import { etagOf, notCurrent, versionFromIfMatch } from '../../runtime/http/etag.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import { instantOf } from '../../runtime/http/moments.ts';
import { jsonBody, jsonResponse, problemResponses, secured } from '../../runtime/http/route-kit.ts';
import type { Dependencies } from '../dependencies.ts';
import { callerId, onBehalfOf } from '../request-context.ts';
import { refuseFaults } from './contact-faults.ts';
import { customersOf, publishedAddressesOf, relationshipsOf } from './draft-from-body.ts';
import { addressSuppressed, addressTaken, unexplained } from './refusals.ts';
import { patchBody, plainWhy, publishedAddressesBody, relationshipsBody } from './schema.ts';

/** Changes of a contact, each at one version and each in the ledger. */
export const changeRoutes = (app: HttpApp, tools: Dependencies): void => {
  const ids = contactIds(tools.contacts);
  const target = async (c: Context<HttpEnv>, id: string) => {
    const expectedVersion = versionFromIfMatch(c.req.header('if-match'));
    return { contactId: await ids.resolve(id), expectedVersion };
  };
  const by = (c: Context<HttpEnv>, why: { reason: string; evidenceRef: string }) => ({
    id: callerId(c),
    ...why,
  });

  app.openapi(patch, async (c) => {
    const { reason, evidenceRef, acceptSuppressed, localLawCheck, deceasedAt, ...body } =
      c.req.valid('json');
    refuseFaults({ ...body, deceasedAt }, tools.now());
    const fields = defined({
      ...body,
      deceasedAt:
        deceasedAt === undefined
          ? undefined
          : typeof deceasedAt === 'string'
            ? instantOf(deceasedAt)
            : null,
      ...defined({ localLawCheck }),
    });
    const outcome = await changeContact(
      onBehalfOf(c, tools),
      await target(c, c.req.valid('param').contactId),
      {
        patch: fields,
        by: by(c, {
          reason: reason ?? plainWhy.reason,
          evidenceRef: evidenceRef ?? plainWhy.evidenceRef,
        }),
        allowing: {
          acceptSuppressed,
          isExplained: reason !== undefined && evidenceRef !== undefined,
        },
      },
    );
    return c.json(await changed(c, ids, outcome), 200);
  });

  app.openapi(putRelationships, async (c) => {
    const { relationships, ...why } = c.req.valid('json');
    refuseFaults({ relationships }, tools.now());
    const at = await target(c, c.req.valid('param').contactId);
    const contact = await tools.contacts.read(at.contactId);
    const kept = contact === undefined || 'malformed' in contact ? [] : contact.relationships;
    const customers = await customersOf(ids, relationships, kept);
    const outcome = await editContact(onBehalfOf(c, tools), {
      target: at,
      edit: (contact) => ({ ...contact, relationships: relationshipsOf(relationships, customers) }),
      by: by(c, why),
    });
    return c.json(await changed(c, ids, outcome), 200);
  });

  app.openapi(putPublishedAddresses, async (c) => {
    const { publishedAddresses, ...why } = c.req.valid('json');
    refuseFaults({ publishedAddresses }, tools.now());
    const outcome = await editContact(onBehalfOf(c, tools), {
      target: await target(c, c.req.valid('param').contactId),
      edit: (contact) => ({
        ...contact,
        publishedAddresses: publishedAddressesOf(publishedAddresses),
      }),
      by: by(c, why),
    });
    return c.json(await changed(c, ids, outcome), 200);
  });
};

const responses = {
  200: jsonResponse(contactResource, 'The contact as it is now'),
  ...problemResponses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428),
};

const patch = createRoute({
  method: 'patch',
  path: '/v1/contacts/{contactId}',
  operationId: 'changeContact',
  tags: ['contacts'],
  summary: 'Correct a contact (GDPR art. 16), with If-Match',
  description:
    'A new address keeps the person’s consent, and the change is recorded in the ledger with its actor. If the person stopped any marketing, the former address stays closed to it. A suppressed address is rejected unless `acceptSuppressed` is set. A correction that removes a protection (an earlier birth date or none, no `shared`, no `deceasedAt`) needs `reason` and `evidenceRef`; a stop of a shared address remains.',
  ...secured('consent', 'contacts:write'),
  request: { params: contactParams, body: jsonBody(patchBody) },
  responses,
});

const putRelationships = createRoute({
  method: 'put',
  path: '/v1/contacts/{contactId}/relationships',
  operationId: 'writeRelationships',
  tags: ['contacts'],
  summary: 'Replace why we know the contact, with If-Match',
  description:
    'The whole list of relationships, each with its service, dates and evidence of a sale or donation. Later decisions use these; the change is in the ledger with its actor. `optOut.used` on this sender’s own sale or donation is recorded as an objection to direct marketing, which remains when the list is replaced.',
  ...secured('consent', 'contacts:write'),
  request: { params: contactParams, body: jsonBody(relationshipsBody) },
  responses,
});

const putPublishedAddresses = createRoute({
  method: 'put',
  path: '/v1/contacts/{contactId}/published-addresses',
  operationId: 'writePublishedAddresses',
  tags: ['contacts'],
  summary: 'Replace the evidence that the address is published for offers, with If-Match',
  description:
    'The whole list: where the address is published, which words designate it for offers, and when that was last checked. Without such words it has no effect.',
  ...secured('consent', 'contacts:write'),
  request: { params: contactParams, body: jsonBody(publishedAddressesBody) },
  responses,
});

/** The contact after a change, or the problem that kept it from changing. */
const changed = async (c: Context<HttpEnv>, ids: ContactIds, outcome: ChangeContactOutcome) => {
  switch (outcome.outcome) {
    case 'changed':
    case 'unchanged':
      c.header('etag', etagOf(outcome.contact.version));
      return presentContact(outcome.contact, ids);
    case 'no-contact':
      throw noContact();
    case 'version-mismatch':
      throw notCurrent(outcome.contact.version);
    case 'malformed-address':
      throw malformedAddress(outcome.problem);
    case 'address-taken':
      throw await addressTaken(ids, outcome.contactId);
    case 'unexplained':
      throw unexplained(outcome.fields);
    case 'suppressed':
      throw addressSuppressed(outcome.suppressions);
    default:
      throw new Error(`a stored contact is malformed: ${outcome.problem}`);
  }
};
