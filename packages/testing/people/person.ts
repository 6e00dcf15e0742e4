/** A person whose story is told step by step; each step gives a new one and leaves this as it is. */
export const person = (contactId: string, about: About = {}): Person =>
  told({ contactId, about, relationships: [], published: [], events: [] });

/** Who it is. What is left out is made from the id; the country is the Netherlands. */
export type About = {
  readonly email?: string;
  readonly name?: string;
  readonly language?: 'nl' | 'en' | 'de';
  readonly country?: string;
  readonly kind?: 'person' | 'organisation';
  readonly birthDate?: When;
  readonly professional?: boolean;
  /** When the local rules of a country outside the EEA were checked. */
  readonly localLawChecked?: When;
};

/** A day, or how many days ago. */
export type When = number | `${number}-${number}-${number}`;

export type Person = {
  readonly contactId: string;
  /** Bought a service; the address was collected in the sale, and an opt-out was offered. */
  customerOf(service: string, sale?: Sale): Person;
  /** Uses what a customer bought, or has a free account (`acceptedTerms`). */
  userOf(service: string, use?: Use): Person;
  /** Is known for something other than a sale. */
  prospect(since?: When): Person;
  /** Publishes the address; with `words` that invite such mail. */
  publishes(url: string, publication: Publication): Person;
  /** Ticked the empty box of a web form: for a topic, or for an activity such as `tracking.open`. */
  granted(what: string, when?: When): Person;
  /** Said no when asked. */
  refused(what: string, when?: When): Person;
  /** Withdrew on the preferences page. */
  withdrew(topic: string, when?: When): Person;
  /** Objected to all direct marketing. */
  objected(when?: When, note?: string): Person;
  /** Asked for a topic on a web form, and has not confirmed it. */
  asked(topic: string): Person;
  /** The bodies that load it, with days counted back from this moment. */
  bodies(now: number): PersonBodies;
};

export type Sale = {
  readonly since?: When;
  readonly as?: 'person' | 'organisation-contact';
  readonly optOutUsed?: boolean;
};
export type Use = {
  readonly customer?: string;
  readonly since?: When;
  readonly acceptedTerms?: When;
};
export type Publication = {
  readonly seen?: When;
  readonly words?: string;
  readonly topic?: string;
  readonly snapshotSha256: string;
};

export type PersonBodies = {
  /** A row of `POST /v1/contacts/import`, without its sender. */
  readonly contact: Readonly<Record<string, unknown>>;
  /** Bodies of `POST /v1/contacts/{contactId}/consent/events`, or `/requests` for `requested`. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
};

type Body = (at: At, index: number) => Readonly<Record<string, unknown>>;
type At = { readonly day: (when: When) => string; readonly moment: (when: When) => string };
type Story = {
  readonly contactId: string;
  readonly about: About;
  readonly relationships: readonly Body[];
  readonly published: readonly Body[];
  readonly events: readonly Body[];
};

const told = (story: Story): Person => {
  const { contactId } = story;
  const also = (part: 'relationships' | 'published' | 'events', body: Body) =>
    told({ ...story, [part]: [...story[part], body] });
  const said = (
    type: 'granted' | 'refused',
    { what, when, act }: { readonly what: string; readonly when: When; readonly act: string },
  ) =>
    also('events', ({ moment }) => ({
      type,
      ...aboutWhat(what),
      occurredAt: moment(when),
      ...bySelf('web-form', act),
      notice: { noticeId: what.startsWith('tracking.') ? 'tracking' : what, version: 1 },
    }));
  return {
    contactId,
    customerOf: (service, { since = 365, as = 'person', optOutUsed = false } = {}) =>
      also('relationships', ({ moment }, index) => ({
        relationshipId: `${contactId}-${index + 1}`,
        role: 'customer',
        capacity: as,
        service,
        since: moment(since),
        sale: {
          evidenceId: `sale-${contactId}-${index + 1}`,
          soldAt: moment(since),
          paid: true,
          addressCollectedInSale: true,
          productFamilies: [service],
          optOut: { shown: true, used: optOutUsed },
        },
      })),
    userOf: (service, { customer, since = 365, acceptedTerms } = {}) =>
      also('relationships', ({ moment }, index) => ({
        relationshipId: `${contactId}-${index + 1}`,
        role: 'user',
        capacity: 'person',
        service,
        ...(customer === undefined ? {} : { customerId: customer }),
        since: moment(since),
        ...(acceptedTerms === undefined ? {} : { accountTermsAcceptedAt: moment(acceptedTerms) }),
      })),
    prospect: (since = 30) =>
      also('relationships', ({ moment }, index) => ({
        relationshipId: `${contactId}-${index + 1}`,
        role: 'prospect',
        capacity: 'person',
        since: moment(since),
      })),
    publishes: (url, { seen = 30, words = '', topic = 'offers', snapshotSha256 }) =>
      also('published', ({ moment }, index) => ({
        evidenceId: `published-${contactId}-${index + 1}`,
        url,
        capturedAt: moment(seen),
        snapshotSha256,
        publishedBy: 'end-user',
        designatingText: words,
        purposes: ['commercial'],
        topics: words === '' ? [] : [topic],
        recheckBy: moment(typeof seen === 'number' ? seen - 365 : -365),
      })),
    granted: (what, when = 30) => said('granted', { what, when, act: 'ticked-empty-box' }),
    refused: (what, when = 30) => said('refused', { what, when, act: 'clicked-button' }),
    withdrew: (topic, when = 1) =>
      also('events', ({ moment }) => ({
        type: 'withdrawn',
        ...aboutWhat(topic),
        occurredAt: moment(when),
        ...bySelf('preference-centre', 'clicked-button'),
      })),
    objected: (when = 1, note) =>
      also('events', ({ moment }) => ({
        type: 'objected',
        occurredAt: moment(when),
        ...bySelf('reply', 'typed'),
        ...(note === undefined ? {} : { note }),
      })),
    asked: (topic) =>
      also('events', () => ({
        type: 'requested',
        ...aboutWhat(topic),
        ...bySelf('web-form', 'typed'),
        notice: { noticeId: topic, version: 1 },
      })),
    bodies: (now) => bodiesOf(story, now),
  };
};

const aboutWhat = (what: string) =>
  what.startsWith('tracking.') ? { activity: what } : { purpose: 'commercial', topic: what };

const bySelf = (method: string, act: string) => ({ actor: { kind: 'subject' }, method, act });

const bodiesOf = (
  { contactId, about, relationships, published, events }: Story,
  now: number,
): PersonBodies => {
  const day = (when: When) =>
    typeof when === 'string' ? when : new Date(now - when * 86_400_000).toISOString().slice(0, 10);
  const at: At = { day, moment: (when) => `${day(when)}T00:00:00.000Z` };
  const { birthDate, localLawChecked, ...rest } = about;
  return {
    contact: {
      contactId,
      kind: 'person',
      email: `${contactId}@post.example`,
      language: 'nl',
      country: 'NL',
      ...rest,
      ...(birthDate === undefined ? {} : { birthDate: day(birthDate) }),
      ...(localLawChecked === undefined
        ? {}
        : {
            localLawCheck: {
              evidenceId: `local-law-${contactId}`,
              checkedAt: at.moment(localLawChecked),
            },
          }),
      source: 'example data',
      relationships: relationships.map((body, index) => body(at, index)),
      publishedAddresses: published.map((body, index) => body(at, index)),
    },
    events: events.map((body, index) => body(at, index)),
  };
};
