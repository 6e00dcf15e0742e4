import { stopMeaning, wordOf } from '../kernel/list-words.ts';
import { defined } from '../kernel/object/defined.ts';
import type {
  ConsentSources,
  ContactField,
  ListMapping,
  RelationSources,
  Source,
  StatusMeaning,
  StopColumn,
} from './list-mapping.ts';
import { type ReadMoment, readMoment } from './read-moment.ts';
import type { TableRow } from './read-table.ts';
import { type ReadWord, readCountry, readLanguage, readYesNo } from './read-words.ts';
import { isNothing, neitherWords, subscribedWords } from './status-words.ts';
import { isInUtc } from './suggest-mapping.ts';

/**
 * A reader of the rows of one list: each as a row of an import. A row that has a fault is refused
 * and says why in words; the stops that it states are kept all the same, since an opt-out is never
 * lost with its row. A row that states a stop carries no consent.
 */
export const rowReader = (
  columns: readonly string[],
  mapping: ListMapping,
): ((row: TableRow) => ListedRow) => {
  const textOf = textReader(columns);
  const allOf = cellsReader(columns);
  return ({ row, line, cells }) => {
    const faults: CellNote[] = [];
    const notes: CellNote[] = [];
    const at = (source: Source | undefined): string => textOf(cells, source);
    const reader = cellReader(at, mapping, faults);
    const { fields } = mapping;
    const email = addressIn(at(fields.email));
    if (email === '') faults.push({ column: nameOf(fields.email), message: 'no address' });
    const said = statusOf({ ...reader, all: (source) => allOf(cells, source) }, mapping);
    const { stops } = said;
    const read = mapping.adds === 'relations' ? relationsAlone : wholeContact;
    const body = read(reader, mapping, { ...said, notes });
    const identity = { senderId: mapping.senderId, email };
    if (faults.length === 0) return { row, line, faults, notes, body: { ...identity, ...body } };
    const kept = email !== '' && stops.length > 0 ? { ...identity, consents: stops } : undefined;
    return { row, line, faults, notes, body: kept };
  };
};

/** A reader of what a row says in a place that a mapping names; empty where it says nothing. */
export const textReader = (columns: readonly string[]) => {
  const allOf = cellsReader(columns);
  return (cells: TableRow['cells'], source: Source | undefined): string =>
    allOf(cells, source)[0] ?? '';
};

/** The same of every column with the name, where a file has several; the first one counts where one must. */
const cellsReader = (columns: readonly string[]) => {
  const places = new Map<string, number[]>();
  for (const [index, name] of columns.entries()) {
    const known = places.get(name);
    if (known === undefined) places.set(name, [index]);
    else known.push(index);
  }
  return (cells: TableRow['cells'], source: Source | undefined): readonly string[] => {
    if (source === undefined) return [];
    if ('value' in source) return [source.value];
    const filled = (places.get(source.column) ?? [])
      .map((place) => cells[place]?.trim() ?? '')
      .filter((cell) => !isNothing(cell));
    return filled.length === 0 && source.otherwise !== undefined ? [source.otherwise] : filled;
  };
};

const wholeContact: ReadBody = (reader, mapping, { stops, isSubscribed, notes }) => {
  const { relation, senderId } = mapping;
  const consent = stops.length > 0 || !isSubscribed ? [] : consentOf(reader, mapping, notes);
  const relationships =
    relation === undefined ? undefined : relationOf(reader, { sources: relation, senderId, notes });
  return {
    ...contactOf(reader, mapping),
    ...given('relationships', relationships),
    consents: [...consent, ...stops],
  };
};

/** A row that has no relation has nothing to add, but for its stops. */
const relationsAlone: ReadBody = (reader, { relation = {}, senderId }, { stops, notes }) => {
  const missed: CellNote[] = [];
  const relationships = relationOf(reader, {
    sources: relation,
    senderId,
    notes: missed,
    nameOfRelation: idOfAll,
  });
  if (relationships.length > 0 || stops.length > 0) {
    notes.push(...missed);
    return defined({
      relationships: relationships.length === 0 ? undefined : relationships,
      consents: stops,
    });
  }
  if (missed.length === 0) reader.fault(relation.role, 'no role: say what the relation is');
  for (const { message } of missed) reader.fault(relation.since, message.replace(/:.*/, ''));
  return {};
};

type ReadBody = (
  reader: Reader,
  mapping: ListMapping,
  said: Status & { readonly notes: CellNote[] },
) => Readonly<Record<string, unknown>>;

