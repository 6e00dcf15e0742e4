import { stopMeaning, wordOf } from '../kernel/list-words.ts';
import { defined } from '../kernel/object/defined.ts';
import type {
  ContactField,
  FieldSources,
  ListMapping,
  RelationSources,
  Source,
  StopColumn,
  StopKind,
} from './list-mapping.ts';
import { type DateOrder, likelyDateOrder } from './read-moment.ts';
import type { Table } from './read-table.ts';
import { readYesNo } from './read-words.ts';
import { isNothing, isStatusWord, isStopOfMail } from './status-words.ts';

/**
 * A mapping for a list, from the names of its columns as the usual tools and the spreadsheets of
 * people write them. It is a suggestion: whoever loads the list completes it with the sender, the
 * language and the country of those whose row has none, and with what was agreed to.
 */
export const suggestMapping = ({ columns, rows }: Table): SuggestedMapping => {
  const { fields, stops, agreedAt, unread } = sortedColumns(columns);
  const of: Cells = { places: firstPlaces(columns), rows };
  for (const [field, isOne] of told) {
    if (fields[field] !== undefined) continue;
    const column = unread.find((one) => isOne(one, of));
    if (column !== undefined) fields[field] = { column };
  }
  const named = new Set(Object.values(fields).map((source) => 'column' in source && source.column));
  if (stops.some(({ column }) => keyOf(column).startsWith('portal-')))
    for (const column of unread.filter((one) => isFlag(one, of)))
      stops.push({ column, means: 'unsubscribed' });
  const address = fields.email === undefined ? columnOfAddresses({ columns, rows }) : undefined;
  if (address !== undefined) fields.email = { column: address };
  const stopping = new Set(stops.map(({ column }) => column));
  const moments = columns.flatMap((column, index) => (isMoment(column) ? [index] : []));
  const cells = rows.slice(0, 1_000).flatMap((row) => moments.map((at) => row.cells[at] ?? ''));
  const dateOrder = likelyDateOrder(cells);
  return defined({
    fields,
    stops,
    agreedAt,
    relation: relationIn(columns),
    unread: unread.filter(
      (column) => column !== address && !named.has(column) && !stopping.has(column),
    ),
    dateOrder,
    zone: columns.some(isInUtc) ? 'UTC' : undefined,
  });
};

/** What the header of a list shows by itself. */
export type SuggestedMapping = Pick<ListMapping, 'zone'> & {
  readonly fields: FieldSources;
  readonly stops: readonly StopColumn[];
  /** For a list that adds relations; one of contacts says itself which columns are of a relation. */
  readonly relation: RelationSources;
  readonly dateOrder?: DateOrder;
  /** Columns that hold when somebody agreed or confirmed, the best first: to what, the file does not say. */
  readonly agreedAt: readonly string[];
  /** Columns that nothing is read from; they may become attributes. */
  readonly unread: readonly string[];
};

type Meaning = ContactField | 'agreedAt';

const sortedColumns = (columns: readonly string[]) => {
  const fields: Partial<Record<ContactField, Source>> = {};
  const stops: StopColumn[] = [];
  const agreedAt: string[] = [];
  const unread: string[] = [];
  for (const column of new Set(columns)) {
    const [field, means] = [fieldOf(column), stopOf(column)];
    if (means !== undefined) stops.push({ column, means });
    else if (field === 'agreedAt') agreedAt.push(column);
    else if (field !== undefined && fields[field] === undefined) fields[field] = { column };
    else if (column !== '') unread.push(column);
  }
  return { fields, stops, agreedAt, unread };
};

/** The first column that holds an address, for a list whose header does not say which it is. */
const columnOfAddresses = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>) =>
  columns.find((_, index) =>
    rows.slice(0, 20).some(({ cells }) => /^\S+@\S+\.\S+$/.test(cells[index]?.trim() ?? '')),
  );

type Cells = Pick<Table, 'rows'> & { readonly places: ReadonlyMap<string, number> };

/** Where each column is, the first of those with one name. */
const firstPlaces = (columns: readonly string[]): ReadonlyMap<string, number> =>
  new Map(columns.map((column, index) => [column, index] as const).reverse());

/** The filled cells of a column among the first rows. */
const cellsOf = (column: string, { places, rows }: Cells): readonly string[] => {
  const index = places.get(column) ?? -1;
  return rows
    .slice(0, 1_000)
    .map((row) => row.cells[index]?.trim() ?? '')
    .filter((cell) => !isNothing(cell));
};

/**
 * Names that say what they hold in some lists only, so that the cells decide: `Subscribed` may be a yes or
 * no, or a day; `Reason` may be why an address is suppressed, or what somebody wrote on leaving.
 */
