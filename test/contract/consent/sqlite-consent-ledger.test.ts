import { expect, test } from 'vitest';
import {
  sqliteAddOptInToken,
  sqliteFindOptInToken,
} from '../../../shared/adapters/sqlite/consent/opt-in-token-rows.ts';
import { sqliteConsentLedger } from '../../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteSuppressionList } from '../../../shared/adapters/sqlite/consent/sqlite-suppression-list.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { anja, sha256, start, waterweg } from '../../support/consent-world.ts';
import { consentLedgerContract } from './consent-ledger.contract.ts';

consentLedgerContract('SQLite', async () => {
  const db = openDatabase(':memory:');
  return {
    ledger: sqliteConsentLedger(db),
    suppressions: sqliteSuppressionList(db),
    findToken: sqliteFindOptInToken(db),
  };
});

test('a second token of a request is found by its hash, and none overwrites another', async () => {
  const db = openDatabase(':memory:');
  const token = {
    tokenHash: sha256('second'),
    contactId: anja,
    requestEventId: 'e1' as EventId,
    scope: { senderId: waterweg },
    expiresAt: start,
  };
  await sqliteAddOptInToken(db)(token);

  expect(await sqliteFindOptInToken(db)(token.tokenHash)).toEqual(token);
  await expect(sqliteAddOptInToken(db)(token)).rejects.toThrow();
});
