import { collectionMethods, listedReasons } from '../../../shared/consent/event/consent-event.ts';
import { isId, type SenderId, senderId as senderIdOf } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { isConsentWord, isYes, stopMeaning, wordOf } from '../../../shared/kernel/list-words.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isObject } from '../../../shared/kernel/object/is-object.ts';
import { isActivity, regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { isVisible } from '../../../shared/kernel/visible-text.ts';
import { objectionNote } from '../../../shared/subjects/stops/objection-at-collection.ts';
import type { ListedStop } from '../../../shared/subjects/stops/record-stops.ts';
import { endOfDay, instantOf, isDay, whenSchema } from '../../runtime/http/moments.ts';
import { type Item, keptText } from '../read-stop.ts';
import { privacyStatementBody } from '../schema.ts';

/**
 * The stops that a row states, whatever else is wrong with it: an opt-out is never lost with its row.
 * Undefined if it states none, or lacks a sender or an address.
 */
export const readStops = (row: unknown): RowStops | undefined => {
  if (!isObject(row)) return undefined;
  const sender = member(row, 'senderId');
  const email = member(row, 'email');
  if (typeof sender !== 'string' || typeof email !== 'string' || !isId(sender.trim()))
    return undefined;
  const senderId = senderIdOf(sender.trim());
  const relationships = member(row, 'relationships');
  const known: readonly unknown[] = Array.isArray(relationships) ? relationships : [];
  const [first, ...more] = [
    ...statedIn(row).flatMap((one) => stopOf(one, senderId) ?? []),
    ...known.flatMap((one) => objectionsOf(one, senderId)),
  ];
  return first === undefined
    ? undefined
    : { senderId, email: bareAddress(email), stops: [first, ...more] };
};

/** Whether a row states a stop, readable or not: then its answer must say that none was recorded. */
export const statesStop = (row: unknown): boolean => {
  const found = Array.isArray(row) ? row.flat(2).filter(isObject) : isObject(row) ? [row] : [];
  return found.some((item) => statedIn(item).some((one) => !isConsent(one)));
};

/** A member by its name, whatever its case. */
const member = (item: Item, name: string): unknown =>
  Object.hasOwn(item, name)
    ? item[name]
    : Object.entries(item).find(([key]) => wordOf(key) === name.toLowerCase())?.[1];

/** What a row says of consent: the items of `consents` or `consent`, nested or not, and flags. */
const statedIn = (row: Item): readonly unknown[] => {
  const lists = [member(row, 'consents'), member(row, 'consent')];
  const flags = Object.entries(row)
    .filter(([name, value]) => stopMeaning(name) !== undefined && isYes(value))
    .map(([name]) => name);
  const status = [member(row, 'status')].filter((one) => stopMeaning(one) !== undefined);
  return [...lists, ...flags, ...status]
    .flatMap((one) => [one].flat(4))
    .filter((one) => one != null);
};

const isConsent = (stated: unknown): boolean => {
  const type = isObject(stated) ? member(stated, 'type') : stated;
  return isConsentWord(type);
};

/** The address in a form of mail tools: `Jan <jan@post.example>`, `mailto:…`, a `;` or `.` behind. */
const bareAddress = (email: string): string => {
  if (email.length > 1_000) return email;
  const inner = /<([^<>]+)>[\s;,.]*$/.exec(email)?.[1] ?? email;
  return inner
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[\s;,.]+$/, '');
};

/** The stops of a row, and whose they are. */
export type RowStops = {
  readonly senderId: SenderId;
  readonly email: string;
  readonly stops: readonly [ListedStop, ...ListedStop[]];
};

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
  const named = item['activity'];
  const activity = typeof named === 'string' && isActivity(named) ? named : undefined;
  if (said('scope') || (said('purpose') && said('activity'))) return { senderId };
  if (activity !== undefined && !said('topic')) return { senderId, activity };
  if (purpose === undefined) return { senderId };
  const { topic } = item;
  const readable = typeof topic === 'string' && topic.isWellFormed() && topic.length <= 200;
  const trimmed = readable ? topic.trim() : '';
  return !isVisible(trimmed) ? { senderId, purpose } : { senderId, purpose, topic: trimmed };
};

const stopOf = (value: unknown, senderId: SenderId): ListedStop | undefined => {
  const item = typeof value === 'string' ? { type: value } : value;
  if (!isObject(item)) return undefined;
  const meaning = stopMeaning(member(item, 'type') ?? member(item, 'status'));
  if (meaning === undefined) return undefined;
  const occurredAt = momentOf(item['occurredAt']);
  const note = keptText(item['note'], 1_000);
  const common = {
    method: oneOf(collectionMethods, item['method']) ?? 'import',
    ...defined({ occurredAt, note }),
    ...shownTo(item),
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
      const suppression = oneOf(listedReasons, item['suppression']) ?? 'objection';
      return { ...common, type: 'suppressed', scope: { senderId }, suppression };
    }
    default:
      return { ...common, type: 'suppressed', scope: { senderId }, suppression: meaning };
  }
};

/** The page that asked and the privacy statement it pointed to; what is malformed is left out. */
const shownTo = (item: Item): Pick<ListedStop, 'page' | 'privacyStatement'> => {
  const page = keptText(item['page'], 2_000);
  const statement = privacyStatementBody.safeParse(item['privacyStatement']);
  return defined({
    page,
    privacyStatement: statement.success ? defined(statement.data) : undefined,
  });
};

/** An objection made when this sender sold something or got a gift; one made with another does not count here. */
const objectionsOf = (relationship: unknown, senderId: SenderId): readonly ListedStop[] => {
  if (!isObject(relationship)) return [];
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
  if (!isObject(collection) || !isObject(collection['optOut'])) return [];
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
      ...defined({ occurredAt }),
      ...(evidenceId === undefined
        ? {}
        : { evidenceRefs: [evidenceId], note: objectionNote(evidenceId) }),
    },
  ];
};
