import { expect, test } from 'vitest';
import { singleFlight } from '../../../shared/kernel/single-flight.ts';

const scene = () => {
  const share = singleFlight<number>();
  let runs = 0;
  const work = async () => {
    runs += 1;
    const run = runs;
    await new Promise((resolve) => setImmediate(resolve));
    return run;
  };
  return { share, work };
};

test('concurrent callers share one run, and the next caller starts another', async () => {
  const { share, work } = scene();

  expect(await Promise.all([share('a', work), share('a', work)])).toEqual([1, 1]);
  expect(await share('a', work)).toBe(2);
});

test('the flights of two keys are independent', async () => {
  const { share, work } = scene();
  expect(await Promise.all([share('a', work), share('b', work)])).toEqual([1, 2]);
});

test('a failure of a shared run reaches everybody who waited, and is not cached', async () => {
  const { share, work } = scene();
  const fail = async () => {
    throw new Error('no answer');
  };
  const both = await Promise.allSettled([share('a', fail), share('a', work)]);

  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await share('a', work)).toBe(1);
});