/** What became of a row before it is sent. */
export type ListedRow = {
  readonly row: number;
  readonly line: number;
  /** The row as `ImportRow` of the API; the stops alone of a row with faults; or nothing at all. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Why the row is refused. */
  readonly faults: readonly CellNote[];
  /** What was left out of a row that is taken. */
  readonly notes: readonly CellNote[];
};

/** Something about one cell, for whoever made the list. */
export type CellNote = { readonly column: string; readonly message: string };

type Stated = Readonly<Record<string, unknown>>;
type Reader = {
  readonly text: (source: Source | undefined) => string;
  readonly word: <Word>(
    source: Source | undefined,
    read: (text: string) => ReadWord<Word>,
  ) => Word | undefined;
  readonly when: (source: Source | undefined) => ReadMoment | undefined;
  readonly fault: (source: Source | undefined, message: string) => void;
};

const cellReader = (
  text: (source: Source | undefined) => string,
  form: ListMapping,
  faults: CellNote[],
): Reader => {
  const fault = (source: Source | undefined, message: string) => {
    faults.push({ column: nameOf(source), message });
  };
  return {
    text,
    fault,
    word: (source, read) => {
      const found = read(text(source));
      if (found.outcome === 'fault') fault(source, found.message);
      return found.outcome === 'ok' ? found.word : undefined;
    },
    when: (source) => {
      const found = readMoment(text(source), form);
      if (found.outcome === 'fault') fault(source, found.message);
      return found.outcome === 'fault' || found.outcome === 'empty' ? undefined : found;
    },
  };
};

const nameOf = (source: Source | undefined): string =>
  source !== undefined && 'column' in source ? source.column : '';

const contactOf = ({ text, word, when }: Reader, { fields, attributes }: ListMapping): Stated => {
  const of = (field: ContactField) => text(fields[field]);
  const parts = [of('firstName'), of('middleName'), of('lastName')].filter((part) => part !== '');
  const name = of('name') || parts.join(' ');
  const birth = when(fields.birthDate);
  const kept = Object.entries(attributes ?? {}).map(
    ([key, source]) => [key, text(source)] as const,
  );
  const filled = kept.filter(([, value]) => value !== '');
  return {
    ...given('contactId', of('contactId')),
    ...given('name', name),
    ...given('kind', of('kind').toLowerCase()),
    ...given('source', of('source')),
    ...given('language', word(fields.language, readLanguage)),
    ...given('country', word(fields.country, readCountry)),
    ...given('professional', word(fields.professional, readYesNo)),
    ...given('shared', word(fields.shared, readYesNo)),
    ...given('deceasedAt', whenOf(when(fields.deceasedAt))),
    ...given('birthDate', birth === undefined ? undefined : dayOf(birth)),
    ...given('attributes', filled.length === 0 ? undefined : Object.fromEntries(filled)),
  };
};

const given = (name: string, value: unknown): Stated =>
  value === undefined || value === '' ? {} : { [name]: value };

const dayOf = (read: ReadMoment): string | undefined => {
  switch (read.outcome) {
    case 'day':
      return read.when;
    case 'moment':
      return read.day;
    default:
      return undefined;
  }
};

const whenOf = (read: ReadMoment | undefined): string | undefined =>
  read?.outcome === 'day' || read?.outcome === 'moment' ? read.when : undefined;

type Status = { readonly stops: readonly Stated[]; readonly isSubscribed: boolean };

/** The stops that a row states, and whether it counts as one that may be mailed. */
const statusOf = (reader: StopReader, mapping: ListMapping): Status => {
  const { fields, statuses, stops = [] } = mapping;
  const { all } = reader;
  const meanings = all(fields.status).map((status) => {
    const meaning = statusMeaning(status, statuses);
    // In a list of relations it may be the status of an order: only a stop is read from it.
    if (meaning === undefined && mapping.adds !== 'relations')
      reader.fault(
        fields.status,
        `the status \`${status.slice(0, 40)}\` is not understood: say in \`statuses\` what it means`,
      );
    return meaning;
  });
  const answers = all(fields.mayMail).map((cell) => {
    const answer = readYesNo(cell);
    if (answer.outcome === 'fault') reader.fault(fields.mayMail, answer.message);
    return answer.outcome === 'ok' ? answer.word : undefined;
  });
  return {
    stops: withMoments([
      ...meanings.filter((meaning) => typeof meaning === 'object'),
      ...(answers.includes(false) ? [{ type: 'refused' }] : []),
      ...stops.flatMap((one) => all(one).flatMap((cell) => stopIn(cell, one, mapping))),
    ]),
    isSubscribed:
      (fields.status === undefined || isAll(meanings, 'subscribed')) &&
      (fields.mayMail === undefined || isAll(answers, true)),
  };
};

