import type { Span, TestClock } from './types.ts';

/** The time of the machine, moved forwards as a test says; what became due is done by `settle`. */
export const testClock = (
  at: Date | string | undefined,
  settle: () => Promise<void>,
): TestClock & { readonly millis: () => number } => {
  let ahead = at === undefined ? 0 : momentOf(at) - Date.now();
  const millis = () => Date.now() + ahead;
  const move = async (by: number) => {
    if (!(by >= 0)) throw new RangeError('time only goes forwards');
    ahead += by;
    await settle();
  };
  return {
    millis,
    now: () => new Date(millis()),
    move: (by) => move(millisOf(by)),
    moveTo: async (moment) => move(momentOf(moment) - millis()),
  };
};

const momentOf = (moment: Date | string): number => {
  const millis = new Date(moment).getTime();
  if (Number.isNaN(millis)) throw new RangeError(`${String(moment)} is no moment`);
  return millis;
};

const millisOf = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): number =>
  (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
