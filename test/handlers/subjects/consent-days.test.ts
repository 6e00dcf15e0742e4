import { expect, test } from 'vitest';
import { runRetention } from '../../../shared/retention/run-retention.ts';
import type { ConsentDay } from '../../../shared/subjects/consent-days/consent-day.ts';
import { waterweg } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { memoryConsentDays } from '../../support/memory/memory-consent-days.ts';
import { memoryRetention } from '../../support/memory/memory-retention.ts';

const second = 1_000;
const hour = 3_600 * second;
const offers = { purpose: 'commercial', topic: 'offers' };
const tick = {
  ...{ ...offers, type: 'granted', method: 'web-form', act: 'ticked-empty-box' },
  notice: { noticeId: 'offers', version: 1 },
};

/** `count` people who want offers, and the daily run over them. */
const scene = async (count = 4) => {
  const { world, call } = await contactApi();
  const days = memoryConsentDays();
  const retention = { ...memoryRetention(world.tools.requests), consentDays: days };
  const say = (contactId: string, body: object) =>
    call('POST', `/v1/contacts/${contactId}/consent/events`, body);
  for (let n = 0; n < count; n += 1) {
    const person = { senderId: waterweg, email: `p${n}@x.example`, language: 'nl', country: 'NL' };
    await call('POST', '/v1/contacts', { ...person, contactId: `p${n}` });
    expect((await say(`p${n}`, tick)).status).toBe(201);
  }
  const failures: unknown[] = [];
  const run = (ledger = world.tools.ledger, steps = Number.POSITIVE_INFINITY) => {
    let left = steps;
    return runRetention(
      { ...retention, subjects: { ...world.tools, ledger }, now: world.now },
      {
        carriesOut: false,
        isTime: () => {
          left -= 1;
          return left >= 0;
        },
        onFailure: (error) => failures.push(error),
      },
    );
  };
  const last = async (): Promise<ConsentDay | undefined> => (await days.last(waterweg, 1))[0];
  return { world, say, run, last, failures, days };
};

test('the daily run counts each person once a purpose, and nobody who said no or whose yes is over', async () => {
  const { world, say, run, last } = await scene();
  await say('p0', { ...tick, topic: 'events' });
  await say('p1', { type: 'withdrawn', ...offers, method: 'phone' });
  await say('p2', { type: 'objected', method: 'paper' });
  world.advance(second);
  await run();
  expect(await last()).toEqual({
    ...{ senderId: waterweg, day: '2026-09-01', stops: {} },
    people: { commercial: 2, ideological: 0, charitable: 0 },
  });
});

test('more people than a page are counted over as many steps as it takes, a day only when all are', async () => {
  const { run, last, days } = await scene(101);
  await run(undefined, 2);
  expect(await last()).toBeUndefined();
  await run();
  expect(await last()).toMatchObject({ people: { commercial: 101 } });
  expect(await days.last(waterweg, 9)).toHaveLength(1);
});

test('a stop counts on the day after, with the time from the act until it was in force', async () => {
  const { world, say, run, last } = await scene(6);
  world.advance(10 * hour);
  const ago = (millis: number) => new Date(world.now() - millis).toISOString();
  const stop = { type: 'withdrawn', ...offers };
  await say('p0', { ...stop, method: 'one-click-unsubscribe', occurredAt: ago(412) });
  await say('p1', { ...stop, method: 'one-click-unsubscribe', occurredAt: ago(10) });
  await say('p2', { ...stop, method: 'reply', occurredAt: ago(90 * second) });
  await say('p3', { ...stop, method: 'phone', occurredAt: ago(2 * hour) });
  await say('p4', { ...stop, method: 'import', occurredAt: ago(hour) });
  await run();
  expect(await last()).toMatchObject({ day: '2026-09-01', stops: {} });

  world.advance(24 * hour);
  // Of the day that is not over, nothing counts yet.
  await say('p5', { ...stop, method: 'phone', occurredAt: ago(hour) });
  await run();
  expect(await last()).toMatchObject({
    day: '2026-09-02',
    people: { commercial: 0 },
    stops: {
      own: { count: 3, longestMillis: 90_000, medianMillis: 410 },
      told: { count: 1, longestMillis: 2 * hour, medianMillis: 2 * hour },
    },
  });
});

test('a page that could not be counted costs the day its count, and the run continues', async () => {
  const { world, run, last, failures } = await scene();
  const broken = { ...world.tools.ledger, states: () => Promise.reject(new Error('throttled')) };
  expect(await run(broken)).toMatchObject({ state: 'done', consent: 'failed' });
  expect(failures).toHaveLength(1);
  expect(await last()).toBeUndefined();
  world.advance(24 * hour);
  await run();
  expect(await last()).toMatchObject({ day: '2026-09-02', people: { commercial: 4 } });
});
