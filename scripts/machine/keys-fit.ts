import { DatabaseSync } from 'node:sqlite';
import { domainToASCII } from 'node:url';
import { keyringFromSecret } from '../../shared/adapters/keys/keyring.ts';
import { parseEmailAddress } from '../../shared/kernel/email-address.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Whether the addresses of a file were hashed with these keys (the text of `settings.json`); undefined
 * where nobody is in it. Throws when the text holds no keys.
 */
export const keysFit = (file: string, settings: string): boolean | undefined => {
  const { keys } = JSON.parse(settings) as { readonly keys: string };
  const keyring = keyringFromSecret(keys);
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = rowsOf<{ readonly contact: string }>(
      db,
      'SELECT contact FROM contacts WHERE contact IS NOT NULL ORDER BY number DESC LIMIT 20',
    );
    const fits = rows.flatMap(({ contact }) => {
      const { email, addressHash } = JSON.parse(contact) as Readonly<Record<string, unknown>>;
      const parsed = parseEmailAddress(String(email), domainToASCII);
      return parsed.outcome === 'ok'
        ? [(keyring.addressHashes(parsed.match) as readonly unknown[]).includes(addressHash)]
        : [];
    });
    return fits.length === 0 ? undefined : fits.includes(true);
  } finally {
    db.close();
  }
};
