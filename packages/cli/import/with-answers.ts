import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ListMapping } from '../../../shared/lists/list-mapping.ts';
import type { Session } from '../command.ts';
import { askMapping } from './ask-mapping.ts';
import type { ListFile } from './list-file.ts';
import type { MappingFlags } from './mapping-of.ts';

/**
 * The flags with the answers of a person in them: of an earlier run for a list with these columns, or, at a terminal, of
 * now. Whoever says by flags how the list is read is asked nothing.
 */
export const withAnswers = async <Flags extends AskedFlags>(
  { world, say }: Session,
  list: ListFile,
  flags: Flags,
): Promise<Flags> => {
  const { mapping, column, value, status, relations, sender } = flags;
  if ([mapping, column, value, status, relations].some((one) => one !== undefined)) return flags;
  const file = fileOf(world.configFolder, list);
  const kept = flags.ask === true ? undefined : readKept(file);
  if (kept !== undefined && (sender === undefined || sender === kept.senderId)) {
    say(`read as an earlier list with these columns, by ${file}; --ask asks again`);
    return { ...flags, mapping: file };
  }
  if (world.ask === undefined) return flags;
  const answers = await askMapping(world.ask, list, sender);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(answers, undefined, 2)}\n`, { mode: 0o600 });
  say(`remembered for lists with these columns, in ${file}`);
  return { ...flags, mapping: file };
};

type AskedFlags = MappingFlags & { readonly ask?: true };

const fileOf = (configFolder: string, { sample: { columns } }: ListFile): string => {
  const hash = createHash('sha256').update(JSON.stringify(columns)).digest('hex');
  return join(configFolder, 'mappings', `${hash.slice(0, 20)}.json`);
};

const readKept = (file: string): Partial<ListMapping> | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<ListMapping>;
  } catch {
    // Half written, or changed by hand: it is asked again.
    return undefined;
  }
};
