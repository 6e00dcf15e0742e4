import { cutText } from '../../kernel/visible-text.ts';
import type { ConsentEventData } from '../event/consent-event.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { topicOfKey } from '../fold/scope.ts';

/** What a person says against mail; never refused, and never narrowed. */
const stops: ReadonlySet<ConsentEventData['type']> = new Set(['withdrawn', 'objected', 'refused']);

export const isStop = ({ type }: Pick<ConsentEventData, 'type'>): boolean => stops.has(type);

export const isStopOfTopic = (said: Pick<ConsentEventData, 'type' | 'scope'>): boolean =>
  isStop(said) && said.scope.topic !== undefined;

/** The topics, folded, that the contact ever said anything about, for whatever purpose. */
export const topicsSpokenOf = ({ entries }: Pick<ConsentState, 'entries'>): ReadonlySet<string> =>
  new Set(Object.keys(entries).flatMap((key) => topicOfKey(key) ?? []));

/**
 * A stop of a topic that cannot be kept, as one of its whole purpose: doubt means no mail. If the
 * topic does not exist, nobody can know which mail was meant. What was written is kept in the note.
 */
export const widened = <Said extends ConsentEventData>(
  said: Said,
  why: 'no-topic' | 'one-too-many',
): Said => {
  const { topic = '', ...scope } = said.scope;
  const of = why === 'no-topic' ? 'a topic that does not exist' : 'one topic too many';
  return { ...asWide(said), scope, note: noteWith(said, `of ${of}: ${topic}`) };
};

/** The same for an activity that a sender does not name: the next wider scope is all of the sender. */
export const widenedActivity = <Said extends ConsentEventData>(said: Said): Said => {
  const { activity = '', ...scope } = said.scope;
  return {
    ...asWide(said),
    scope,
    note: noteWith(said, `of an activity that does not exist: ${activity}`),
  };
};

/** A refusal answers one question, and holds for that alone; a wider one is an objection. */
const asWide = <Said extends ConsentEventData>(said: Said): Said =>
  said.type === 'refused' ? { ...said, type: 'objected' } : said;

const noteWith = ({ note }: Pick<ConsentEventData, 'note'>, more: string): string =>
  cutText(note === undefined ? more : `${note}; ${more}`, longestNote);

const longestNote = 1_000;
