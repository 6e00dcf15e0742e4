import { setTimeout as sleep } from 'node:timers/promises';
import { type RoleName, roleNames } from '../../shared/deployment/roles.ts';
import { type Answer, call, type Json } from '../e2e/service/service-world.ts';
import type { AttackWorld } from './attack-world.ts';

/**
 * A try to get regulated mail to somebody who said no, as an outsider wrote it down: calls of the API, or
 * one mail to classify. `{mailingId}`, `{contentHash}` and `{etag}` are those that the service last gave.
 */
export type Attack = {
  readonly id: string;
  readonly kind: string;
  readonly idea: string;
  readonly steps?: readonly AttackStep[];
  readonly classify?: Json;
  /** Replayed in every run, though its file is sampled. */
  readonly always?: true;
  /** It is known to get through still, and why. */
  readonly gotThrough?: true;
  readonly reason?: string;
  /** What rightly gets through, as `replayAttack` tells it: who was there first, or an honest mail. */
  readonly only?: readonly string[];
  /** Its last call must be refused: nothing of it may be stored. */
  readonly refused?: boolean;
};

export type AttackStep = {
  readonly method: string;
  readonly path: string;
  readonly role?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What of an attack got through: decisions that allow, mails that were handed over, a mail that passes; none when it held. */
export const replayAttack = async (
  world: AttackWorld,
  attack: Attack,
): Promise<readonly string[]> => {
  if (attack.classify !== undefined) return classified(world, attack.classify);
  const seen: Seen = { mailings: new Set(), failures: [] };
  for (const step of attack.steps ?? []) await take(world, step, seen);
  const mails = world.app.inbox
    .mails()
    .filter(({ tags }) => seen.mailings.has(tags['mailing'] ?? ''));
  const stored = attack.refused === true && (seen.status ?? 0) < 400 ? ['stored'] : [];
  return [
    ...seen.failures,
    ...stored,
    ...(seen.allowed ?? []),
    ...mails.map(({ to }) => `mailed ${to}`),
  ];
};

/** Replays several side by side; of each, whether something got through that may not, and what. */
export const replayAttacks = async (
  world: AttackWorld,
  attacks: readonly Attack[],
): Promise<readonly Replayed[]> => {
  const replayed: Replayed[] = [];
  const left = [...attacks.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, attack] = next;
      const found = await replayAttack(world, attack);
      const isThrough = JSON.stringify(found) !== JSON.stringify(attack.only ?? []);
      replayed[index] = { attack, found, isThrough };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return replayed;
};

export type Replayed = {
  readonly attack: Attack;
  readonly found: readonly string[];
  readonly isThrough: boolean;
};

const atOnce = 6;

type Seen = {
  readonly mailings: Set<string>;
  readonly failures: string[];
  mailingId?: string;
  contentHash?: string;
  /** Status of the latest call. */
  status?: number;
  /** The answer to the latest question alone: what was allowed before a stop is not a failure. */
  allowed?: readonly string[];
};

const roleOf = (name: string | undefined): RoleName | undefined =>
  roleNames.find((role) => role === name);

const classified = async (world: AttackWorld, body: Json): Promise<readonly string[]> => {
  const answer = await world.ask('POST', '/v1/classifications', { body });
  const { band } = (answer.body['classification'] ?? {}) as Json;
  if (answer.status !== 200) return [`not classified: ${answer.text.slice(0, 200)}`];
  return band === 'pass' ? ['passed'] : [];
};

const failureOf = ({ status, text }: Answer): readonly string[] =>
  status >= 500 ? [`${status} ${text.slice(0, 200)}`] : [];

const take = async (world: AttackWorld, step: AttackStep, seen: Seen): Promise<void> => {
  const role = roleOf(step.role);
  const token = role === undefined ? undefined : world.tokens[role];
  const filled = (text: string): string =>
    text
      .replaceAll('{mailingId}', seen.mailingId ?? 'none')
      .replaceAll('{contentHash}', seen.contentHash ?? 'none');
  const path = filled(step.path);
  const { headers = {}, body } = JSON.parse(filled(JSON.stringify(step))) as AttackStep;
  const stated: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    stated[name] = value === '{etag}' ? await etagOf(world, path) : value;
  const answer = await call(world.app.apiUrl, step.method, path, {
    token,
    body,
    headers: stated,
  });
  seen.failures.push(...failureOf(answer));
  note(seen, path, answer);
  if (path.endsWith('/schedule') && answer.status < 300) await untilStill(world, path);
};

const note = (seen: Seen, path: string, { status, body }: Answer): void => {
  seen.status = status;
  const { mailingId, contentHash, mailId, items } = body;
  if (typeof mailingId === 'string' && status < 400) {
    seen.mailingId = mailingId;
    seen.mailings.add(mailingId);
  }
  if (typeof mailId === 'string') seen.mailings.add(mailId);
  if (typeof contentHash === 'string') seen.contentHash = contentHash;
  if (path.endsWith('/decisions') && Array.isArray(items))
    seen.allowed = (items as readonly Json[])
      .filter(({ effect }) => effect === 'allow')
      .map(({ contactId }) => `allowed ${String(contactId)}`);
};

/** The version of what is written, or of what an action is about. */
const etagOf = async (world: AttackWorld, path: string): Promise<string> => {
  for (const one of [path, path.slice(0, path.lastIndexOf('/'))]) {
    const etag = (await world.ask('GET', one)).headers.get('etag');
    if (etag !== null) return etag;
  }
  return '';
};

const stillStates = new Set(['finished', 'cancelled', 'paused', 'held', 'draft']);

/** A mailing that was scheduled for now has gone out or stands. */
const untilStill = async (world: AttackWorld, path: string): Promise<void> => {
  const mailing = path.slice(0, path.lastIndexOf('/'));
  for (let times = 0; times < 200; times += 1) {
    const { body } = await world.ask('GET', mailing);
    if (stillStates.has(String(body['state']))) return;
    await sleep(50);
  }
};
