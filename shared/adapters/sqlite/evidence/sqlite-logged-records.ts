import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import type { LoggedRecords } from '../../../evidence/prove/logged-record.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import { commitmentKey } from '../../../kernel/evidence/commitment-key.ts';
import { hmacSha256 } from '../../keys/hmac-sha256.ts';
import { sha256 } from '../../keys/sha256.ts';
import { findState } from '../consent/ledger-rows.ts';
import { findCertificate } from '../consent/sqlite-certificate-store.ts';
import type { Database } from '../database.ts';

/** Events and certificates with what opens their leaves. */
export const sqliteLoggedRecords = (db: Database): LoggedRecords => ({
  event: async (contactId, sequence) => {
    const row = db.get<{ event: string }>(
      'SELECT event FROM consent_events WHERE contact_id = ? AND sequence = ?',
      contactId,
      sequence,
    );
    const secret = findState(db, contactId)?.secret;
    if (row === undefined || typeof secret !== 'string') return undefined;
    const event = JSON.parse(row.event) as ConsentEvent;
    const salt = commitmentKey(hmacSha256, secret, event.eventId);
    return {
      opening: { type: 'consent-event', salt, hash: event.hash },
      record: event,
      at: event.recordedAt,
    };
  },
  certificate: async (contactId) => {
    const { certificate, salt } = findCertificate(db, contactId) ?? {};
    if (certificate?.status !== 'completed' || typeof salt !== 'string') return undefined;
    const record = certificate;
    return {
      opening: { type: 'erasure', salt, hash: sha256(canonicalJson(record)) },
      record,
      at: certificate.completedAt,
    };
  },
});
