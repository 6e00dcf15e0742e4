import {
  collectionMethods,
  type SuppressionReason,
  suppressionReasons,
} from '../../../shared/consent/event/consent-event.ts';
import { isId, type SenderId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { activities, regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { objectionNote } from '../../../shared/subjects/objection-at-collection.ts';
import type { ListedStop } from '../../../shared/subjects/record-stops.ts';
import { endOfDay, instantOf, isDay, whenSchema } from '../../runtime/http/moments.ts';
import { keptText } from '../mend-stop.ts';

/**
 * The stops that a row states, read past everything else that is wrong with it: an opt-out is
 * never lost with its row. Undefined when it states none, or neither sender nor address is there.
 */
export const readStops = (row: unknown): RowStops | undefined => {
  if (!isItem(row)) return undefined;
  const { senderId: sender, email, consents, relationships } = row;
  if (typeof sender !== 'string' || typeof email !== 'string' || !isId(sender.trim()))
    return undefined;
  const senderId = sender.trim() as SenderId;
  const given: readonly unknown[] = Array.isArray(consents) ? consents : [consents];
  const known: readonly unknown[] = Array.isArray(relationships) ? relationships : [];
  const [first, ...more] = [
    ...given.flatMap((one) => stopOf(one, senderId) ?? []),
    ...known.flatMap((one) => objectionsOf(one, senderId)),
  ];
  return first === undefined ? undefined : { senderId, email, stops: [first, ...more] };
};

/** The stops of a row, and whose they are. */
export type RowStops = {
  readonly senderId: SenderId;
  readonly email: string;
  readonly stops: readonly [ListedStop, ...ListedStop[]];
};

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Meaning = 'withdrawn' | 'objected' | 'refused' | SuppressionReason | 'suppressed';

/** What lists and the mailers they come from call a stop. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['withdrawn', 'withdrawn'],
  ['withdraw', 'withdrawn'],
  ['unsubscribed', 'withdrawn'],
  ['unsubscribe', 'withdrawn'],
  ['opted-out', 'withdrawn'],
  ['opt-out', 'withdrawn'],
  ['optout', 'withdrawn'],
  ['objected', 'objected'],
  ['objection', 'objected'],
  ['refused', 'refused'],
  ['declined', 'refused'],
  ['suppressed', 'suppressed'],
  ['blocked', 'suppressed'],
  ['blocklisted', 'suppressed'],
  ['do-not-contact', 'suppressed'],
  ['bounced', 'hard-bounce'],
  ['bounce', 'hard-bounce'],
  ['hard-bounce', 'hard-bounce'],
  ['hard-bounced', 'hard-bounce'],
  ['cleaned', 'hard-bounce'],
  ['invalid', 'invalid'],
  ['complaint', 'complaint'],
  ['complained', 'complaint'],
  ['spam', 'complaint'],
]);

const meaningOf = (type: unknown): Meaning | undefined =>
  typeof type === 'string' && type.length <= 100
    ? meanings.get(type.trim().toLowerCase().replace(/[\s_]/g, '-'))
    : undefined;

const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

const momentOf = (value: unknown): Instant | undefined => {
  const when = whenSchema.safeParse(value);
  if (!when.success) return undefined;
  return isDay(when.data) ? endOfDay(when.data) : instantOf(when.data);
};

/** What is stopped. Whatever cannot be read makes the stop wider, never narrower. */
const scopeOf = (item: Item, senderId: SenderId): ListedStop['scope'] => {
  const said = (name: string) => item[name] !== undefined && item[name] !== null;
  const purpose = oneOf(regulatedPurposes, item['purpose']);
  const activity = oneOf(activities, item['activity']);
  if (said('scope') || (said('purpose') && said('activity'))) return { senderId };
  if (activity !== undefined && !said('topic')) return { senderId, activity };
  if (purpose === undefined) return { senderId };
  const { topic } = item;
  const readable = typeof topic === 'string' && topic.isWellFormed() && topic.length <= 200;
  const trimmed = readable ? topic.trim() : '';
  return trimmed === '' ? { senderId, purpose } : { senderId, purpose, topic: trimmed };
};

const stopOf = (value: unknown, senderId: SenderId): ListedStop | undefined => {
  const item = typeof value === 'string' ? { type: value } : value;
  if (!isItem(item)) return undefined;
  const meaning = meaningOf(item['type']);
  if (meaning === undefined) return undefined;
  const occurredAt = momentOf(item['occurredAt']);
  const note = keptText(item['note'], 1_000);
  const common = {
    method: oneOf(collectionMethods, item['method']) ?? 'import',
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(note === undefined ? {} : { note }),
  };
  switch (meaning) {
    case 'withdrawn':
    case 'objected':
    case 'refused': {
      const scope = scopeOf(item, senderId);
      // A refusal answers one question: one of more than a topic or an activity is an objection.
      const narrow = scope.topic !== undefined || scope.activity !== undefined;
      return { ...common, scope, type: meaning === 'refused' && !narrow ? 'objected' : meaning };
    }
    case 'suppressed': {
      const suppression = oneOf(suppressionReasons, item['suppression']) ?? 'objection';
      return { ...common, type: 'suppressed', scope: { senderId }, suppression };
    }
    default:
      return { ...common, type: 'suppressed', scope: { senderId }, suppression: meaning };
  }
};

/** An objection made when this sender sold or took a gift; one of another entity is no concern. */
const objectionsOf = (relationship: unknown, senderId: SenderId): readonly ListedStop[] => {
  if (!isItem(relationship)) return [];
  const { sale, donation } = relationship;
  return [
    ...objectionAt(sale, senderId, { by: 'soldBy', at: 'soldAt' }),
    ...objectionAt(donation, senderId, { by: 'donatedTo', at: 'donatedAt' }),
  ];
};

const objectionAt = (
  collection: unknown,
  senderId: SenderId,
  { by, at }: { readonly by: string; readonly at: string },
): readonly ListedStop[] => {
  if (!isItem(collection) || !isItem(collection['optOut'])) return [];
  const used = collection['optOut']['used'];
  const taker = collection[by];
  const isOther = typeof taker === 'string' && isId(taker.trim()) && taker.trim() !== senderId;
  if ((used !== true && used !== 'true') || isOther) return [];
  const occurredAt = momentOf(collection[at]);
  const evidenceId = keptText(collection['evidenceId'], 200);
  return [
    {
      type: 'objected',
      scope: { senderId },
      method: 'import',
      ...(occurredAt === undefined ? {} : { occurredAt }),
      ...(evidenceId === undefined
        ? {}
        : { evidenceRefs: [evidenceId], note: objectionNote(evidenceId) }),
    },
  ];
};
