import { cutText } from '../../kernel/cut-text.ts';
import { foldTopic } from '../../kernel/fold-topic.ts';
import type { ConsentEventData } from '../event/consent-event.ts';
import type { ConsentState } from '../fold/consent-state.ts';
import { topicOfKey } from '../fold/scope.ts';

/** What a person says against mail; never refused, and never narrowed. */
const stops: ReadonlySet<ConsentEventData['type']> = new Set(['withdrawn', 'objected', 'refused']);

export const isStopOfTopic = ({ type, scope }: Pick<ConsentEventData, 'type' | 'scope'>): boolean =>
  stops.has(type) && scope.topic !== undefined;

/** Whether the contact ever said anything about a topic, for whatever purpose. */
export const hasSpokenOf = ({ entries }: Pick<ConsentState, 'entries'>, topic: string): boolean => {
  const topicId = foldTopic(topic);
  return Object.keys(entries).some((key) => topicOfKey(key) === topicId);
};

/**
 * A stop of a topic that does not exist, as one of its whole purpose: it cannot be known which mail
 * was meant, and doubt means no mail. What was written is kept in the note.
 */
export const widened = <Said extends ConsentEventData>(said: Said): Said => {
  const { topic = '', ...scope } = said.scope;
  const note = [said.note, `of a topic that is none: ${topic}`]
    .filter((part) => part !== undefined)
    .join('; ');
  return { ...said, scope, note: cutText(note, longestNote) };
};

const longestNote = 1_000;
