import type { Recorder } from '../recorder.ts';

/** People whom the sender knows, and why. */
export const contacts = async ({ record, refuse, ask }: Recorder): Promise<void> => {
  await record('createContact', 'customer', 'A customer, with the evidence of a sale', {
    body: customer,
  });
  await record('createContact', 'user', 'A user of what a customer pays for', {
    body: user,
  });
  await refuse('createContact', 404, {
    body: { ...user, relationships: [{ ...user.relationships[0], customerId: 'nobody' }] },
  });
  const { contactId: _, ...again } = customer;
  await refuse('createContact', 409, { body: again });

  const company = {
    contactId: 'drukkerij',
    senderId: 'waterweg',
    kind: 'organisation',
    email: 'purchasing@drukkerij.example',
    language: 'en',
    country: 'NL',
  };
  await ask('createContact', { body: company });
  const others = { hanna: 'Hanna Visser', gijs: 'Gijs Bakker', joke: 'Joke Prins', bounced: 'B.' };
  for (const [contactId, name] of Object.entries(others))
    await ask('createContact', {
      body: {
        ...user,
        contactId,
        name,
        email: `${contactId}@post.example`,
        relationships: [
          {
            relationshipId: `${contactId}-status`,
            role: 'user',
            service: 'status-page',
            since: '2026-01-12',
          },
        ],
      },
    });

  await record('importContacts', 'list', 'An accepted row and a malformed one', {
    body: { importId: 'archive-2026', rows },
  });
  await record('lookupContacts', 'address', 'Who has this address?', {
    body: { email: 'henk@deboer.example', senderId: 'waterweg' },
  });
  const path = { contactId: 'henk' };
  await record('readContact', 'customer', 'A customer', { path });
  await record('listContacts', 'first-page', 'The first two', { query: { limit: '2' } });

  const changed = await record('changeContact', 'address', 'Another address', {
    path,
    version: 1,
    body: {
      email: 'henk.deboer@post.example',
      reason: 'asked by mail',
      evidenceRef: 'ticket-4711',
    },
  });
  await refuse('changeContact', 409, {
    path,
    version: changed['version'],
    body: { email: 'tim@deboer.example' },
  });
  await record('writeRelationships', 'with-support', 'A service that was bought since', {
    path,
    version: changed['version'],
    body: {
      relationships: [
        ...customer.relationships,
        { relationshipId: 'henk-backup', role: 'customer', service: 'backup', since: '2026-11-20' },
      ],
      reason: 'bought on 20 November',
      evidenceRef: 'order-2290',
    },
  });
  await refuse('writeRelationships', 422, {
    path,
    version: 3,
    body: {
      relationships: [
        {
          relationshipId: 'henk-account',
          role: 'user',
          since: '2026-11-20',
          accountTermsAcceptedAt: '2030-01-01',
        },
      ],
    },
  });
  await refuse('writePublishedAddresses', 422, {
    path: { contactId: 'drukkerij' },
    version: 1,
    body: { publishedAddresses: [{ ...published, designatingText: 'No offers, please.' }] },
  });
  await record('writePublishedAddresses', 'purchasing', 'A page that asks for offers', {
    path: { contactId: 'drukkerij' },
    version: 1,
    body: { publishedAddresses: [published], reason: 'found by sales', evidenceRef: 'capture-12' },
  });
};

const customer = {
  contactId: 'henk',
  senderId: 'waterweg',
  kind: 'person',
  email: 'henk@deboer.example',
  name: 'Henk de Boer',
  language: 'en',
  country: 'NL',
  source: 'order form',
  relationships: [
    {
      relationshipId: 'henk-hosting',
      role: 'customer',
      service: 'hosting',
      since: '2024-02-01',
      sale: {
        evidenceId: 'order-1047',
        soldAt: '2024-02-01',
        soldBy: 'waterweg',
        paid: true,
        addressCollectedInSale: true,
        productFamilies: ['hosting'],
        optOut: { shown: true, used: false },
      },
    },
  ],
};

const user = {
  contactId: 'tim',
  senderId: 'waterweg',
  email: 'tim@deboer.example',
  name: 'Tim de Boer',
  language: 'en',
  country: 'NL',
  relationships: [
    {
      relationshipId: 'tim-hosting',
      role: 'user',
      service: 'hosting',
      customerId: 'henk',
      since: '2024-02-03',
    },
  ],
};

const rows = [
  {
    contactId: 'anja',
    senderId: 'waterweg',
    email: 'anja@korenaar.example',
    name: 'Anja Smit',
    language: 'nl',
    country: 'NL',
    consents: [
      {
        type: 'imported',
        purpose: 'commercial',
        topic: 'offers',
        occurredAt: '2026-03-12',
        page: 'https://www.waterweg.example/sign-up',
        upstreamProof: 'entry 118 of the form',
        notice: { noticeId: 'offers', version: 1 },
      },
    ],
  },
  { senderId: 'waterweg', email: 'no-at-sign', language: 'nl', country: 'NL' },
];

const published = {
  evidenceId: 'page-of-drukkerij',
  url: 'https://www.drukkerij.example/purchasing',
  capturedAt: '2026-09-01',
  snapshotSha256: 'c0ffee'.padEnd(64, '0'),
  publishedBy: 'end-user',
  designatingText: 'Send offers for hosting to purchasing@drukkerij.example',
  purposes: ['commercial'],
  topics: ['offers'],
  recheckBy: '2027-09-01',
};
