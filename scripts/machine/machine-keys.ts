import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { LocalSettings } from '../../local/local-settings.ts';
import type { KeySecret } from '../keys/change-keys.ts';
import { onDisk } from './backup-file.ts';
import { machineFolder } from './machine-folder.ts';

/** The keys of a machine where a stage has a secret: in its settings, which are replaced in one step. */
export const machineKeys = (dataDir: string): KeySecret => {
  const { settings } = machineFolder(dataDir);
  const read = (): LocalSettings => {
    if (!existsSync(settings)) throw new Error(`there are no keys: ${settings} is missing`);
    return JSON.parse(readFileSync(settings, 'utf8')) as LocalSettings;
  };
  return {
    read: async () => read().keys,
    write: async (keys) => {
      const next = `${settings}.new`;
      writeFileSync(next, JSON.stringify({ ...read(), keys }, undefined, 2), { mode: 0o600 });
      onDisk(next);
      renameSync(next, settings);
      onDisk(dataDir);
    },
  };
};

/** Whether one text of settings has every key of another, which it may have had before a rotation. */
export const hasKeysOf = (settings: string, others: string): boolean => {
  const [all, wanted] = [settings, others].map(keysIn);
  return wanted !== undefined && [...wanted].every((key) => all?.has(key) === true);
};

const keysIn = (settings: string): ReadonlySet<string> | undefined => {
  try {
    const { keys } = JSON.parse(settings) as { readonly keys: string };
    const { addressHash, links } = JSON.parse(keys) as Keys;
    return new Set([
      ...[addressHash, ...(addressHash.previous ?? [])].map(({ kid, key }) => `${kid} ${key}`),
      ...Object.entries(links.keys).map(([kid, key]) => `${kid} ${key}`),
    ]);
  } catch {
    return undefined;
  }
};

type Named = { readonly kid: string; readonly key: string };
type Keys = {
  readonly addressHash: Named & { readonly previous?: readonly Named[] };
  readonly links: { readonly keys: Readonly<Record<string, string>> };
};
