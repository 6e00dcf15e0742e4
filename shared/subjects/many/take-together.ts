import type { Contact } from '../../contacts/contact.ts';
import { parseEmailAddress } from '../../kernel/email-address.ts';
import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import { catchUp } from '../create-contact.ts';
import { stopsAmong } from '../stops/stops-to-pass-on.ts';
import type { ContactTools } from '../subject-tools.ts';
import type { ManyContacts, ManyWrites, TakenAddress } from './many-contacts.ts';
import { readKnown } from './read-known.ts';
import { type Known, type ToldStops, type WorkingCopy, workingCopy } from './working-copy.ts';

/**
 * Does the work of many rows with few calls, and answers in their order. What each row needs is read
 * for all together, each is decided on by the same code as a row alone, and what many write goes in
 * one transaction. A row that needs more than was read, or that somebody was faster than, is done
 * alone. Rows of one address or one id are done one after the other, in their order.
 */
export const takeTogether = async <Result>(
  tools: ContactTools,
  many: ManyContacts | undefined,
  works: readonly Work<Result>[],
): Promise<readonly Result[]> => {
  const results = new Map<Work<Result>, Result>();
  const known = await Promise.all(works.map((work) => addressed(tools, work)));
  for (const wave of wavesOf(known))
    for (const group of groupsOf(wave)) {
      const alone =
        many === undefined || group.length < fewest
          ? group
          : await takeGroup(tools, many, { group, results });
      await takeAlone(tools, alone, results);
    }
  return works.map((work) => results.get(work) as Result);
};

/** The work on one row. */
export type Work<Result> = {
  /** Whose row it is and at which address, as far as that can be told before it is read. */
  readonly senderId?: SenderId;
  readonly email?: string;
  /** The id that the caller gives its contact. */
  readonly ownId?: string;
  /** By which the row may name contacts, its own among them. */
  readonly ids: readonly string[];
  /** Idempotency keys of its statements. */
  readonly keys: readonly string[];
  /** Safe to run again: what it wrote with other tools may be thrown away. */
  readonly run: (tools: ContactTools) => Promise<Result>;
};

type Addressed<Result> = {
  readonly work: Work<Result>;
  readonly senderId: SenderId | undefined;
  readonly hashes: readonly AddressHash[];
};

/** Reading for a single row together gains nothing. */
const fewest = 2;

const addressed = async <Result>(
  { hashAddress, domainToAscii }: Pick<ContactTools, 'hashAddress' | 'domainToAscii'>,
  work: Work<Result>,
): Promise<Addressed<Result>> => {
  const parsed =
    work.email === undefined ? undefined : parseEmailAddress(work.email, domainToAscii);
  const hashes =
    parsed === undefined || parsed.outcome === 'malformed' ? [] : await hashAddress(parsed.match);
  return { work, senderId: work.senderId, hashes };
};

/** Rows that may be done at once: each after those before it at its address, or that make an id it names. */
const wavesOf = <Result>(rows: readonly Addressed<Result>[]): Addressed<Result>[][] => {
  const waves: Addressed<Result>[][] = [];
  const next = new Map<string, number>();
  for (const row of rows) {
    const { ownId, ids } = row.work;
    const makes = [...row.hashes, ...(ownId === undefined ? [] : [`id ${ownId}`])];
    const names = [...makes, ...ids.map((id) => `id ${id}`)];
    const at = Math.max(0, ...names.map((name) => next.get(name) ?? 0));
    for (const name of makes) next.set(name, at + 1);
    const wave = waves[at];
    if (wave === undefined) waves.push([row]);
    else wave.push(row);
  }
  return waves;
};

/** By sender, whose entity says where else to look; a few hundred at most. */
const groupsOf = <Result>(wave: readonly Addressed<Result>[]): Addressed<Result>[][] => {
  const bySender = new Map<SenderId | undefined, Addressed<Result>[]>();
  for (const row of wave) {
    const group = bySender.get(row.senderId);
    if (group === undefined) bySender.set(row.senderId, [row]);
    else group.push(row);
  }
  return [...bySender.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / groupSize) }, (_, index) =>
      group.slice(index * groupSize, (index + 1) * groupSize),
    ),
  );
};

const groupSize = 250;

