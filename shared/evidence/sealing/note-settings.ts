import { canonicalJson, type Json } from '../../kernel/canonical-json.ts';
import type { Instant } from '../../kernel/instant.ts';

/**
 * Records the settings with which a stage was deployed as a new version, if they differ from those on
 * record, so a leaf shows which were in force when a decision was made. If the stage is deployed with
 * other settings meanwhile, the first run of that deployment records them.
 */
export const noteSettings = async (
  book: SettingsBook,
  { stage, ...settings }: StageSettings,
  now: Instant,
): Promise<'known' | 'noted'> => {
  const last = await book.current();
  if (last !== undefined && canonicalJson(last.settings) === canonicalJson(settings))
    return 'known';
  const version = (last?.version ?? 0) + 1;
  return (await book.put({ stage, version, at: now, settings })) === 'stored' ? 'noted' : 'known';
};

/** What one deployment set, as plain JSON, with the name of its stage. */
export type StageSettings = { readonly stage: string } & { readonly [name: string]: Json };

/** One version of a stage's settings: in force from its moment until that of the next. */
export type SettingsVersion = {
  readonly stage: string;
  readonly version: number;
  readonly at: Instant;
  readonly settings: { readonly [name: string]: Json };
};

/** Every version of the stage's settings, each with a leaf in the evidence log. */
export type SettingsBook = {
  current(): Promise<SettingsVersion | undefined>;
  /** `conflict`: another run noted that version. */
  put(version: SettingsVersion): Promise<'stored' | 'conflict'>;
};
