import { foldName } from '../../kernel/fold-name.ts';
import { utf8Bytes } from '../../kernel/utf8-bytes.ts';
import type { ConsentEventData } from '../event/consent-event.ts';
import { claimsConsent } from '../event/find-defects.ts';
import type { ConsentFold } from '../fold/marks.ts';
import { isTopicKey, scopeKey } from '../fold/scope.ts';
import { isStopOfTopic } from './widen-stop.ts';

/**
 * What becomes of each statement so that what is kept of one contact stays one item (DynamoDB holds
 * 400 kB in one): `keep` it; `refuse` it, when it claims consent; `widen` it, when it stops a topic
 * that nothing is kept of yet; or `leave-out` what only notes that something ended which never began.
 */
export const withinTopicLimit = (
  { state, marks }: ConsentFold,
  statements: readonly ConsentEventData[],
  advertisersOf: (statement: ConsentEventData) => readonly string[] | undefined = () => undefined,
): readonly Place[] => {
  const known = new Set([...Object.keys(marks), ...Object.keys(state.entries)]);
  let topics = [...known].filter(isTopicKey).length;
  let bytes = utf8Bytes(JSON.stringify({ state, marks }));
  return statements.map((statement) => {
    const key = scopeKey(statement.scope);
    const isNew = statement.scope.topic !== undefined && !known.has(key);
    const growth = mostGrowth + 2 * (utf8Bytes(key) + bytesOfNames(advertisersOf(statement)));
    if ((!isNew || topics < mostTopics) && bytes + growth <= mostBytes) {
      known.add(key);
      if (isNew) topics += 1;
      bytes += growth;
      return 'keep';
    }
    // A confirmation takes the place of the requests that it answers.
    if (claimsConsent(statement) && statement.type !== 'confirmed') return 'refuse';
    if (!isNew) return 'keep';
    return isStopOfTopic(statement) ? 'widen' : 'leave-out';
  });
};

/** They stand in entry and mark, folded, each with quotes and a comma. */
const bytesOfNames = (names: readonly string[] = []): number =>
  names.reduce((sum, name) => sum + utf8Bytes(foldName(name)) + 3, 0);

type Place = 'keep' | 'refuse' | 'widen' | 'leave-out';

/** Topics that a contact may have said something about; one under two purposes counts twice. */
export const mostTopics = 200;

/**
 * UTF-8 bytes as JSON up to which consent is taken, which is never less than DynamoDB counts. What
 * is left below 400 kB is for stops of scopes that are known: five marks of under 100 bytes each.
 */
const mostBytes = 250_000;

/** More than one statement adds to entry and marks of its scope, beside the scope's key in both. */
const mostGrowth = 1_500;
