import type { ConsentEvent } from '../../consent/event/consent-event.ts';
import type { ContactSecret } from '../../consent/event/consent-ledger.ts';
import type { Sha256 } from '../../kernel/digest.ts';
import { commitmentKey } from '../../kernel/evidence/commitment-key.ts';
import { logEntry } from '../../kernel/evidence/log-entry.ts';
import { hmacSha256 } from '../keys/hmac-sha256.ts';
import { sha256 } from '../keys/sha256.ts';

/** What the log holds of an event; the key to it goes with the contact's secret. */
export const eventEntry = ({ eventId, hash }: ConsentEvent, secret: ContactSecret): Sha256 => {
  const salt = commitmentKey(hmacSha256, secret, eventId);
  return logEntry({ type: 'consent-event', salt, hash }, sha256);
};
