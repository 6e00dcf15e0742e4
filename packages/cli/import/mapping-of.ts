import { readFileSync } from 'node:fs';
import { completeMapping } from '../../../shared/lists/complete-mapping.ts';
import {
  consentFields,
  contactFields,
  type ListMapping,
  relationFields,
  type Source,
  statusMeanings,
} from '../../../shared/lists/list-mapping.ts';
import { suggestMapping } from '../../../shared/lists/suggest-mapping.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { ListFile } from './list-file.ts';

/**
 * The mapping of a list: what its columns say by themselves, then the file given, then the flags.
 * Throws a `CliError` that names what is missing or unknown.
 */
export const mappingOf = (list: ListFile, flags: MappingFlags): ListMapping => {
  const given = flags.mapping === undefined ? {} : readMapping(flags.mapping);
  const flagged = sourcesOf(flags);
  const senderId = flags.sender ?? given.senderId;
  if (given.senderId !== undefined && given.senderId !== senderId)
    throw new CliError(
      `--sender says ${senderId}, and the mapping ${given.senderId}`,
      exitCodes.usage,
    );
  if (senderId === undefined || senderId === '')
    throw new CliError('for which sender is this list? Say it with --sender', exitCodes.usage);
  const mapping = completeMapping(suggestMapping(list.sample), {
    ...given,
    senderId,
    ...merged('fields', given.fields, flagged.fields),
    ...merged('consent', given.consent, flagged.consent),
    ...merged('relation', given.relation, flagged.relation),
    ...merged('attributes', given.attributes, flagged.attributes),
    ...merged('statuses', given.statuses, statusesOf(flags.status)),
    ...(flags.relations === undefined ? {} : { adds: 'relations' as const }),
    ...(flags.zone === undefined ? {} : { zone: flags.zone }),
    ...(flags.dates === undefined ? {} : { dateOrder: flags.dates }),
  });
  checkColumns(list, mapping);
  return mapping;
};

export type MappingFlags = {
  readonly sender?: string | undefined;
  /** A file of JSON, a `ListMapping` of the API. */
  readonly mapping?: string | undefined;
  /** `field=column`. */
  readonly column?: readonly string[] | undefined;
  /** `field=text`, the same for every row, or for those whose cell is empty. */
  readonly value?: readonly string[] | undefined;
  /** `word=meaning`. */
  readonly status?: readonly string[] | undefined;
  /** Its rows add relations to contacts that are there. */
  readonly relations?: true | undefined;
  readonly zone?: string | undefined;
  readonly dates?: 'day-month' | 'month-day' | undefined;
};

type Sources = Record<string, Source>;
type Flagged = Partial<Record<'fields' | 'consent' | 'relation' | 'attributes', Sources>>;

/** `consent.page=…`, `relation.role=…`, `attributes.plan=…`; everything else is of the contact. */
const sourcesOf = ({ column = [], value = [] }: MappingFlags): Flagged => {
  const found: Flagged = {};
  const put = (
    flag: string,
    text: string,
    change: (known: Source | undefined, right: string) => Source,
  ) => {
    const [left, right] = split(flag, text);
    const [first = '', second] = left.split('.', 2);
    const [part, name] = second === undefined ? ['fields', first] : [first, second];
    const names = known[part as keyof typeof known];
    if (names === undefined || (names.length > 0 && !names.includes(name)))
      throw new CliError(unknownField(flag, left), exitCodes.usage);
    const sources = found[part as keyof Flagged] ?? {};
    found[part as keyof Flagged] = { ...sources, [name]: change(sources[name], right) };
  };
  for (const text of column) put('--column', text, (_, right) => ({ column: right }));
  for (const text of value)
    put('--value', text, (before, right) =>
      before !== undefined && 'column' in before
        ? { ...before, otherwise: right }
        : { value: right },
    );
  return found;
};

const known = {
  fields: contactFields as readonly string[],
  consent: consentFields as readonly string[],
  relation: relationFields as readonly string[],
  /** Any name. */
  attributes: [] as readonly string[],
};

const unknownField = (flag: string, name: string): string =>
  `${flag}: there is no field \`${name}\`. Of a contact: ${contactFields.join(', ')}; of its consent: ${consentFields.map((one) => `consent.${one}`).join(', ')}; of its relation: ${relationFields.map((one) => `relation.${one}`).join(', ')}; attributes.NAME`;

const statusesOf = (words: readonly string[] | undefined): Record<string, string> | undefined => {
  if (words === undefined || words.length === 0) return undefined;
  return Object.fromEntries(
    words.map((text) => {
      const [word, meaning] = split('--status', text);
      if (!(statusMeanings as readonly string[]).includes(meaning))
        throw new CliError(
          `--status: \`${meaning}\` is no meaning; there are ${statusMeanings.join(', ')}`,
          exitCodes.usage,
        );
      return [word, meaning];
    }),
  );
};

const split = (flag: string, text: string): readonly [string, string] => {
  const at = text.indexOf('=');
  if (at < 1) throw new CliError(`${flag} takes NAME=TEXT, not \`${text}\``, exitCodes.usage);
  return [text.slice(0, at), text.slice(at + 1)];
};

const merged = (name: string, ...parts: readonly (object | undefined)[]): object => {
  const all = parts.filter((part) => part !== undefined);
  return all.length === 0 ? {} : { [name]: Object.assign({}, ...all) };
};

const readMapping = (file: string): Partial<ListMapping> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<ListMapping>;
  } catch {
    throw new CliError(`--mapping: ${file} is not a JSON file that can be read`, exitCodes.usage);
  }
};

const checkColumns = ({ sample: { columns } }: ListFile, mapping: ListMapping): void => {
  const { fields, consent = {}, relation = {}, attributes = {} } = mapping;
  const sources = Object.values({ ...fields, ...consent, ...relation, ...attributes }) as Source[];
  const missing = sources.find((one) => 'column' in one && !columns.includes(one.column));
  const listed = columns.map((name) => `\`${name}\``).join(', ');
  if (missing !== undefined && 'column' in missing)
    throw new CliError(
      `the file has no column \`${missing.column}\`; it has ${listed}`,
      exitCodes.usage,
    );
  if (fields.email === undefined)
    throw new CliError(
      `no column of addresses was found; say which it is with --column email=COLUMN. The file has ${listed}`,
      exitCodes.usage,
    );
};
