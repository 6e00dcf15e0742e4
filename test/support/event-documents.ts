import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from './validate-schema.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = join(import.meta.dirname, '../../docs/events');
const read = (file: string): Json => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;

/** The committed schema of each event, by its detail-type. */
export const eventDocuments: ReadonlyMap<string, Json> = new Map(
  readdirSync(folder).flatMap((file): [string, Json][] => {
    const type = /^(.+)\.v2\.schema\.json$/.exec(file)?.[1];
    return type === undefined ? [] : [[type, read(file)]];
  }),
);

/** The committed example of each event, as EventBridge would deliver it. */
export const eventExamples: ReadonlyMap<string, Json> = new Map(
  readdirSync(join(folder, 'examples')).map((file): [string, Json] => [
    file.replace(/\.json$/, ''),
    read(`examples/${file}`),
  ]),
);

/** What is wrong with the detail of an event, by the committed schema of its type. */
export const wrongInDetail = (type: string, detail: unknown): readonly string[] => {
  const schema = eventDocuments.get(type);
  return schema === undefined ? [`no schema of ${type}`] : validate(schema, detail, type, schema);
};
