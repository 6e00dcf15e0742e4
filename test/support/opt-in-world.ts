import { consentApp } from '../../functions/contacts-and-consent/handler.ts';
import { preferencesApp } from '../../functions/preferences/handler.ts';
import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import type { OptInMail } from '../../shared/consent/opt-in/opt-in-mail.ts';
import { defaultOptInRules } from '../../shared/consent/opt-in/request-opt-in.ts';
import type { ContactDraft } from '../../shared/contacts/contact-draft.ts';
import type { ContactId } from '../../shared/kernel/ids.ts';
import { decide } from '../../shared/policy/decide.ts';
import { mailingFacts } from '../../shared/policy/mailing-facts.ts';
import { createContact } from '../../shared/subjects/create-contact.ts';
import { eraseContact } from '../../shared/subjects/erase-contact.ts';
import { inOrder, offer, thisSender } from '../differential/policy/policy-world.ts';
import { apiCaller } from './api-caller.ts';
import { anja } from './consent-world.ts';
import { memoryConsentDays } from './memory/memory-consent-days.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { memoryImportJobs } from './memory/memory-import-jobs.ts';
import { memoryInvalidationJobs } from './memory/memory-invalidation-jobs.ts';
import { draft, sender, subjectWorld } from './subject-world.ts';
import { testKeyring } from './test-keyring.ts';

/** The API, the public pages and the policy over one world in memory, with a contact in it. */
export const optInWorld = async (
  over: Partial<ContactDraft> = {},
  /** Somebody at the address was erased before. */
  isErased = false,
) => {
  const world = await subjectWorld();
  const { tools, data } = world;
  const mails: OptInMail[] = [];
  let tokens = 0;
  const made = { ...tools, newContactId: () => anja };
  const first = draft('anja@korenaar.example', over);
  if (isErased) {
    const erased = await createContact(tools, first);
    if (erased.outcome !== 'created') throw new Error(erased.outcome);
    const { contactId } = erased.contact;
    const asked = { requestedBy: 'po', reason: 'request', evidenceRef: 'letter-1' };
    await eraseContact(tools, { contactId, ...asked });
    world.advance(1_000);
  }
  await createContact(made, first, { acceptSuppressed: isErased });
  const call = apiCaller(
    consentApp({
      ...tools,
      sendOptInMail: async (mail) => {
        mails.push(mail);
      },
      addOptInToken: async (token) => {
        data.tokens.set(token.tokenHash, token);
      },
      newToken: () => {
        tokens += 1;
        return `token-${tokens}`;
      },
      optInRules: defaultOptInRules,
      proofUrl: async ({ contactId }, of) => `https://p/r/${contactId}-${of}`,
      imports: memoryImportJobs(),
      invalidations: memoryInvalidationJobs(),
      consentDays: memoryConsentDays(),
      keeping: { storageLocation: 'here', retention: 'P5Y', publicUrl: 'https://p' },
      idempotency: memoryIdempotencyStore(),
      telemetry: silentTelemetry,
    }),
  );
  const keyring = testKeyring('k1');
  const pages = preferencesApp({
    ...tools,
    telemetry: silentTelemetry,
    mac: async () => keyring.mac,
    linkKeys: async () => keyring.linkKeys,
    proofPath: async ({ contactId }) => `/r/${contactId}`,
    mailOwnLink: async () => undefined,
    findOptInToken: async (hash) => data.tokens.get(hash),
    mailings: {
      sender: async () => sender,
      header: async () => undefined,
      contents: async () => undefined,
    },
    deferredStops: async () => undefined,
    deferEntityStops: async () => undefined,
    onDeferred: () => undefined,
  });
  const stateOf = async (contactId: ContactId) => {
    const head = await world.ledger.read(contactId);
    if (head.outcome !== 'live') throw new Error(head.outcome);
    return head.state;
  };
  return {
    world,
    mails,
    call,
    /** The public pages. */
    pages,
    state: () => stateOf(anja),
    page: async (path: string, method = 'GET') => {
      const answer = await pages.request(path, { method });
      return { status: answer.status, text: await answer.text() };
    },
    /** What policy makes of the contact now, for a mailing of offers. */
    judge: async (kind: 'regular' | 'opt-in-confirmation' = 'regular', country = 'NL') => {
      const contact = await tools.contacts.read(anja);
      if (contact === undefined || 'malformed' in contact) throw new Error('no contact');
      const from = { ...thisSender, country: country as typeof thisSender.country };
      const facts = mailingFacts({ ...offer, kind }, from, { checks: inOrder });
      return decide(contact, { consent: await stateOf(anja), mailing: facts, at: world.now() });
    },
  };
};

export type OptInWorld = Awaited<ReturnType<typeof optInWorld>>;
