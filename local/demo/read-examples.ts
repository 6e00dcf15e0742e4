import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/** Reads the example files as a user would write them. */
export const readExamples = (
  folder = join(import.meta.dirname, '../../examples'),
  now = Date.now(),
): Examples => {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const table = (file: string) => rows(text(file), now);
  const all = (sub: string) =>
    readdirSync(join(folder, sub))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => datedFile(readFrontMatter(text(join(sub, file)), file), now));
  return {
    sender: JSON.parse(text('sender.json')) as Examples['sender'],
    topics: JSON.parse(text('topics.json')) as Examples['topics'],
    contacts: table('contacts.csv'),
    relationships: table('relationships.csv'),
    publishedAddresses: table('published-addresses.csv'),
    consents: table('consents.csv'),
    notices: all('notices'),
    mailings: all('mailings'),
    expected: table('expected-outcomes.csv'),
  };
};

/** One line of a CSV file; an empty cell is absent. */
export type Row = Readonly<Record<string, string | undefined>>;

/** A Markdown file with front matter: settings, and sections by their heading. */
export type FrontMatterFile = {
  readonly settings: Readonly<Record<string, unknown>>;
  /** `nl: Subject` headings of level 1, or `nl` headings of level 2, with the text below. */
  readonly sections: readonly {
    readonly language: string;
    readonly title: string;
    readonly text: string;
  }[];
};

export type Examples = {
  readonly sender: Readonly<Record<string, unknown>> & { readonly senderId: string };
  readonly topics: readonly (Readonly<Record<string, unknown>> & { readonly topicId: string })[];
  readonly contacts: readonly Row[];
  readonly relationships: readonly Row[];
  readonly publishedAddresses: readonly Row[];
  readonly consents: readonly Row[];
  readonly notices: readonly FrontMatterFile[];
  readonly mailings: readonly FrontMatterFile[];
  readonly expected: readonly Row[];
};

/** `today-90d` and the like, so that the example stays as young as its story is; else as it is. */
const dated = (cell: string, now: number): string => {
  const match = /^today([+-]\d+)d$/.exec(cell);
  if (match === null) return cell;
  return new Date(now + Number(match[1]) * 86_400_000).toISOString().slice(0, 10);
};

const rows = (text: string, now: number): readonly Row[] => {
  const parsed: Record<string, string>[] = parseCsv(text, {
    columns: true,
    skip_empty_lines: true,
    trim: true,
  });
  return parsed.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, dated(value, now)]),
    ),
  );
};

const headings = /^#{1,2} (nl|en)(?:: (.*))?$/gm;

/** Settings whose days count from today are given their date. */
const datedFile = ({ settings, sections }: FrontMatterFile, now: number): FrontMatterFile => ({
  sections,
  settings: Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === 'string' ? dated(value, now) : value,
    ]),
  ),
});

/** Reads front matter and language sections; throws with the file's name when it has none. */
export const readFrontMatter = (text: string, file: string): FrontMatterFile => {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (match === null) throw new Error(`${file}: starts with no front matter between --- lines`);
  const [, front = '', body = ''] = match;
  const found = [...body.matchAll(headings)];
  const sections = found.map((heading, index) => ({
    language: heading[1] ?? '',
    title: heading[2] ?? '',
    text: body.slice(heading.index + heading[0].length, found[index + 1]?.index).trim(),
  }));
  return { settings: parseYaml(front) as Record<string, unknown>, sections };
};