/** Answers with the rows that are left to be done alone. */
const takeGroup = async <Result>(
  tools: ContactTools,
  many: ManyContacts,
  {
    group,
    results,
  }: { readonly group: readonly Addressed<Result>[]; readonly results: Map<Work<Result>, Result> },
): Promise<readonly Addressed<Result>[]> => {
  const senderId = group[0]?.senderId;
  if (senderId === undefined) return group;
  const known = await readKnown(tools, many, {
    senderId,
    hashes: group.flatMap(({ hashes }) => hashes),
    ids: [...new Set(group.flatMap(({ work }) => work.ids))],
    keys: new Map(group.flatMap(({ hashes, work }) => hashes.map((hash) => [hash, work.keys]))),
  });
  const alone: Addressed<Result>[] = [];
  const decided: Decided<Result>[] = [];
  for (const row of group) {
    const copy = workingCopy(tools, known);
    try {
      const result = await row.work.run(copy.tools);
      decided.push({ row, result, writes: copy.writes(), told: copy.told() });
    } catch {
      // Whatever it was, the row alone meets it again, and says so.
      alone.push(row);
    }
  }
  const writing = decided.filter(({ writes }) => writesAnything(writes));
  const written = await many.write(writing.map(({ writes }) => writes));
  const lost = new Set(writing.filter((_, index) => written[index] !== 'written'));
  const kept = decided.filter((one) => !lost.has(one));
  const again = await settle(tools, many, { senderId, kept });
  for (const one of kept) if (!again.has(one)) results.set(one.row.work, one.result);
  return [...alone, ...[...lost, ...again].map(({ row }) => row)];
};

type Decided<Result> = {
  readonly row: Addressed<Result>;
  readonly result: Result;
  readonly writes: ManyWrites;
  readonly told: readonly ToldStops[];
};

const writesAnything = ({ created, changed, ledgers, suppressions }: ManyWrites): boolean =>
  [created, changed, ledgers, suppressions].some(({ length }) => length > 0);

/**
 * Looks again once the rows are written: what was stopped at the addresses meanwhile is recorded for
 * the new contacts, and what the rows stopped is passed on. Answers with the rows to be done once
 * more: those whose stop went to an address at which somebody is by now.
 */
const settle = async <Result>(
  tools: ContactTools,
  many: ManyContacts,
  { senderId, kept }: { readonly senderId: SenderId; readonly kept: readonly Decided<Result>[] },
): Promise<ReadonlySet<Decided<Result>>> => {
  const again = new Set<Decided<Result>>();
  const open = kept.filter(
    ({ writes, told }) =>
      writes.created.length > 0 || writes.suppressions.length > 0 || told.some(tellsStops),
  );
  if (open.length === 0) return again;
  const written = open.flatMap(({ writes }) =>
    writes.created.map(({ contact }) => takenBy(contact)),
  );
  const hashes = open.flatMap(({ row }) => row.hashes);
  const since = await readKnown(tools, many, { senderId, hashes, written });
  for (const one of open) {
    const there = one.row.hashes.flatMap((hash) => since.addresses.get(hash) ?? []);
    for (const { contact } of one.writes.created)
      await catchUpWith(tools, { since, contact, hashes: one.row.hashes });
    for (const told of one.told.filter(tellsStops))
      if (mayReach(told, there, one.row.hashes)) await passOn(tools, told);
    const isListed = one.writes.suppressions.length > 0;
    if (isListed && there.some((at) => at.senderId === senderId && !at.isReserved)) again.add(one);
  }
  return again;
};

const takenBy = ({ addressHash, senderId, contactId }: Contact): TakenAddress => ({
  hash: addressHash,
  senderId,
  contactId,
  isReserved: false,
});

const catchUpWith = async (
  tools: ContactTools,
  {
    since,
    contact,
    hashes,
  }: { readonly since: Known; readonly contact: Contact; readonly hashes: readonly AddressHash[] },
): Promise<void> => {
  const copy: WorkingCopy = workingCopy(tools, since);
  try {
    await catchUp(copy.tools, contact, hashes);
    if (!writesAnything(copy.writes())) return;
  } catch {
    // There is something to record, or something that was not read.
  }
  await catchUp(tools, contact, hashes);
};

const tellsStops = (told: ToldStops): boolean =>
  'events' in told ? stopsAmong(told.events).length > 0 : told.stops.length > 0;

/** Whether anybody else is at the address, or the stop was said at another one. */
const mayReach = (
  told: ToldStops,
  there: readonly TakenAddress[],
  hashes: readonly AddressHash[],
): boolean =>
  there.some(({ contactId }) => contactId !== told.contactId) ||
  ('events' in told &&
    told.events.some(
      ({ addressHash }) => addressHash !== undefined && !hashes.includes(addressHash),
    ));

const passOn = async (tools: ContactTools, told: ToldStops): Promise<void> => {
  if ('events' in told) await tools.spreadStops?.(told.contactId as ContactId, told.events);
  else await tools.spreadListed?.(told);
};

/** Rows worked on at once: enough to be quick, few enough to leave the tables to others. */
const atOnce = 10;

const takeAlone = async <Result>(
  tools: ContactTools,
  rows: readonly Addressed<Result>[],
  results: Map<Work<Result>, Result>,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += atOnce)
    await Promise.all(
      rows.slice(from, from + atOnce).map(async ({ work }) => {
        results.set(work, await work.run(tools));
      }),
    );
};
