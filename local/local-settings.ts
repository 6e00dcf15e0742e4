import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { defined } from '../shared/kernel/object/defined.ts';
import { newIssuerKey } from './development-issuer.ts';
import { freePort, isFree } from './services/free-port.ts';

/**
 * Reads the folder's settings, or makes them. A port that another program has now is replaced, in a folder
 * that has one of its own for this once, and is among `moved`. With `usualPorts`, those are tried first, so that bookmarks and scripts of
 * every folder agree.
 */
export const localSettings = async (
  dataDir: string | undefined,
  wanted: Wanted = {},
): Promise<LocalSettings & { readonly moved: readonly MovedPort[] }> => {
  const file = dataDir === undefined ? undefined : join(dataDir, 'settings.json');
  const stored: Partial<LocalSettings> =
    file !== undefined && existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as LocalSettings)
      : {};
  const usual = wanted.usualPorts === true ? usualPorts : undefined;
  const apiPort = await usable([stored.apiPort, usual?.api], wanted.apiPort);
  const inboxPort = await usable([stored.inboxPort, usual?.inbox], wanted.inboxPort);
  const kept = {
    apiPort: wanted.apiPort === undefined ? (stored.apiPort ?? apiPort) : apiPort,
    inboxPort: wanted.inboxPort === undefined ? (stored.inboxPort ?? inboxPort) : inboxPort,
    keys: stored.keys ?? newKeys(),
    logKey: stored.logKey ?? newKey(),
    issuerKey: stored.issuerKey ?? (await newIssuerKey()),
    ...defined({ logOrigin: stored.logOrigin }),
  };
  if (file !== undefined && dataDir !== undefined) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(kept, undefined, 2), { mode: 0o600 });
  }
  const moved = [
    ...movedFrom({ asked: wanted.apiPort, own: stored.apiPort, usual: usual?.api, now: apiPort }),
    ...movedFrom({
      asked: wanted.inboxPort,
      own: stored.inboxPort,
      usual: usual?.inbox,
      now: inboxPort,
    }),
  ];
  return { ...kept, apiPort, inboxPort, moved };
};

/** A port that another program has, and whether links in mails of this folder lead to it. */
export type MovedPort = { readonly port: number; readonly isOwn: boolean };

const movedFrom = ({ asked, own, usual, now }: Ports): readonly MovedPort[] => {
  const expected = own ?? usual;
  if (asked !== undefined || expected === undefined || expected === now) return [];
  return [{ port: expected, isOwn: own !== undefined }];
};

type Ports = {
  readonly asked: number | undefined;
  readonly own: number | undefined;
  readonly usual: number | undefined;
  readonly now: number;
};

/** What a data folder remembers, so that links in old mails still work after a restart. */
export type LocalSettings = {
  readonly apiPort: number;
  readonly inboxPort: number;
  /** The keys secret: signs links and hashes addresses. */
  readonly keys: string;
  /** What the key of the evidence log is made from. */
  readonly logKey: string;
  /** Names the evidence log where it came from elsewhere; `defaultLogOrigin` unless given. */
  readonly logOrigin?: string;
  /** The private key of the development issuer, so that tokens outlive a restart. */
  readonly issuerKey: JWK;
};

/** The name of the evidence log of a service that began here. */
export const defaultLogOrigin = 'grondslag.local/log';

/** Where the service is unless another program is there already. */
const usualPorts = { api: 4680, inbox: 4681 };

const newKey = () => randomBytes(32).toString('base64url');

const newKeys = () =>
  JSON.stringify({
    addressHash: { kid: 'a1', key: newKey() },
    links: { current: 'k1', keys: { k1: newKey() } },
  });

const usable = async (
  ports: readonly (number | undefined)[],
  wanted: number | undefined,
): Promise<number> => {
  // Links name the port, so the system may not be the one that chooses it once they are signed.
  if (wanted !== undefined) return wanted === 0 ? freePort() : wanted;
  for (const port of ports) if (port !== undefined && (await isFree(port))) return port;
  return freePort();
};

type Wanted = {
  /** 0 takes any that is free. */
  readonly apiPort?: number | undefined;
  readonly inboxPort?: number | undefined;
  readonly usualPorts?: boolean | undefined;
};
