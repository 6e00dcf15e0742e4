import { createRoute, z } from '@hono/zod-openapi';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../shared/consent/event/consent-ledger.ts';
import { claimsConsent } from '../../shared/consent/event/find-defects.ts';
import { stateAsOf } from '../../shared/consent/event/state-as-of.ts';
import { verifyChain } from '../../shared/consent/event/verify-chain.ts';
import { verifyLedger } from '../../shared/consent/event/verify-ledger.ts';
import { scopeKey } from '../../shared/consent/fold/scope.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { consentReceipt } from '../../shared/subjects/consent-record.ts';
import { receiptPrint } from '../../web/prints/receipt-print.ts';
import { shownId } from '../runtime/http/contact-ids.ts';
import { contactParams } from '../runtime/http/contact-resource.ts';
import { decodeCursor, encodeCursor } from '../runtime/http/cursor.ts';
import { etagOf } from '../runtime/http/etag.ts';
import type { HttpApp } from '../runtime/http/http-app.ts';
import { askedLanguage, printable, printed, printQuery } from '../runtime/http/language-query.ts';
import { instantOf, withIsoMoments } from '../runtime/http/moments.ts';
import { present } from '../runtime/http/present.ts';
import { ProblemError } from '../runtime/http/problem.ts';
import {
  atQuery,
  jsonResponse,
  pageQuery,
  problemResponses,
  secured,
} from '../runtime/http/route-kit.ts';
import type { Dependencies } from './dependencies.ts';
import { contactOf } from './request-context.ts';
import {
  eventPage,
  eventResource,
  receiptParams,
  receiptResource,
  stateResource,
  verdictResource,
} from './schema.ts';

/** What is recorded and what holds. */
export const readRoutes = (app: HttpApp, dependencies: Dependencies): void => {
  const { ledger, notices, digest } = dependencies;

  app.openapi(state, async (c) => {
    const contact = await contactOf(dependencies, c.req.valid('param').contactId);
    const head = await ledger.read(contact.contactId);
    if (head.outcome === 'erased') throw new ProblemError('not-found');
    if (head.outcome === 'malformed') throw new Error('a stored consent state is malformed');
    const { at } = c.req.valid('query');
    const then = at === undefined ? head.state : await stateAsOf(ledger, head.state, instantOf(at));
    if (then === 'incomplete')
      throw new ProblemError('state-conflict', {
        detail: 'events are missing from the ledger: what held at that time cannot be told',
      });
    c.header('etag', etagOf(then.version));
    return c.json(
      stateResource.parse({ ...withIsoMoments(then), contactId: shownId(contact) }),
      200,
    );
  });

  app.openapi(events, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const contact = await contactOf(dependencies, c.req.valid('param').contactId);
    const page = await ledger.events(
      contact.contactId,
      decodeCursor(c, cursor, sequenceCursor)?.after ?? 0,
      limit,
    );
    const items = page.events.map((event) =>
      eventResource.parse({ ...withIsoMoments(event), contactId: shownId(contact) }),
    );
    const next = encodeCursor(c, page.next === undefined ? undefined : { after: page.next });
    return c.json(next === undefined ? { items } : { items, next }, 200);
  });

  app.openapi(verify, async (c) => {
    const contact = await contactOf(dependencies, c.req.valid('param').contactId);
    const verdict = await verifyLedger({ ledger, notices }, contact.contactId, digest);
    return c.json(verdictResource.parse(verdict), 200);
  });

  /** A recorded consent of a ledger that is whole. */
  const provenGrant = async (contactId: ContactId, eventId: string): Promise<ConsentEvent> => {
    const recorded = await allEvents(ledger, contactId);
    const event = recorded.find((one) => one.eventId === eventId);
    if (event === undefined || !claimsConsent(event))
      throw new ProblemError('not-found', { detail: 'no consent was recorded under this id' });
    const chain = verifyChain(contactId, recorded, { digest });
    if (chain.outcome === 'broken')
      throw new ProblemError('state-conflict', {
        detail: `the recorded evidence contradicts itself at event ${chain.sequence} (${chain.problem}): a receipt would prove nothing`,
      });
    return event;
  };

  app.openapi(receipt, async (c) => {
    const { contactId: id, eventId } = c.req.valid('param');
    const contact = await contactOf(dependencies, id);
    const event = await provenGrant(contact.contactId, eventId);
    const sender = await dependencies.senderOf(contact.senderId);
    if (sender === undefined)
      throw new ProblemError('state-conflict', {
        detail: 'a receipt names the controller: register the sender first',
      });
    const { notice: ref } = event;
    const notice = ref === undefined ? undefined : await notices.find(ref.noticeId, ref.version);
    const head = await ledger.read(contact.contactId);
    const proofUrl = await dependencies.proofUrl(
      { senderId: event.scope.senderId, contactId: contact.contactId },
      event.sequence,
    );
    const written = consentReceipt(
      {
        createdAt: dependencies.now(),
        contactId: shownId(contact),
        sender,
        entries: head.outcome === 'live' ? head.state.entries : {},
        notices: notice === undefined ? [] : [notice],
        keeping: dependencies.keeping,
        digest,
        ...defined({ proofUrl }),
      },
      event,
    );
    if (c.req.valid('query').format === 'json')
      return c.json(present(receiptResource, written), 200);
    const holds =
      head.outcome === 'live' ? head.state.entries[scopeKey(event.scope)]?.status : undefined;
    const language = askedLanguage(c);
    const said = { event, notice, sender, holds, proofUrl, createdAt: dependencies.now() };
    return printed(c, receiptPrint({ ...said, person: shownId(contact) }, language));
  });
};

