import type {
  AddOptInToken,
  FindOptInToken,
  OptInToken,
} from '../../../consent/opt-in/opt-in-token.ts';
import { millisPerDay } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';
import { demand } from '../refused.ts';

/** Looks up the request behind a double opt-in link by the hash of its token. */
export const sqliteFindOptInToken =
  (db: Database): FindOptInToken =>
  async (tokenHash) => {
    const row = db.get<{ token: string }>(
      'SELECT token FROM opt_in_tokens WHERE token_hash = ?',
      tokenHash,
    );
    return row === undefined ? undefined : (JSON.parse(row.token) as OptInToken);
  };

/** Stores another token for a double opt-in request that is on record. */
export const sqliteAddOptInToken =
  (db: Database): AddOptInToken =>
  async (token) =>
    putToken(db, token);

/** Kept a month past its end, so that a late click can be told why. */
export const putToken = (db: Database, token: OptInToken): void => {
  demand(
    db.run(
      'INSERT INTO opt_in_tokens (token_hash, token, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      token.tokenHash,
      JSON.stringify(token),
      token.expiresAt + 30 * millisPerDay,
    ),
  );
};
