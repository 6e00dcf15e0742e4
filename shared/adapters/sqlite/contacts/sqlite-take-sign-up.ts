import { mostSignUps, type TakeSignUp } from '../../../contacts/take-sign-up.ts';
import type { Database } from '../database.ts';

const hour = 3_600_000;

/** One counter for each network and hour; `nameOf` says nothing of the network. */
export const sqliteTakeSignUp =
  (db: Database, nameOf: (network: string) => Promise<string>): TakeSignUp =>
  async (network, at) => {
    const began = Math.floor(at / hour) * hour;
    const taken = db.run(
      `INSERT INTO sign_ups (name, taken, expires_at) VALUES (?, 1, ?)
       ON CONFLICT DO UPDATE SET taken = taken + 1 WHERE taken < ?`,
      await nameOf(`${network} ${began}`),
      began + 2 * hour,
      mostSignUps,
    );
    return taken === 1;
  };
