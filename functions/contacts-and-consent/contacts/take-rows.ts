import type { z } from '@hono/zod-openapi';
import type {
  ConsentEventData,
  ConsentScope,
} from '../../../shared/consent/event/consent-event.ts';
import { claimProofs } from '../../../shared/consent/proof/claim-proofs.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import {
  contactId as contactIdOf,
  isId,
  senderId as senderIdOf,
} from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import type { Recorder } from '../../../shared/kernel/recorded-by.ts';
import type { ListAddition } from '../../../shared/lists/list-mapping.ts';
import { readOnce, readOnceBy } from '../../../shared/mailing/read-once.ts';
import { activitiesOf, readEntityAt } from '../../../shared/mailing/sender.ts';
import { importContact } from '../../../shared/subjects/import-contact.ts';
import { importRelations } from '../../../shared/subjects/import-relations.ts';
import { takeTogether, type Work } from '../../../shared/subjects/many/take-together.ts';
import {
  keyOfStops,
  recordStops,
  repeatedIn,
} from '../../../shared/subjects/stops/record-stops.ts';
import type { ContactTools } from '../../../shared/subjects/subject-tools.ts';
import { contactIds } from '../../runtime/http/contact-ids.ts';
import { fieldErrors } from '../../runtime/http/field-errors.ts';
import { illFormed } from '../../runtime/http/ill-formed.ts';
import { instantOf } from '../../runtime/http/moments.ts';
import type { FieldError } from '../../runtime/http/problem.ts';
import { isPassingFailure } from '../../runtime/is-passing-failure.ts';
import { noteContacts } from '../../runtime/noted-contacts.ts';
import type { Dependencies } from '../dependencies.ts';
import { evidenceOf } from '../statement-from-body.ts';
import { cleanTexts } from './clean-texts.ts';
import { contactFaults } from './contact-faults.ts';
import { customersFirst, idsNamedIn } from './customers-first.ts';
import { customersFound, draftFromBody, relationshipsOf } from './draft-from-body.ts';
import {
  atRow,
  emailErrors,
  malformedRow,
  presentRelations,
  presentRow,
  type ResultRow,
  refusedError,
  senderUnknownError,
  withNotes,
} from './import-result-row.ts';
import {
  type ImportedGrant,
  type ImportRowBody,
  importRow,
  relationRow,
  stopRow,
} from './import-schema.ts';
import { givenProofs, sharedProofNotes, sharedProofsOf, withOwnProof } from './own-proof.ts';
import { type RowStops, readStops, statesStop } from './read-stops.ts';

/** Takes all rows of a call, or a part of them: each keeps its number among all. */
export type TakeRows = (
  rows: readonly unknown[],
  from: ListOrigin,
  part?: { readonly start: number; readonly end: number },
) => Promise<TakenRows>;

/**
 * Takes the rows of a list, together where that does and customers before their users. What one row
 * trips over costs no other row; a service that is away fails the whole call.
 */