const told: readonly (readonly [ContactField, (column: string, of: Cells) => boolean])[] = [
  [
    'mayMail',
    (column, of) => {
      const isNamed = keysOf(column).some((key) => yesNoNames.has(key.replace(/^is-/, '')));
      const cells = isNamed ? cellsOf(column, of) : [];
      return cells.length > 0 && cells.every((one) => readYesNo(one).outcome === 'ok');
    },
  ],
  [
    'status',
    (column, of) => {
      const cells = keyOf(column) === 'reason' ? cellsOf(column, of) : [];
      return cells.length > 0 && cells.every((one) => stopMeaning(one) !== undefined);
    },
  ],
  ['status', statesStops],
];

const yesNoNames: ReadonlySet<string> = new Set(
  'subscribed aangemeld angemeldet subscribed-to-emails subscribed-to-newsletter marketing-opt-in newsletter-opt-in email-opt-in'.split(
    ' ',
  ),
);

/**
 * Whether a column says who stopped: a status in which some cell is a stop of mail, or a column of any name
 * in which every cell is a word of a status, and one of them such a stop.
 */
function statesStops(column: string, { places, rows }: Cells): boolean {
  const index = places.get(column) ?? -1;
  if (otherStatus.test(keyOf(column))) return false;
  const isStatus = keysOf(column).some((key) => /(?:^|-)status$/.test(key));
  let stops = false;
  for (const { cells } of rows) {
    const cell = cells[index]?.trim() ?? '';
    if (isNothing(cell) || (stops && isStatus)) continue;
    stops ||= isStopOfMail(cell);
    if (!isStatus && !isStatusWord(cell)) return false;
  }
  return stops;
}

/** What else may be stopped, another channel or something that was bought, and what somebody wrote about it. */
const otherStatus =
  /(?:^|-)(?:sms|text|phone|mobile|whatsapp|push|viber|telefoon|telefon|post|order|payment|ticket|attendee|reason)(?:-|$)/;

const keyOf = (column: string): string =>
  wordOf(column.slice(0, 100).replace(/[^\p{L}\p{N}_ -]+/gu, ' ')).replace(/^-+|-+$/g, '');

/** The names that a column may be known by: as it stands, and with words in camel case parted. */
const keysOf = (column: string): readonly string[] => {
  const parted = column.slice(0, 100).replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ');
  return parted === column ? [keyOf(column)] : [keyOf(column), keyOf(parted)];
};

const known = <Meant>(keys: readonly string[], of: ReadonlyMap<string, Meant>): Meant | undefined =>
  keys.map((key) => of.get(key)).find((meant) => meant !== undefined);

const fieldOf = (column: string): Meaning | undefined => known(keysOf(column), meanings);

/** The kind of stop that a column states; `Opted out of email: …` is one for each kind of mail. */
const stopOf = (column: string): StopKind | undefined => {
  const keys = keysOf(column);
  const bare = keys.map((key) =>
    key.replace(/^(?:is|has)-/, '').replace(/-(?:at|on|op|am|date|time|timestamp|datum)$/, ''),
  );
  return (
    known([...keys, ...bare], stopMeanings) ??
    (keys.some((key) => /^(?:unsubscribed-from|opted-out-of)-/.test(key))
      ? 'unsubscribed'
      : undefined)
  );
};

const isMoment = (column: string): boolean => {
  const field = fieldOf(column);
  const ofRelation = known(keysOf(column), relationMeanings);
  return (
    field === 'agreedAt' ||
    field === 'birthDate' ||
    stopOf(column) !== undefined ||
    (ofRelation !== undefined && Object.hasOwn(relationMoments, ofRelation))
  );
};

/** The first column of each member of a relation. */
const relationIn = (columns: readonly string[]): RelationSources => {
  const found: Partial<Record<RelationField, Source>> = {};
  for (const column of columns) {
    const field = known(keysOf(column), relationMeanings);
    if (field !== undefined && found[field] === undefined) found[field] = { column };
  }
  return found;
};

type RelationField = keyof RelationSources;

/**
 * HubSpot's export of opt-outs has a column for each kind of mail, named by the account: true means
 * that the person stopped it.
 */
const isFlag = (column: string, { places, rows }: Cells): boolean => {
  const index = places.get(column) ?? -1;
  const cells = rows.slice(0, 1_000).map((row) => row.cells[index]?.trim().toLowerCase() ?? '');
  return cells.length > 0 && cells.every((cell) => ['true', 'false', ''].includes(cell));
};

/** Columns whose tool writes UTC without saying so in the cell. */
export const isInUtc = (column: string): boolean =>
  /\(utc\)$/i.test(column) || /^(?:OPTIN|CONFIRM|UNSUB|CLEAN)_TIME$/.test(column);

/**
 * The first column of a field wins, in the order of the file. Mailchimp's `CC` is not a country of the
 * person: it is looked up from an IP address, and the wrong country means the wrong law.
 */
