import { defined } from '../../../shared/kernel/object/defined.ts';
import type {
  ContactField,
  ListMapping,
  RelationSources,
  Source,
  StatusMeaning,
} from '../../../shared/lists/list-mapping.ts';
import { statusMeanings } from '../../../shared/lists/list-mapping.ts';
import { rowReader } from '../../../shared/lists/row-reader.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';
import type { World } from '../world.ts';
import type { ListFile } from './list-file.ts';

/**
 * Asks a person at a terminal how a list is read: what the names of its columns do not say. What a consent needs is not
 * asked for: it is evidence, and written down.
 */
export const askMapping = async (
  ask: Ask,
  list: ListFile,
  sender: string | undefined,
): Promise<ListMapping> => {
  const { columns } = list.sample;
  const suggested = suggestMapping(list.sample).fields;
  const columnOf = async (question: string): Promise<string | undefined> => {
    const listed = columns.map((name, at) => `  ${at + 1}  ${name}`).join('\n');
    const answer = await ask(`${question}\n${listed}\nNumber or name, or nothing: `);
    return columns[Number(answer) - 1] ?? columns.find((name) => name === answer);
  };
  const senderId = sender ?? (await ask('For which sender is this list? Its id: '));
  const fields: Partial<Record<ContactField, Source>> = {};
  if (suggested.email === undefined) {
    const column = await columnOf('Which column holds the address?');
    if (column !== undefined) fields.email = { column };
  }
  for (const [field, question] of texts) {
    const known = suggested[field];
    const value = await ask(question(known !== undefined && 'column' in known ? known.column : ''));
    if (value === '') continue;
    fields[field] =
      known !== undefined && 'column' in known ? { ...known, otherwise: value } : { value };
  }
  const relation = await askRelation(ask, columnOf);
  const mapping = defined({
    senderId,
    fields,
    relation,
  });
  const statuses = await askStatuses(ask, list, {
    ...mapping,
    fields: { ...suggested, ...fields },
  });
  return defined({
    ...mapping,
    statuses: Object.keys(statuses).length === 0 ? undefined : statuses,
  });
};

type Ask = NonNullable<World['ask']>;

const texts = [
  [
    'language',
    (column: string) =>
      `${column === '' ? 'Language of these people' : `Language where \`${column}\` is empty`} (nl, en or de): `,
  ],
  [
    'country',
    (column: string) =>
      `${column === '' ? 'Country of these people' : `Country where \`${column}\` is empty`} (for example NL; nothing if unknown): `,
  ],
] as const;

const askRelation = async (
  ask: Ask,
  columnOf: (question: string) => Promise<string | undefined>,
): Promise<RelationSources | undefined> => {
  const role = await ask(
    'What are they to the sender: customer, user, donor or prospect? Without a relation nobody gets service mail; nothing for none: ',
  );
  if (role === '') return undefined;
  const service = await ask('Of which service? Its name in your mailings: ');
  const since = await columnOf('Which column holds the day since which?');
  return defined({
    role: { value: role },
    service: service === '' ? undefined : { value: service },
    since: since === undefined ? undefined : { column: since },
  });
};

/** What the words of the column of status mean, where they do not say so by themselves. */
const askStatuses = async (
  ask: Ask,
  { sample: { columns, rows } }: ListFile,
  mapping: ListMapping,
): Promise<Record<string, StatusMeaning>> => {
  const read = rowReader(columns, mapping);
  const unknown = new Set(
    rows.flatMap((row) =>
      read(row).faults.flatMap(
        ({ message }) => /^the status `(.+)` is not/.exec(message)?.[1] ?? [],
      ),
    ),
  );
  const meanings: Record<string, StatusMeaning> = {};
  for (const word of unknown) {
    const answer = await ask(
      `What does the status \`${word}\` mean: ${statusMeanings.join(', ')}? `,
    );
    const meaning = statusMeanings.find((one) => one === answer);
    if (meaning !== undefined) meanings[word] = meaning;
  }
  return meanings;
};