export const rowTaker = (services: Dependencies): TakeRows => {
  const ids = contactIds(services.contacts);

  /** Takes the stops of a row that is not a contact, and says what else is wrong with it. */
  const takeStops = async (
    row: number,
    {
      input,
      found,
      errors,
      importList: { tools, importId, firstRow, importer },
    }: {
      readonly input: unknown;
      readonly found: RowStops | undefined;
      readonly errors: readonly FieldError[];
      readonly importList: ImportList;
    },
  ): Promise<ResultRow> => {
    if (found === undefined) return malformedRow(row, statesStop(input), errors);
    const isKnown = (await tools.senderOf(found.senderId)) !== undefined;
    const all = isKnown ? errors : [...errors, senderUnknownError(true)];
    const wrong = all.length === 0 ? {} : { errors: atRow(row, all) };
    const stopped = await recordStops(tools, {
      ...found,
      actor: { kind: 'import', id: `${importer}/${importId}` },
      key: keyOfRow(importId, firstRow + row),
    });
    switch (stopped.outcome) {
      case 'on-contact':
        return {
          row,
          outcome: 'stopped',
          contactId: stopped.contactId,
          stop: 'on-contact',
          ...repeatedIn(stopped),
          ...wrong,
        };
      case 'on-address':
        return isKnown
          ? { row, outcome: 'stopped', stop: 'on-address', ...wrong }
          : { row, outcome: 'refused', reason: 'sender-unknown', stop: 'on-address', ...wrong };
      case 'malformed-address': {
        const known = errors.filter(({ pointer }) => pointer !== '/email');
        return malformedRow(row, true, [...known, ...emailErrors(stopped.problem)]);
      }
      default:
        return {
          row,
          outcome: 'refused',
          contactId: stopped.contactId,
          reason: stopped.reason,
          stop: 'not-recorded',
          errors: atRow(row, [...errors, refusedError(stopped.reason)]),
        };
    }
  };

  /** Takes a row as its schema has it, with the customers it names; of another one its stops alone, and says why. */
  const taking =
    <Schema extends z.ZodType<WithRelations>>(
      schema: Schema,
      take: (
        row: NumberedRow,
        sound: SoundRow<z.infer<Schema>>,
        list: ImportList,
      ) => Promise<ResultRow>,
    ): TakeOne =>
    async (numbered, list) => {
      const { row, input, found } = numbered;
      const stopsAlone = (errors: readonly FieldError[]) =>
        takeStops(row, { input, found, errors, importList: list });
      const broken = illFormed(input);
      if (broken.length > 0) return stopsAlone(broken);
      const { cleaned, notes } = cleanTexts(input);
      const parsed = schema.safeParse(cleaned);
      if (!parsed.success)
        return stopsAlone(
          stopRow.safeParse(cleaned).success ? [] : fieldErrors(parsed.error, 'json'),
        );
      const { tools } = list;
      const { data } = parsed;
      const { customers, unknown } = await customersFound(
        contactIds(tools.contacts),
        data.relationships,
      );
      const faults = [...contactFaults(data, tools.now()), ...unknown];
      return faults.length > 0
        ? stopsAlone(faults)
        : take(numbered, { data, notes, customers }, list);
    };

  /** The stops of a row as the core takes them. */
  const stopsIn = (found: RowStops | undefined, { importer, importId }: ImportList) =>
    found === undefined
      ? {}
      : {
          stops: {
            said: found.stops,
            actor: { kind: 'import' as const, id: `${importer}/${importId}` },
          },
        };

  const takeRelations = taking(relationRow, async ({ row, found }, sound, list) => {
    const { data, notes, customers } = sound;
    const outcome = await importRelations(
      list.tools,
      {
        senderId: senderIdOf(data.senderId),
        email: data.email,
        relationships: relationshipsOf(data.relationships, customers),
        ...stopsIn(found, list),
      },
      keyOfRow(list.importId, list.firstRow + row),
    );
    return withNotes(presentRelations(row, outcome), notes);
  });

  const takeRow = taking(importRow, async (numbered, sound, list) => {
    const { row, input, found } = numbered;
    const { data, notes, customers } = sound;
    const { tools } = list;
    const { consents, ...contact }: ImportRowBody = data;
    const importer = `${list.importer}/${list.importId}`;
    const { senderId } = contact;
    const outcome = await importContact(
      tools,
      {
        contact: draftFromBody(contact, customers),
        from: { importId: list.importId, row: list.firstRow + row },
        consents: consents
          .filter(isGrant)
          .map((one) => statementOf(withOwnProof(one, list.sharedProofs), senderId, importer)),
        scopes: scopesOf(data, found),
        ...stopsIn(found, list),
      },
      keyOfRow(list.importId, list.firstRow + row),
    );
    // The address may be one that a stop is taken from and no contact is made with.
    if (outcome.outcome === 'malformed-address' && found !== undefined)
      return takeStops(row, {
        input,
        found,
        errors: emailErrors(outcome.problem),
        importList: list,
      });
    if (outcome.outcome === 'created')
      list.shown.set(outcome.contactId, contact.contactId ?? outcome.contactId);
    const grants = consents.flatMap((one, index) => (isGrant(one) ? [index] : []));
    const grantAt = (index: number): number => grants[index] ?? index;
    const unproven = sharedProofNotes(consents, list.sharedProofs);
    return withNotes(presentRow(row, outcome, grantAt), [...notes, ...unproven]);
  });

  /** What one row trips over costs no other row; a service that is away fails the whole call. */
  const takeRowSafely: TakeOne = async (numbered, list) => {
    const { row, found } = numbered;
    try {
      const take = list.adds === 'relations' ? takeRelations : takeRow;
      return await take(numbered, list);
    } catch (error) {
      if (isPassingFailure(error) || list.isRetried) throw error;
      services.telemetry.error('import-row-failed', error);
      const stop = found === undefined ? {} : ({ stop: 'not-recorded' } as const);
      return {
        row,
        outcome: 'refused',
        reason: 'internal',
        errors: atRow(row, [refusedError('internal')]),
        ...stop,
      };
    }
  };

  return async (rows, from, part = { start: 0, end: rows.length }) => {
    const tools = { ...services, ...readingOnce(services), recordedBy: from.recordedBy };
    const { hashAddress, domainToAscii } = tools;
    const own = rows.slice(part.start, part.end);
    const ofOthers = await claimProofs(
      { ...services, hashAddress, domainToAscii, entityOf: readOnce(services.entityOf) },
      givenProofs(own),
    );
    const sharedProofs = new Set([
      ...(from.sharedProofs ?? []),
      ...sharedProofsOf(rows),
      ...ofOthers,
    ]);
    const list = { ...from, sharedProofs, shown: new Map<ContactId, string>() };
    const results: ResultRow[] = [];
    const numbered = own.map(
      (input, at): NumberedRow => ({ row: part.start + at, input, found: readStops(input) }),
    );
    const workOn = (one: NumberedRow): Work<ResultRow> => ({
      ...readBefore(tools, one, from),
      run: (own) => takeRowSafely(one, { ...list, tools: own, isRetried: own !== tools }),
    });
    for (const group of customersFirst(numbered))
      results.push(...(await takeTogether(tools, services.manyContacts, group.map(workOn))));
    results.sort((a, b) => a.row - b.row);
    await noteContacts(results.flatMap(({ contactId }) => contactId ?? []));
    const show = await ids.shown(
      results.flatMap(({ contactId }) =>
        contactId === undefined || list.shown.has(contactIdOf(contactId))
          ? []
          : [contactIdOf(contactId)],
      ),
    );
    return results.map(({ contactId, ...one }) =>
      contactId === undefined
        ? one
        : {
            ...one,
            contactId: list.shown.get(contactIdOf(contactId)) ?? show(contactIdOf(contactId)),
          },
    );
  };
};

