import type { NoticeRef } from '../../../shared/consent/event/consent-event.ts';
import type { Choice } from '../../../shared/consent/links/choice-events.ts';
import { isId, noticeId as noticeIdOf } from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import {
  type Activity,
  isActivity,
  type RegulatedPurpose,
  regulatedPurposes,
} from '../../../shared/kernel/purpose.ts';

/** The switch as one form value; a topic may hold anything, so it comes last. */
export const choiceField = (choice: ShownChoice): string => {
  const { purpose, topic, activity, wasOn, resumes, notice } = choice;
  const was = resumes === true ? 'r' : '0';
  return [
    wasOn ? '1' : was,
    purpose ?? activity ?? '',
    notice?.noticeId ?? '',
    notice?.version ?? '',
    ...(topic === undefined ? [] : [topic]),
  ].join('/');
};

/** What one switch on the page stands for, and how it stood when the page was made. */
type ShownChoice = {
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  readonly activity?: Activity;
  readonly wasOn: boolean;
  /** It was off, and a sale carries it as before: it continues without a text. */
  readonly resumes?: boolean;
  /** The text that was beside the switch. */
  readonly notice?: NoticeRef;
};

const subjectOf = (name: string): Pick<ShownChoice, 'purpose' | 'activity'> | undefined => {
  const purpose = regulatedPurposes.find((each) => each === name);
  if (purpose !== undefined) return { purpose };
  return isActivity(name) ? { activity: name } : undefined;
};

const noticeOf = (noticeId: string, version: string): NoticeRef | undefined =>
  isId(noticeId) && /^[1-9]\d{0,5}$/.test(version)
    ? { noticeId: noticeIdOf(noticeId), version: Number(version) }
    : undefined;

/** The switch back from a form value; undefined for a value that none of our pages sends. */
const shownChoice = (field: string): ShownChoice | undefined => {
  const [was = '', name = '', noticeId = '', version = '', ...topic] = field.split('/');
  const subject = subjectOf(name);
  if (subject === undefined) return undefined;
  const notice = noticeOf(noticeId, version);
  const choice: ShownChoice = defined({
    ...subject,
    topic: topic.length === 0 ? undefined : topic.join('/'),
    ...defined({ notice }),
    wasOn: was === '1',
    resumes: was === 'r' ? true : undefined,
  });
  return choiceField(choice) === field ? choice : undefined;
};

/**
 * The switches that were moved. Only a move is an act: a box that was ticked when the page was
 * made and still is says nothing new, even if it was switched off elsewhere in the meantime.
 */
export const movedChoices = (
  shown: readonly string[],
  on: ReadonlySet<string>,
): readonly Choice[] =>
  [...new Set(shown)].flatMap((field): Choice[] => {
    const choice = shownChoice(field);
    if (choice === undefined || choice.wasOn === on.has(field)) return [];
    const { wasOn, resumes, notice, ...scope } = choice;
    if (wasOn) return [{ ...scope, to: 'off' }];
    if (resumes === true) return [{ ...scope, to: 'resumed' }];
    // INVARIANT: without a text beside the switch there is nothing to agree to.
    return notice === undefined ? [] : [{ ...scope, to: 'on', notice }];
  });
