import { describe, expect, test } from 'vitest';
import { configOf } from '../../../cdk/stage-config.ts';
import { publicRoutes } from '../../../shared/deployment/public-routes.ts';
import { queues } from '../../../shared/deployment/queues.ts';
import { reservations } from '../../../shared/deployment/reserved-concurrency.ts';
import { throttles } from '../../../shared/deployment/throttles.ts';
import { type Load, simulate } from './lambda-model.ts';

const { concurrency } = configOf('production');

const routeOf = (method: string, path: string) => {
  const route = publicRoutes.find((one) => one.method === method && one.path === path);
  if (route === undefined) throw new Error(`no route ${method} ${path}`);
  return route;
};

const byRoute = (label: string, key: string, perSecond: number, millis: number): Load => {
  const [method = '', path = ''] = key.split(' ');
  const { function: name, ratePerSecond, burst } = routeOf(method, path);
  return { label, name, perSecond, millis, route: { ratePerSecond, burst } };
};

const stops = (perSecond: number): Load => byRoute('stops', 'POST /u/{token}', perSecond, 100);

/** Everybody opens the mailing, and fetches the pages, at ten times what the routes let through. */
const pixels: readonly Load[] = [
  byRoute('pixels', 'GET /m/{token}/{part}', 10_000, 120),
  byRoute('pages', 'GET /p/{token}', 1_000, 200),
];

/** Lists by the hundred, each as long as the function may run. */
const lists: Load = {
  label: 'imports',
  name: 'imports',
  perSecond: 100,
  millis: 28_000,
  route: throttles.whole,
};

/** A campaign of more than the minute can send, and somebody who waits for a code. */
const campaign: Load = {
  label: 'campaign',
  name: queues.send.consumer,
  perSecond: 100,
  millis: 30_000,
  queue: { maxConcurrency: concurrency.send },
};
const codes: Load = {
  label: 'codes',
  name: queues.service.consumer,
  perSecond: 2,
  millis: 1_500,
  queue: { maxConcurrency: concurrency.service },
};

const of = (accountConcurrency: number, reserve = true) => ({
  accountConcurrency,
  reserved: (reserve ? reservations(accountConcurrency, concurrency) : {}) as Record<
    string,
    number
  >,
});
const outcome = (result: ReturnType<typeof simulate>, label: string) => {
  const found = result.get(label);
  if (found === undefined) throw new Error(`no load ${label}`);
  return found;
};

describe('one pool for pixels, pages and stops, as it was', () => {
  test('one pool for pixels, pages and stops, as it was, loses stops: a reservation of 50 is a ceiling too', () => {
    const one = [...pixels, stops(20)].map((load) => ({ ...load, name: 'preferences' }));
    const { refused } = outcome(
      simulate({ accountConcurrency: 1_000, reserved: { preferences: 50 } }, one, 30),
      'stops',
    );
    expect(refused).toBeGreaterThan(100);
  });
});

describe('a storm of pixels and of lists', () => {
  /** What the reserve bears when every environment is new: 0.1 s of work, 0.8 s to load. */
  const bearable = (account: number) => Math.floor((of(account).reserved['stops'] ?? 0) / 0.92);

  test.each([180, 300, 1_000, 3_000])(
    'a storm of pixels and of lists makes no difference to a stop in an account of %d: none is refused, none waits',
    (account) => {
      const perSecond = bearable(account);
      const calm = simulate(of(account), [stops(perSecond)], 40);
      const stormy = simulate(of(account), [...pixels, lists, stops(perSecond)], 40);
      expect(outcome(stormy, 'stops')).toEqual(outcome(calm, 'stops'));
      expect(outcome(stormy, 'stops')).toMatchObject({ refused: 0, throttled: 0 });
      expect(outcome(stormy, 'stops').answered).toBeGreaterThan(perSecond * 38);
      // The storm is one: much of it is turned away.
      const { throttled, refused } = outcome(stormy, 'pixels');
      expect(throttled + refused).toBeGreaterThan(10_000);
    },
  );

  test('a storm of more stops than the reserve can take has as many refused as without pixels and lists', () => {
    const calm = simulate(of(1_000), [stops(1_000)], 20);
    const stormy = simulate(of(1_000), [...pixels, lists, stops(1_000)], 20);
    expect(outcome(stormy, 'stops')).toEqual(outcome(calm, 'stops'));
  });

  test.each([100, 1_000])(
    'a storm takes stops down where nothing is reserved of %d: the synthesis and the doctor warn',
    (account) => {
      const result = simulate(of(account, false), [...pixels, lists, stops(20)], 40);
      expect(outcome(result, 'stops').refused).toBeGreaterThan(0);
    },
  );
});

describe('a campaign', () => {
  test.each([180, 1_000])(
    'a campaign in an account of %d leaves service mail its share',
    (account) => {
      const result = simulate(of(account), [...pixels, lists, campaign, codes], 60);
      expect(outcome(result, 'codes').longestWait).toBeLessThanOrEqual(1_000);
      expect(outcome(result, 'codes').answered).toBeGreaterThan(100);
      expect(outcome(result, 'campaign').longestWait).toBeGreaterThan(30_000);
    },
  );

  test('a campaign would hold service mail for half a minute if the two lanes shared the event source', () => {
    const shared = { ...of(1_000), reserved: { send: concurrency.send } };
    const result = simulate(shared, [campaign, { ...codes, name: 'send' }], 60);
    expect(outcome(result, 'codes').longestWait).toBeGreaterThan(5_000);
  });

  test('a campaign takes nothing that a stop needs', () => {
    const result = simulate(of(180), [campaign, codes, ...pixels, lists, stops(25)], 40);
    expect(outcome(result, 'stops').refused).toBe(0);
  });
});