/** Reads every column of a name: a stop in one of them is one. */
type StopReader = Pick<Reader, 'fault'> & {
  readonly all: (source: Source | undefined) => readonly string[];
};

const isAll = <One>(ones: readonly One[], wanted: One): boolean =>
  ones.length > 0 && ones.every((one) => one === wanted);

/**
 * The stop that a cell states. One whose moment cannot be read holds from now; one of an hour that
 * the zone of the list does not have, or of no zone, from that hour in UTC.
 */
const stopIn = (cell: string, { column, means }: StopColumn, mapping: ListMapping): Stated[] => {
  if (cell === '' || nothing.has(wordOf(cell.slice(0, 100)))) return [];
  const { dateOrder, zone } = mapping;
  const zones = isInUtc(column) || zone === undefined ? ['UTC'] : [zone, 'UTC'];
  const read = zones.map((one) => readMoment(cell, { dateOrder, zone: one }));
  const found = read.find(({ outcome }) => outcome !== 'fault');
  return found?.outcome === 'empty' ? [] : [{ type: means, ...given('occurredAt', whenOf(found)) }];
};

/** A stop without a moment is of the moment that another column of the row gives for one like it. */
const withMoments = (stops: readonly Stated[]): readonly Stated[] => {
  const moments = new Map<unknown, string>();
  for (const stop of stops) {
    const [like, at] = [likeOf(stop), String(stop['occurredAt'] ?? '')];
    if (at > (moments.get(like) ?? '')) moments.set(like, at);
  }
  return stops.map((stop) => ({ ...given('occurredAt', moments.get(likeOf(stop))), ...stop }));
};

/** Stops that a list tells apart by its columns alone: somebody left, whatever the word. */
const likeOf = ({ type }: Stated): unknown =>
  type === 'withdrawn' || type === 'refused' ? 'unsubscribed' : type;

const nothing: ReadonlySet<string> = new Set(
  'false no n 0 nee nein falsch never nooit nie none null n/a - --'.split(' '),
);

/** The address of a cell that programs for mail wrote: `mailto:…`, or `Name <…>`. */
const addressIn = (cell: string): string =>
  /^[^<>@]{0,200}<(?:mailto:)?([^<>\s]+@[^<>\s]+)>$/i.exec(cell)?.[1] ??
  cell.replace(/^mailto:/i, '');

/** A stop to record, `subscribed`, `none`, or undefined for a word that says neither. */
const statusMeaning = (
  word: string,
  statuses: ListMapping['statuses'],
): Stated | 'subscribed' | 'none' | undefined => {
  if (word === '') return 'none';
  const key = wordOf(word.slice(0, 100));
  const [, stated] = Object.entries(statuses ?? {}).find(([known]) => wordOf(known) === key) ?? [];
  const stop = stopMeaning(word);
  // Whoever maps a list may say which stop a word is, and not that a word of a stop is none.
  const isStopByItself = stop !== undefined && (stated === 'subscribed' || stated === 'none');
  if (stated !== undefined && !isStopByItself) return asStop(stated);
  switch (stop) {
    case undefined:
      if (subscribedWords.has(key)) return 'subscribed';
      return neitherWords.has(key) ? 'none' : undefined;
    case 'hard-bounce':
      return { type: 'bounced' };
    case 'invalid':
      return { type: 'suppressed', suppression: 'invalid' };
    default:
      return { type: stop };
  }
};

const asStop = (meaning: StatusMeaning): Stated | 'subscribed' | 'none' =>
  meaning === 'subscribed' || meaning === 'none' ? meaning : { type: meaning };

