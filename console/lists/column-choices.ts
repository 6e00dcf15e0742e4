import { defined } from '../../shared/kernel/object/defined.ts';
import type {
  ContactField,
  ListMapping,
  Source,
  StopKind,
} from '../../shared/lists/list-mapping.ts';
import type { DateOrder } from '../../shared/lists/read-moment.ts';
import type { Table } from '../../shared/lists/read-table.ts';
import { suggestMapping } from '../../shared/lists/suggest-mapping.ts';

/** What a column may become, besides nothing. */
export const meanings = [
  'email',
  'name',
  'firstName',
  'middleName',
  'lastName',
  'language',
  'country',
  'birthDate',
  'contactId',
  'kind',
  'professional',
  'source',
  'status',
  'mayMail',
  'stop:unsubscribed',
  'stop:objected',
  'stop:bounced',
  'stop:complaint',
  'relation:since',
  'relation:until',
  'relation:service',
  'relation:customerId',
] as const;
export type Meaning = (typeof meanings)[number];

export const roles = ['customer', 'user', 'donor', 'prospect'] as const;

/** What somebody says of a list before it is loaded. */
export type Choices = {
  readonly columns: Readonly<Record<string, Meaning | undefined>>;
  /** Language of rows without one. */
  readonly language: 'nl' | 'en' | 'de';
  readonly country: string;
  readonly role: (typeof roles)[number] | undefined;
  readonly service: string;
  readonly dateOrder: DateOrder | undefined;
};

/** What the names of the columns say by themselves. */
export const suggestedChoices = (table: Table, language: Choices['language']): Choices => {
  const { fields, stops, relation, dateOrder } = suggestMapping(table);
  const columns: Record<string, Meaning | undefined> = {};
  const name = (source: Source | undefined, meaning: string) => {
    const known = meanings.find((one) => one === meaning);
    if (known === undefined || source === undefined || !('column' in source)) return;
    columns[source.column] ??= known;
  };
  for (const [field, source] of Object.entries(fields)) name(source, field);
  for (const { column, means } of stops) columns[column] ??= `stop:${means}`;
  for (const [field, source] of Object.entries(relation)) name(source, `relation:${field}`);
  return { columns, language, country: 'NL', role: undefined, service: '', dateOrder };
};

/** The mapping that the choices are, as the service takes it. */
export const mappingOf = (choices: Choices, senderId: string): ListMapping => {
  const chosen = Object.entries(choices.columns);
  const columnOf = (meaning: string) => chosen.find(([, one]) => one === meaning)?.[0];
  const column = (meaning: string): { readonly column: string } | undefined => {
    const found = columnOf(meaning);
    return found === undefined ? undefined : { column: found };
  };
  const fields: Partial<Record<ContactField, Source>> = {};
  for (const [name, meaning] of chosen)
    if (meaning !== undefined && !meaning.includes(':'))
      fields[meaning as ContactField] ??= { column: name };
  const withDefault = (field: 'language' | 'country', otherwise: string): Source => {
    const found = columnOf(field);
    return found === undefined ? { value: otherwise } : { column: found, otherwise };
  };
  const service = choices.service.trim();
  const relation = defined({
    ...(column('relation:service') === undefined
      ? service === ''
        ? {}
        : { service: { value: service } }
      : { service: column('relation:service') }),
    since: column('relation:since'),
    until: column('relation:until'),
    customerId: column('relation:customerId'),
  });
  return defined({
    senderId,
    zone: 'Europe/Amsterdam',
    dateOrder: choices.dateOrder,
    fields: {
      ...fields,
      language: withDefault('language', choices.language),
      ...(choices.country === '' && columnOf('country') === undefined
        ? {}
        : { country: withDefault('country', choices.country) }),
    },
    stops: chosen.flatMap(([name, meaning]) =>
      meaning?.startsWith('stop:') === true
        ? [{ column: name, means: meaning.slice('stop:'.length) as StopKind }]
        : [],
    ),
    relation:
      choices.role === undefined
        ? undefined
        : ({ role: { value: choices.role }, ...relation } as ListMapping['relation']),
  });
};

/** Columns that look like a consent and never become one here. */
export const lookLikeConsent = (table: Table): readonly string[] =>
  table.columns.filter((name) =>
    /newsletter|nieuwsbrief|opt.?in|consent|toestemming|einwilligung|subscribed|aangemeld|angemeldet/i.test(
      name,
    ),
  );
