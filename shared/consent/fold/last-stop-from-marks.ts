import { defined } from '../../kernel/object/defined.ts';
import type { LastStop } from './consent-state.ts';
import { isLater } from './entry-from-marks.ts';
import type { Mark, Marks } from './marks.ts';
import { isActivityKey } from './scope.ts';

/**
 * The latest stop of mail, of any scope, and the scopes that the holder of the address requested and
 * confirmed after it. A refusal answers only the question that was asked, and a person who withdraws
 * consent to tracking still wants the mail, so neither is a stop of mail.
 */
export const lastStopFromMarks = (marks: Marks): LastStop | undefined => {
  let last: Mark | undefined;
  for (const [key, { withdrawn, objected }] of Object.entries(marks))
    for (const stop of isActivityKey(key) ? [] : [withdrawn, objected])
      if (stop !== undefined && isLater(stop, last)) last = stop;
  if (last === undefined) return undefined;
  const { eventId, at } = last;
  const confirmedSince = Object.keys(marks).filter((key) => isConfirmedSince(marks, key, at));
  return defined({
    eventId,
    at,
    confirmedSince: confirmedSince.length === 0 ? undefined : confirmedSince,
  });
};

const isConfirmedSince = (marks: Marks, key: string, at: Mark['at']): boolean => {
  const confirmed = marks[key]?.confirmed;
  return confirmed !== undefined && confirmed.ofFormerAddress !== true && confirmed.since > at;
};