const state = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/consent',
  operationId: 'readConsent',
  tags: ['consent'],
  summary: 'What currently holds, per sender, purpose, topic and activity',
  description:
    'The fold of every recorded event, and why the address cannot be mailed if that is so. A scope without an entry was never asked about. With `at` it is the fold of what had been recorded by then.',
  ...secured('consent', 'consent:read'),
  request: { params: contactParams, query: atQuery },
  responses: {
    200: jsonResponse(stateResource, 'The consent state; its ETag is the ledger’s version'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const events = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/consent/events',
  operationId: 'listConsentEvents',
  tags: ['consent'],
  summary: 'The recorded events, in sequence',
  description:
    'Each event as recorded, with its defects if it proves nothing, the previous event’s hash and its own. Events are never changed.',
  ...secured('consent', 'consent:read'),
  request: { params: contactParams, query: pageQuery },
  responses: {
    200: jsonResponse(eventPage, 'One page'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const verify = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/consent/verify',
  operationId: 'verifyConsent',
  tags: ['consent'],
  summary: 'Recompute the hash chain; names the first event that does not fit',
  description:
    'Reads the contact’s whole ledger, recomputes every hash and folds the state again. Changes nothing, whatever it finds.',
  ...secured('consent', 'consent:read'),
  request: { params: contactParams },
  responses: {
    200: jsonResponse(verdictResource, 'The verdict'),
    ...problemResponses(400, 401, 403, 404),
  },
});

const receipt = createRoute({
  method: 'get',
  path: '/v1/contacts/{contactId}/consent/receipts/{eventId}',
  operationId: 'readConsentReceipt',
  tags: ['consent'],
  summary: 'A receipt for one consent (ISO/IEC TS 27560, DPV in JSON-LD)',
  description:
    'For the person to keep: who asked, for what, on which text, when, and how to withdraw; `print` is an A4 page that loads nothing. Only events that claim consent have one.',
  ...secured('consent', 'consent:read'),
  request: { params: receiptParams, query: printQuery },
  responses: {
    200: printable(receiptResource, 'The receipt'),
    ...problemResponses(400, 401, 403, 404, 409),
  },
});

const sequenceCursor = z.strictObject({ after: z.int().min(0) });