/** Which list the rows belong to, and who loads it. */
export type ListOrigin = Recorder & {
  readonly importId: string;
  /** Where in the list the first of these rows is, from 0: a row is recorded once under its number. */
  readonly firstRow: number;
  readonly importer: string;
  readonly adds?: ListAddition | undefined;
  /** Folded proofs that rows beyond those handed over share. */
  readonly sharedProofs?: ReadonlySet<string>;
};

type SoundRow<Data> = {
  readonly data: Data;
  readonly notes: readonly FieldError[];
  readonly customers: ReadonlyMap<string, ContactId>;
};

type TakeOne = (row: NumberedRow, list: ImportList) => Promise<ResultRow>;

type WithRelations = {
  readonly relationships: ImportRowBody['relationships'];
};

/** What became of each row, numbered from the first that was handed over. */
export type TakenRows = readonly ResultRow[];

/** How many rows had each outcome. */
export const countOutcomes = (rows: TakenRows): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

const statementOf = (
  { occurredAt, upstreamProof, evidence, ...said }: ImportedGrant,
  senderId: string,
  importer: string,
): ConsentEventData => {
  const { purpose: _purpose, topic: _topic, activity: _activity, ...consent } = said;
  return defined({
    ...consent,
    scope: scopeOf(said, senderId),
    occurredAt: instantOf(occurredAt),
    evidence: evidence === undefined ? undefined : evidenceOf(evidence),
    actor: {
      kind: 'import',
      id: importer,
      ...defined({ upstreamProof }),
    },
  });
};