const consentOf = (reader: Reader, { consent }: ListMapping, notes: CellNote[]): Stated[] => {
  if (consent === undefined) return [];
  const { text, when } = reader;
  const of = (field: keyof ConsentSources) => text(consent[field]);
  const occurredAt = whenOf(when(consent.occurredAt));
  if (occurredAt === undefined) {
    const message = 'no moment at which this person agreed: no consent is recorded';
    notes.push({ column: nameOf(consent.occurredAt), message });
    return [];
  }
  const [noticeId, statement] = [of('noticeId'), of('privacyStatementVersion')];
  const version = Number(of('noticeVersion') || '1');
  return [
    {
      type: 'imported',
      ...given('purpose', of('purpose').toLowerCase()),
      ...given('topic', of('topic')),
      ...given('activity', of('activity')),
      occurredAt,
      ...given('upstreamProof', of('upstreamProof')),
      ...given('page', of('page')),
      ...given('method', of('method')),
      ...given('privacyStatement', statement === '' ? undefined : { version: statement }),
      ...given('notice', noticeId === '' ? undefined : { noticeId, version }),
    },
  ];
};

/** The relation of the row; none where its role is empty. */
const relationOf = (
  reader: Reader,
  {
    sources,
    senderId,
    notes,
    nameOfRelation = relationId,
  }: {
    readonly sources: RelationSources;
    readonly senderId: string;
    readonly notes: CellNote[];
    readonly nameOfRelation?: ((of: Named) => string) | undefined;
  },
): Stated[] => {
  const { text, when, word } = reader;
  const of = (field: keyof RelationSources) => text(sources[field]);
  const role = wordOf(of('role'));
  if (role === '') return [];
  const moment = (field: keyof RelationSources) => whenOf(when(sources[field]));
  const flag = (field: keyof RelationSources) => word(sources[field], readYesNo) ?? false;
  const [soldAt, donatedAt] = [moment('soldAt'), moment('donatedAt')];
  const since = moment('since') ?? soldAt ?? donatedAt;
  if (since === undefined && reader.text(sources.since) === '') {
    const message = 'no day since which the relation exists';
    // A role that the mapping gives to every row is no word about this one.
    if ('value' in (sources.role ?? {})) {
      notes.push({
        column: nameOf(sources.since),
        message: `${message}: none is recorded, and without one nobody gets service mail`,
      });
      return [];
    }
    reader.fault(sources.since, message);
  }
  const optOut = () =>
    defined({
      shown: flag('optOutShown'),
      used: flag('optOutUsed'),
      saidAnyTime: sources.optOutSaidAnyTime === undefined ? undefined : flag('optOutSaidAnyTime'),
    });
  const evidenceId = idText(of('evidenceId'));
  if ((soldAt !== undefined || donatedAt !== undefined) && evidenceId === '')
    reader.fault(sources.evidenceId, 'a sale or a donation needs the id of its evidence');
  const [service, customerId] = [of('service'), of('customerId')];
  const sale = {
    evidenceId,
    soldAt,
    soldBy: senderId,
    paid: flag('paid'),
    addressCollectedInSale: flag('addressCollected'),
    productFamilies: listOf(of('productFamilies')),
    optOut: optOut(),
  };
  const donation = {
    evidenceId,
    donatedAt,
    donatedTo: senderId,
    addressCollectedInDonation: flag('addressCollected'),
    optOut: optOut(),
  };
  return [
    {
      relationshipId:
        of('relationshipId') || nameOfRelation({ role, service, customerId, evidenceId }),
      role,
      ...given('capacity', wordOf(of('capacity'))),
      ...given('service', service),
      ...given('customerId', customerId),
      ...given('accountTermsAcceptedAt', moment('accountTermsAcceptedAt')),
      ...given('since', since),
      ...given('until', moment('until')),
      ...given('sale', soldAt === undefined ? undefined : sale),
      ...given('donation', donatedAt === undefined ? undefined : donation),
    },
  ];
};

const listOf = (text: string): readonly string[] =>
  text
    .split(/[;|,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** An id by what the relation is, so that the same list gives the same id again. */
const relationId = ({ role, service }: Pick<Named, 'role' | 'service'>): string =>
  [role, ...(service === '' ? [] : [service])]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, longestId);

/** Several rows may be of one contact: an id by the customer and the evidence too. */
const idOfAll = ({ role, service, customerId, evidenceId }: Named): string => {
  const known = [customerId, evidenceId].filter((part) => part !== '').join('-');
  const most = longestId - (known === '' ? 0 : known.length + 1);
  return idText([relationId({ role, service }).slice(0, Math.max(8, most)), known].join('-'));
};

type Named = Readonly<Record<'role' | 'service' | 'customerId' | 'evidenceId', string>>;

/** A text as one of our ids: an order number such as `#2025/118` is `2025-118`. */
const idText = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|-+$/g, '')
    .slice(0, longestId);

const longestId = 64;
