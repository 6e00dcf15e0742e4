import { eventEntry } from '../../../shared/adapters/items/event-entry.ts';
import type { OutboxRow } from '../../../shared/consent/event/announcement.ts';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import type {
  ConsentLedger,
  KeyRecord,
  LedgerHead,
  LedgerWrite,
} from '../../../shared/consent/event/consent-ledger.ts';
import { emptyConsentState } from '../../../shared/consent/fold/consent-state.ts';
import { foldSpellings, foldSpellingsOfHead } from '../../../shared/consent/fold/fold-spellings.ts';
import { emptyConsentFold } from '../../../shared/consent/fold/marks.ts';
import type { OptInToken } from '../../../shared/consent/opt-in/opt-in-token.ts';
import {
  type AskedBack,
  askedBackFor,
  type Suppression,
} from '../../../shared/consent/suppression/suppression-list.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

/** A `ConsentLedger` that keeps everything in memory; it shares no object with its caller. */
export const memoryConsentLedger = (data: MemoryLedgerData = emptyLedgerData()): ConsentLedger => ({
  read: async (contactId) => {
    const head = structuredClone(data.heads.get(contactId));
    if (head === undefined)
      return { outcome: 'live', ...emptyConsentFold(contactId), lastHash: '' };
    return head.outcome === 'live' ? foldSpellingsOfHead(head) : head;
  },
  append: async (write) => {
    const { contactId, events, fold, outbox, key, secret } = structuredClone(write);
    const keyName = `${contactId} ${key?.value}`;
    if (isConflict(data, write, keyName)) return 'conflict';
    const lastHash = events.at(-1)?.hash ?? '';
    data.heads.set(contactId, { outcome: 'live', ...fold, lastHash, secret });
    data.events.set(contactId, [...(data.events.get(contactId) ?? []), ...events]);
    if (key !== undefined)
      data.keys.set(keyName, {
        fingerprint: key.fingerprint,
        sequences: events.map(({ sequence }) => sequence),
      });
    data.outbox.push(...outbox);
    for (const row of write.suppressions ?? [])
      data.suppressions.set(`${row.addressHash} ${row.scope}`, row);
    for (const token of write.tokens ?? []) data.tokens.set(token.tokenHash, token);
    return 'appended';
  },
  key: async (contactId, value) => data.keys.get(`${contactId} ${value}`),
  keyedUpTo: async (contactId) =>
    Math.max(
      0,
      ...[...data.keys].flatMap(([name, { sequences }]) =>
        name.startsWith(`${contactId} `) ? sequences : [],
      ),
    ),
  events: async (contactId, after, limit) => {
    const all = (data.events.get(contactId) ?? []).slice(after, after + limit + 1);
    const events = structuredClone(all.slice(0, limit));
    return all.length > limit ? { events, next: after + limit } : { events };
  },
  states: async (contactIds) =>
    contactIds.map((contactId) => {
      const head = data.heads.get(contactId);
      if (head === undefined) return emptyConsentState(contactId);
      if (head.outcome === 'live') return foldSpellings(structuredClone(head.state));
      return { contactId, malformed: head.outcome === 'erased' ? 'erased' : head.malformed };
    }),
  repair: async (fold, lastHash) => {
    const { contactId, version } = fold.state;
    const recorded = data.events.get(contactId)?.length ?? 0;
    const head = data.heads.get(contactId);
    if (head?.outcome === 'erased' || recorded > version) return 'conflict';
    const stored = head?.outcome === 'malformed' ? (head.end?.version ?? 0) : versionOf(head);
    if ((stored ?? 0) > version) return 'conflict';
    const secret = head?.outcome === 'live' ? head.secret : undefined;
    data.heads.set(contactId, {
      outcome: 'live',
      ...structuredClone(fold),
      lastHash,
      ...(secret === undefined ? {} : { secret }),
    });
    return 'appended';
  },
  close: async (contactId, expectedVersion) => {
    if (versionOf(data.heads.get(contactId)) !== expectedVersion) return 'conflict';
    const head = data.heads.get(contactId);
    const secret = head?.outcome === 'live' ? head.secret : undefined;
    const events = secret === undefined ? [] : (data.events.get(contactId) ?? []);
    const leaves = events.map((event) => eventEntry(event, secret ?? ''));
    data.heads.set(contactId, {
      outcome: 'erased',
      version: expectedVersion + 1,
      ...(leaves.length === 0 ? {} : { leaves }),
    });
    return 'appended';
  },
  purge: async (contactId) => {
    data.events.delete(contactId);
    for (const key of data.keys.keys()) if (key.startsWith(`${contactId} `)) data.keys.delete(key);
    const head = data.heads.get(contactId);
    return head?.outcome === 'erased' ? (head.leaves ?? []) : [];
  },
});

const isConflict = (data: MemoryLedgerData, write: LedgerWrite, keyName: string): boolean =>
  versionOf(data.heads.get(write.contactId)) !== write.expectedVersion ||
  (write.key !== undefined && data.keys.has(keyName)) ||
  (write.askedBack !== undefined && !askBack(data, write.askedBack));

/** Whether the address may be asked back; it then was. */
const askBack = ({ askedBack }: MemoryLedgerData, { addressHash, at }: AskedBack): boolean => {
  const asked = askedBack.get(addressHash);
  if (asked !== undefined && at - asked < askedBackFor) return false;
  askedBack.set(addressHash, at);
  return true;
};

/** What a ledger in memory holds, open to tests that look or tamper. */
export type MemoryLedgerData = {
  readonly heads: Map<ContactId, LedgerHead>;
  readonly events: Map<ContactId, ConsentEvent[]>;
  readonly keys: Map<string, KeyRecord>;
  readonly outbox: OutboxRow[];
  readonly suppressions: Map<string, Suppression>;
  readonly tokens: Map<string, OptInToken>;
  readonly askedBack: Map<string, Instant>;
};

export const emptyLedgerData = (): MemoryLedgerData => ({
  heads: new Map(),
  events: new Map(),
  keys: new Map(),
  outbox: [],
  suppressions: new Map(),
  tokens: new Map(),
  askedBack: new Map(),
});

const versionOf = (head: LedgerHead | undefined): number | undefined => {
  if (head === undefined) return 0;
  if (head.outcome === 'live') return head.state.version;
  return undefined;
};