const scopeOf = (
  { purpose, topic, activity }: Pick<ImportedGrant, 'purpose' | 'topic' | 'activity'>,
  senderId: string,
): ConsentScope => ({
  senderId: senderIdOf(senderId),
  ...defined({ purpose, topic, activity }),
});

const isGrant = (consent: ImportRowBody['consents'][number]): consent is ImportedGrant =>
  consent.type === 'imported';

/** What each consent of the row was taken to be about, in order. */
const scopesOf = ({ consents, senderId }: ImportRowBody, found: RowStops | undefined) => {
  const stops = [...(found?.stops ?? [])];
  return consents.map((one) =>
    isGrant(one) ? scopeOf(one, senderId) : (stops.shift()?.scope ?? scopeOf(one, senderId)),
  );
};

type ImportList = ListOrigin & {
  readonly tools: ContactTools;
  /** Whatever goes wrong is not reported: the row is taken once more, alone. */
  readonly isRetried: boolean;
  readonly sharedProofs: ReadonlySet<string>;
  /** The ids by which callers know the contacts that the rows made; those of others are read. */
  readonly shown: Map<ContactId, string>;
};

/** Names what a row of a list says, so that it is recorded once. */
const keyOfRow = (importId: string, row: number): string => `import-${importId}-${row}`;

/** What is the same for many rows is read once per call. */
const readingOnce = ({
  senderOf: sender,
  reachOf,
  entitiesOf,
  findTopic,
  notices,
  hashAddress,
  domainToAscii,
}: Dependencies): Pick<
  ContactTools,
  | 'senderOf'
  | 'reachOf'
  | 'entitiesOf'
  | 'entityAt'
  | 'activitiesOf'
  | 'findTopic'
  | 'notices'
  | 'hashAddress'
  | 'domainToAscii'
> => {
  const senderOf = readOnce(sender);
  return {
    senderOf,
    reachOf: readOnce(reachOf),
    entitiesOf: readOnce(entitiesOf),
    entityAt: readEntityAt(senderOf),
    activitiesOf: async (senderId) => activitiesOf(await senderOf(senderId)),
    findTopic: readOnceBy(findTopic, asText),
    notices: { find: readOnceBy(notices.find, asText) },
    // An address is asked for at each step of its row, and most rows are at the same few domains.
    hashAddress: readOnce(hashAddress),
    domainToAscii: oncePerText(domainToAscii),
  };
};

const oncePerText = (of: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
};

const asText = (...asked: readonly unknown[]): string => JSON.stringify(asked);

/** What can be told of a row before it is judged. */
const readBefore = (
  tools: ContactTools,
  { row, input, found }: NumberedRow,
  { importId, firstRow }: ListOrigin,
): Omit<Work<ResultRow>, 'run'> => {
  const key = keyOfRow(importId, firstRow + row);
  const texts = isObject(input) ? input : {};
  const { senderId, email, contactId } = texts;
  return defined({
    senderId: typeof senderId === 'string' && isId(senderId) ? senderIdOf(senderId) : undefined,
    email: typeof email === 'string' ? email : undefined,
    ownId: typeof contactId === 'string' ? contactId : undefined,
    ids: idsNamedIn(input),
    keys: [key, ...(found === undefined ? [] : [keyOfStops(tools, { key, stops: found.stops })])],
  });
};

type NumberedRow = {
  readonly row: number;
  readonly input: unknown;
  readonly found: RowStops | undefined;
};
