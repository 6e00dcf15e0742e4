import { createRoute } from '@hono/zod-openapi';
import { accessAnswer } from '../../shared/subjects/access-answer.ts';
import { consentRecord } from '../../shared/subjects/consent-record.ts';
import { type ContactExport, exportContact } from '../../shared/subjects/contact-export.ts';
import { contactIds, shownId } from '../runtime/http/contact-ids.ts';
import { noContact } from '../runtime/http/contact-problems.ts';
import { contactParams, presentContact, presentExport } from '../runtime/http/contact-resource.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { withIsoMoments } from '../runtime/http/moments.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import { jsonResponse, problemResponses, secured } from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { accessResource, exportResource } from './rights-schema.ts';
import { exportQuery } from './schema.ts';

/** Rights of the person that change nothing: export and access. */
export const rightsRoutes = (app: HttpApp, { tools, keeping }: Dependencies): void => {
  const ids = contactIds(tools.contacts);

  const asRecord = async ({ contact, ledger, notices, exportedAt }: ContactExport) => {
    const sender = await tools.senderOf(contact.senderId);
    if (sender === undefined)
      throw new ProblemError('state-conflict', {
        detail: 'a consent record names the controller: register the sender first',
      });
    return consentRecord({
      recordId: `${contact.contactId}-${ledger.version}`,
      createdAt: exportedAt,
      contactId: shownId(contact),
      sender,
      entries: ledger.state.entries,
      events: ledger.events,
      notices,
      keeping,
      digest: tools.digest,
    });
  };

  app.openapi(exportRoute, async (c) => {
    const found = await exportContact(tools, await ids.resolve(c.req.valid('param').contactId));
    if (found === undefined) throw noContact();
    if (c.req.valid('query').format === 'dpv')
      return c.json(present(exportResource, await asRecord(found)), 200);
    return c.json(present(exportResource, await presentExport(found, ids)), 200);
  });

  app.openapi(access, async (c) => {
    const answer = await accessAnswer(tools, await ids.resolve(c.req.valid('param').contactId));
    if (answer.outcome === 'no-contact') throw noContact();
    if (answer.outcome !== 'held')
      return c.json(present(accessResource, withIsoMoments(answer)), 200);
    const { contact, ...rest } = answer;
    const shown = await presentContact(contact, ids);
    const held = { ...withIsoMoments(rest), contact: shown };
    return c.json(present(accessResource, held), 200);
  });
};

const exportRoute = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/export',
  operationId: 'exportContact',
  tags: ['rights'],
  summary: 'Everything about a contact (GDPR art. 15(3), 20)',
  description:
    '`json`: profile, relationships, every event with its text, decisions and mailings; its `ledger` can be verified offline, so times in it are the recorded milliseconds. `dpv`: an ISO/IEC TS 27560 consent record in JSON-LD.',
  ...secured('contacts', 'contacts:read'),
  request: { params: contactParams, query: exportQuery },
  responses: {
    200: jsonResponse(exportResource, 'The export'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const access = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/access',
  operationId: 'readAccess',
  tags: ['rights'],
  summary: 'What is held about a contact (GDPR art. 15); after erasure only the suppression',
  description:
    'The contact with its consent, its suppressions and the mails it got; after erasure, that the address is suppressed, since when and why. Changes nothing.',
  ...secured('contacts', 'contacts:read'),
  request: { params: contactParams },
  responses: {
    200: jsonResponse(accessResource, 'The answer'),
    ...problemResponses(400, 401, 403, 404),
  },
});
