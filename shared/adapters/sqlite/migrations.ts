/**
 * How the file of one machine came to its layout, oldest first: `user_version` counts how many were
 * done. One that was released is never changed. Things are stored whole as JSON, as they are in
 * an item of DynamoDB, with columns beside them for what is searched or compared.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE contacts (
    number INTEGER PRIMARY KEY,
    contact_id TEXT NOT NULL UNIQUE,
    sender_id TEXT,
    version INTEGER,
    contact TEXT
  ) STRICT;
  CREATE INDEX contacts_of_sender ON contacts (sender_id, number);
  CREATE TABLE addresses (
    address_hash TEXT NOT NULL,
    sender_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    is_reserved INTEGER NOT NULL,
    PRIMARY KEY (address_hash, sender_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tagged_addresses (
    mailbox_hash TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    sender_id TEXT NOT NULL,
    PRIMARY KEY (mailbox_hash, contact_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE tagged_mailboxes (
    mailbox_hash TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL,
    sender_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE external_ids (
    external_id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE collected (
    key_hash TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE contact_facts (
    contact_id TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    facts TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (contact_id, changed_at, version)
  ) STRICT;

  CREATE TABLE consent_states (
    contact_id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    is_erased INTEGER NOT NULL DEFAULT 0,
    last_hash TEXT,
    state TEXT,
    marks TEXT,
    secret TEXT,
    leaves BLOB
  ) STRICT;
  CREATE TABLE consent_events (
    contact_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (contact_id, sequence)
  ) STRICT;
  CREATE TABLE consent_keys (
    contact_id TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sequences TEXT NOT NULL,
    PRIMARY KEY (contact_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE suppressions (
    address_hash TEXT NOT NULL,
    scope TEXT NOT NULL,
    suppression TEXT NOT NULL,
    PRIMARY KEY (address_hash, scope)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE suppression_versions (
    address_hash TEXT NOT NULL,
    scope TEXT NOT NULL,
    entry TEXT NOT NULL,
    suppression TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (address_hash, scope, entry)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE asked_back (
    address_hash TEXT PRIMARY KEY,
    asked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE opt_in_tokens (
    token_hash TEXT PRIMARY KEY,
    token TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    announcements TEXT,
    leaves BLOB
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_announcements ON outbox (id) WHERE announcements IS NOT NULL;
  CREATE INDEX outbox_leaves ON outbox (at, id) WHERE leaves IS NOT NULL;
  CREATE TABLE parked_announcements (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    announcement TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE notices (
    notice_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    sender_id TEXT NOT NULL,
    notice TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (notice_id, version)
  ) STRICT;
  CREATE INDEX notices_of_sender ON notices (sender_id, notice_id);
  CREATE TABLE topics (
    entity_id TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    topic TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (entity_id, topic_id, version)
  ) STRICT;
  CREATE TABLE requests (
    request_id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    request TEXT NOT NULL
  ) STRICT;
  CREATE INDEX requests_by_state ON requests (state, due_at, request_id);
  CREATE INDEX requests_of_contact ON requests (contact_id, request_id);
  CREATE TABLE certificates (
    contact_id TEXT NOT NULL,
    part INTEGER NOT NULL,
    certificate TEXT NOT NULL,
    salt TEXT,
    PRIMARY KEY (contact_id, part)
  ) STRICT;

  CREATE TABLE log_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    head TEXT NOT NULL
  ) STRICT;
  CREATE TABLE log_segments (
    at INTEGER NOT NULL,
    start INTEGER NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (at, start)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE log_files (
    name TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE first_answers (
    key TEXT PRIMARY KEY,
    request_hash TEXT NOT NULL,
    until INTEGER NOT NULL,
    response TEXT,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sign_ups (
    name TEXT PRIMARY KEY,
    taken INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE versions (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    thing TEXT NOT NULL,
    salt TEXT,
    PRIMARY KEY (kind, id, version)
  ) STRICT;
  CREATE TABLE registrations (
    registration TEXT PRIMARY KEY,
    entity_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE stop_merges (
    entity_id TEXT PRIMARY KEY,
    run TEXT NOT NULL,
    merge TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE mailings (
    mailing_id TEXT PRIMARY KEY,
    sender_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    waiting_since INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mailings_of_sender ON mailings (sender_id, created_at, mailing_id);
  CREATE INDEX mailings_active ON mailings (mailing_id) WHERE is_active = 1;
  CREATE INDEX mailings_held ON mailings (mailing_id) WHERE waiting_since IS NOT NULL;
  CREATE TABLE mailing_contents (
    mailing_id TEXT NOT NULL,
    contents_hash TEXT NOT NULL,
    packed BLOB NOT NULL,
    PRIMARY KEY (mailing_id, contents_hash)
  ) STRICT;
  CREATE TABLE classifications (
    mailing_id TEXT PRIMARY KEY,
    classification TEXT NOT NULL
  ) STRICT;
  CREATE TABLE reviews (
    mailing_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    review TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (mailing_id, version)
  ) STRICT;
  CREATE TABLE assets (
    asset_id TEXT NOT NULL,
    use TEXT NOT NULL,
    facts TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (asset_id, use)
  ) STRICT;
  CREATE TABLE openings (
    mailing_id TEXT NOT NULL,
    asset_id TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (mailing_id, asset_id, by)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE mails (
    mail_id TEXT PRIMARY KEY,
    mail TEXT NOT NULL,
    salt TEXT NOT NULL
  ) STRICT;
  CREATE TABLE mail_keys (
    name TEXT PRIMARY KEY,
    mail_id TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE runs (
    mailing_id TEXT PRIMARY KEY,
    run TEXT NOT NULL
  ) STRICT;
  CREATE TABLE snapshots (
    mailing_id TEXT PRIMARY KEY,
    snapshot TEXT NOT NULL
  ) STRICT;
  CREATE TABLE pages (
    mailing_id TEXT NOT NULL,
    segment INTEGER NOT NULL,
    page INTEGER NOT NULL,
    at INTEGER NOT NULL,
    verdicts TEXT NOT NULL,
    salt TEXT NOT NULL,
    decisions TEXT NOT NULL,
    PRIMARY KEY (mailing_id, segment, page)
  ) STRICT;
  CREATE TABLE tallies (
    mailing_id TEXT NOT NULL,
    segment INTEGER NOT NULL,
    page INTEGER NOT NULL,
    tally TEXT NOT NULL,
    PRIMARY KEY (mailing_id, segment, page)
  ) STRICT;
  CREATE TABLE batches (
    mailing_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    attempt TEXT NOT NULL,
    at INTEGER NOT NULL,
    done_at INTEGER,
    state TEXT NOT NULL,
    ids TEXT NOT NULL,
    statuses TEXT NOT NULL,
    reasons TEXT NOT NULL,
    decided_on TEXT,
    measures TEXT,
    message_ids TEXT,
    replaced TEXT,
    salt TEXT NOT NULL,
    decisions TEXT NOT NULL,
    PRIMARY KEY (mailing_id, job_id)
  ) STRICT;
  CREATE TABLE resolved_recipients (
    mailing_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    PRIMARY KEY (mailing_id, job_id, contact_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE claims (
    contact_id TEXT NOT NULL,
    mailing_id TEXT NOT NULL,
    job TEXT NOT NULL,
    at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    decision TEXT NOT NULL,
    committed TEXT,
    PRIMARY KEY (contact_id, mailing_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE claim_feedback (
    contact_id TEXT NOT NULL,
    mailing_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (contact_id, mailing_id, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE feedback_counts (
    mailing_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (mailing_id, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sent_mailings (
    sender_id TEXT NOT NULL,
    mailing_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    sent TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (sender_id, mailing_id)
  ) STRICT;
  CREATE TABLE accounts (
    mailing_id TEXT NOT NULL,
    until INTEGER NOT NULL,
    account TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (mailing_id, until)
  ) STRICT;

  CREATE TABLE observations (
    contact_id TEXT NOT NULL,
    mailing_id TEXT NOT NULL,
    sender_id TEXT NOT NULL,
    seen TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (contact_id, mailing_id)
  ) STRICT;
  CREATE TABLE observation_sums (
    mailing_id TEXT NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (mailing_id, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE kept_feedback (
    place TEXT PRIMARY KEY,
    kept TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    body TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    visible_at INTEGER NOT NULL,
    receives INTEGER NOT NULL DEFAULT 0,
    first_received_at INTEGER
  ) STRICT;
  CREATE INDEX messages_by_queue ON messages (queue, visible_at, number);
  CREATE TABLE schedules (
    mailing_id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX schedules_due ON schedules (due_at);
  `,
  `
  CREATE TABLE holds (
    held_kind TEXT NOT NULL,
    held_id TEXT NOT NULL,
    hold_id TEXT NOT NULL UNIQUE,
    is_released INTEGER NOT NULL,
    hold TEXT NOT NULL,
    PRIMARY KEY (held_kind, held_id, hold_id)
  ) STRICT;
  CREATE TABLE retention_run (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,
    run TEXT NOT NULL
  ) STRICT;
  CREATE TABLE invalidations (
    notice_id TEXT NOT NULL,
    notice_version INTEGER NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    job TEXT NOT NULL,
    PRIMARY KEY (notice_id, notice_version)
  ) STRICT;
  CREATE TABLE invalidated_contacts (
    notice_id TEXT NOT NULL,
    notice_version INTEGER NOT NULL,
    contact_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (notice_id, notice_version, contact_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE sending_hold (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    at INTEGER NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE requests ADD COLUMN secret TEXT;
  CREATE TABLE request_versions (
    request_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    logged TEXT NOT NULL,
    salt TEXT NOT NULL,
    PRIMARY KEY (request_id, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE stage_settings (
    version INTEGER PRIMARY KEY,
    settings TEXT NOT NULL,
    salt TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE bundles (
    bundle_id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    job TEXT NOT NULL,
    bundle TEXT,
    salt TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bundles_by_state ON bundles (state);
  CREATE TABLE bundle_parts (
    bundle_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    is_whole INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (bundle_id, number)
  ) STRICT;
  `,
  `
  CREATE TABLE proofs (
    key_hash TEXT PRIMARY KEY,
    mark TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE audit_trail (
    day TEXT NOT NULL,
    audit_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    entry TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (day, audit_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE webhooks (
    webhook_id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    webhook TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE webhook_dead_letters (
    webhook_id TEXT NOT NULL,
    delivery_id TEXT NOT NULL,
    letter TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (webhook_id, delivery_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE audit_days (
    day TEXT PRIMARY KEY,
    audit_day TEXT NOT NULL,
    salt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE audit_count (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    count TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE caller_blocks (
    block_id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    block TEXT NOT NULL,
    expires_at INTEGER
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE consent_days (
    sender_id TEXT NOT NULL,
    day TEXT NOT NULL,
    counted TEXT NOT NULL,
    PRIMARY KEY (sender_id, day)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE previews (
    mailing_id TEXT NOT NULL,
    preview_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    preview TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (mailing_id, preview_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE preview_pages (
    preview_id TEXT NOT NULL,
    segment INTEGER NOT NULL,
    page INTEGER NOT NULL,
    verdicts TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (preview_id, segment, page)
  ) STRICT;
  `,
  `
  CREATE TABLE imports (
    imported_by TEXT NOT NULL,
    import_id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    job TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (imported_by, import_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX imports_by_start ON imports (started_at);
  CREATE INDEX bundles_by_start ON bundles (job ->> 'requestedAt');
  `,
];
