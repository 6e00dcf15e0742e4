import type { Instant } from '../../kernel/instant.ts';
import type { Language } from '../../kernel/language.ts';
import type { Topic } from './topic.ts';

/**
 * Since when people could know a topic for what it is now. Version 0.1.0 did not keep it: no later than
 * its last change, which is what counts then.
 */
export const topicKnownSince = ({
  knownSince,
  changedAt,
}: Pick<Topic, 'knownSince' | 'changedAt'>): Instant => knownSince ?? changedAt;

/**
 * The same for the version that follows. A topic that is called or described otherwise, or is taken
 * up again, is as good as new to people who opted out of others before.
 */
export const knownSinceAfter = (
  before: Topic | undefined,
  { names, descriptions }: { readonly names: Texts; readonly descriptions: Texts },
  at: Instant,
): Instant =>
  before === undefined ||
  before.retiredAt !== undefined ||
  isRewritten(before.names, names) ||
  isRewritten(before.descriptions, descriptions)
    ? at
    : topicKnownSince(before);

/** Whether any text is new, gone or another: nobody here can tell that one in a further language translates. */
const isRewritten = (before: Texts, after: Texts): boolean =>
  [...Object.keys(before), ...Object.keys(after)].some(
    (language) => before[language as Language] !== after[language as Language],
  );

type Texts = { readonly [Each in Language]?: string | undefined };
