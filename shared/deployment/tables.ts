/** The three tables, each with the kinds of item that its partition keys begin with. */
export const tables = {
  contacts: {
    contact: 'CONTACT#',
    address: 'ADDRESS#',
    idempotency: 'IDEMPOTENCY#',
    signUps: 'SIGN-UPS#',
  },
  consent: {
    contact: 'CONTACT#',
    suppression: 'SUPPRESSION#',
    notice: 'NOTICE#',
    topics: 'TOPICS#',
    request: 'REQUEST#',
    token: 'TOKEN#',
    certificate: 'CERTIFICATE#',
    erasing: 'ERASING',
    holds: 'HOLDS',
    job: 'JOB#',
    imports: 'IMPORT#',
    external: 'EXTERNAL#',
    collected: 'COLLECTED#',
    outbox: 'OUTBOX#',
    log: 'LOG',
    audit: 'AUDIT#',
    auditDays: 'AUDITED',
    blocked: 'BLOCKED',
    idempotency: 'IDEMPOTENCY#',
  },
  mailings: {
    mailing: 'MAILING#',
    list: 'MAILINGS#',
    active: 'ACTIVE',
    held: 'HELD',
    sender: 'SENDER#',
    entity: 'ENTITY#',
    entities: 'ENTITIES',
    merge: 'MERGE#',
    registration: 'REGISTRATION#',
    senders: 'SENDERS',
    claim: 'CLAIM#',
    observed: 'OBSERVED#',
    seen: 'SEEN#',
    kept: 'KEPT-FEEDBACK',
    sent: 'SENT#',
    asset: 'ASSET#',
    opened: 'OPENED#',
    bundle: 'BUNDLE#',
    bundles: 'BUNDLES',
    preview: 'PREVIEW#',
    webhooks: 'WEBHOOKS',
    webhook: 'WEBHOOK#',
    pacer: 'PACER',
    outbox: 'OUTBOX#',
    idempotency: 'IDEMPOTENCY#',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type TableName = keyof typeof tables;

/** Names of the primary key's attributes, the same in every table; both hold strings. */
export const primaryKey = { partition: 'pk', sort: 'sk' } as const;

/** The attribute after whose time (seconds since 1970) DynamoDB removes an item. */
export const timeToLiveAttribute = 'ttl';
