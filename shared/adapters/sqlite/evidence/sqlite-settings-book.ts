import type { SettingsBook, SettingsVersion } from '../../../evidence/sealing/note-settings.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { putLeaves } from './outbox-rows.ts';

/** Each version of the settings, a row each; the highest is in force. */
export const sqliteSettingsBook = (db: Database): SettingsBook => {
  const current = (): SettingsVersion | undefined => {
    const row = db.get<{ settings: string }>(
      'SELECT settings FROM stage_settings ORDER BY version DESC LIMIT 1',
    );
    return row && (JSON.parse(row.settings) as SettingsVersion);
  };
  return {
    current: async () => current(),
    put: async (settings) =>
      db.atOnce(() => {
        if ((current()?.version ?? 0) !== settings.version - 1) return 'conflict';
        const { salt, entry } = commitRecord('settings', settings);
        db.run(
          'INSERT INTO stage_settings (version, settings, salt) VALUES (?, ?, ?)',
          settings.version,
          JSON.stringify(settings),
          salt,
        );
        putLeaves(db, settings.at, [entry]);
        return 'stored';
      }),
  };
};