const names: Readonly<Record<Meaning, string>> = {
  email:
    'email e-mail email-address e-mail-address emailaddress mail e-mailadres emailadres e-mail-adres e-mail-adresse email-adresse emailadresse subscriber-email subscriber primary-email user-email channels-email-address',
  contactId:
    'contact-id contactid customer-id subscriber-id id-customer record-id klaviyo-id uuid ext-id external-id client-contact-id klantnummer kundennummer lidnummer mitgliedsnummer',
  name: 'name full-name fullname naam volledige-naam display-name vollständiger-name',
  firstName:
    'first-name firstname fname voornaam vorname given-name customer-first-name user-first',
  middleName: 'middle-name tussenvoegsel infix',
  lastName:
    'last-name lastname lname achternaam nachname surname family-name customer-last-name user-last',
  language: 'language preferred-language locale lang taal voorkeurstaal sprache',
  country:
    'country country-code country-region country-region-code default-address-country-code land billing-country mailing-country landcode ländercode',
  birthDate: 'birth-date birthdate date-of-birth dob geboortedatum geburtsdatum',
  kind: 'contact-kind',
  professional: 'professional zakelijk geschäftlich',
  shared: 'shared shared-address gedeeld-adres',
  deceasedAt: 'deceased-at date-of-death overleden-op verstorben-am',
  source: 'source initial-source signup-source contact-source herkomst quelle sign-up-source',
  status:
    'status email-marketing-status subscription-status subscriber-status email-marketing-consent marketing-status abonneestatus suppression-reason suppressionreason channels-email-subscribestatus',
  mayMail:
    'accepts-marketing accepts-email-marketing email-marketing marketing-consent mag-mailen nieuwsbrief newsletter',
  agreedAt:
    'confirm-time optin-time opt-in-time double-opt-in-date confirmed-at confirmation-time activated opt-in-date optin-date email-optin-date subscribed-at date-subscribed subscription-date email-marketing-consent-timestamp registered aangemeld-op datum-aanmelding angemeldet-am',
};

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(names).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field as Meaning] as const),
  ),
);

const stopNames: Readonly<Record<StopKind, string>> = {
  unsubscribed:
    'unsubscribed opted-out opt-out optout user-optedout email-opt-out has-opted-out-of-email portal-unsubscribe do-not-email email-blacklist blacklisted blocklisted afgemeld uitgeschreven abgemeldet unsub-time optout-date opt-out-date email-optout-date unsubscribed-at unsubscribe-date unsubscribed-date date-unsubscribed deactivated afgemeld-op uitgeschreven-op abgemeldet-am datum-afmelding unsub email-disabled excluded-from-campaigns do-not-mail email-opted-out afmelding afmelddatum uitschrijving uitschrijfdatum datum-uitschrijving abmeldung abmeldedatum deaktiviert',
  objected: 'objected do-not-contact dnc bezwaar widersprochen widerspruch',
  bounced: 'bounced hard-bounced portal-bounce global-bounce clean-time',
  complaint:
    'complained complaint spam-complaint spam-complaining marked-as-spam spam-report portal-spam-report klacht beschwerde',
};

const stopMeanings: ReadonlyMap<string, StopKind> = new Map(
  Object.entries(stopNames).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as StopKind] as const),
  ),
);

const relationMoments = {
  since:
    'since customer-since member-since donor-since start-date started-at sinds klant-sinds lid-sinds startdatum ingangsdatum seit kunde-seit mitglied-seit vertragsbeginn',
  until: 'until end-date ended-at tot einddatum bis enddatum vertragsende',
  soldAt:
    'sold-at sale-date order-date purchase-date date-of-sale verkocht-op verkoopdatum besteldatum orderdatum bestelldatum kaufdatum',
  donatedAt: 'donated-at donation-date gift-date donatiedatum giftdatum spendendatum',
  accountTermsAcceptedAt: 'account-terms-accepted-at terms-accepted-at',
} as const satisfies Partial<Record<RelationField, string>>;

const relationNames: Readonly<Partial<Record<RelationField, string>>> = {
  ...relationMoments,
  relationshipId: 'relationship-id relation-id relatie-id',
  role: 'role relation relationship rol relatie soort-relatie rolle beziehung',
  capacity: 'capacity hoedanigheid',
  service: 'service service-name dienst abonnement plan vertrag contract',
  customerId: 'customer-id customerid account-id klantnummer klant-id kundennummer kunden-id',
  evidenceId:
    'evidence evidence-id order-id order-number order-no invoice-number donation-id ordernummer bestelnummer factuurnummer bewijs bestellnummer rechnungsnummer',
  paid: 'paid betaald bezahlt',
  addressCollected: 'address-collected',
  productFamilies:
    'product-family product-families product-category category productgroep categorie produktgruppe kategorie',
  optOutShown: 'opt-out-shown opt-out-offered bezwaar-aangeboden widerspruch-angeboten',
  optOutUsed: 'opt-out-used objected-at-sale bezwaar-gemaakt',
  optOutSaidAnyTime: 'opt-out-said-any-time',
};

const relationMeanings: ReadonlyMap<string, RelationField> = new Map(
  Object.entries(relationNames).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field as RelationField] as const),
  ),
);
