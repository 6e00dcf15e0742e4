import { expect, test } from 'vitest';
import type { ContactId, NoticeId } from '../../../shared/kernel/ids.ts';
import { goOnInvalidating } from '../../../shared/subjects/invalidations/go-on-invalidating.ts';
import type { InvalidationJob } from '../../../shared/subjects/invalidations/invalidation-job.ts';
import { contactApi } from '../../support/contact-api.ts';
import { memoryInvalidationJobs } from '../../support/memory/memory-invalidation-jobs.ts';

/** 150 people who agreed to version 1, of which version 2 asks all again. */
const scene = async () => {
  const { world, call } = await contactApi();
  for (let n = 0; n < 150; n += 1) {
    const contactId = `p${n}`;
    const person = {
      senderId: 'waterweg',
      email: `${contactId}@x.example`,
      language: 'nl',
      country: 'NL',
    };
    await call('POST', '/v1/contacts', { ...person, contactId });
    await call('POST', `/v1/contacts/${contactId}/consent/events`, {
      ...{ type: 'granted', purpose: 'commercial', topic: 'offers', method: 'web-form' },
      ...{ act: 'ticked-empty-box', notice: { noticeId: 'offers', version: 1 } },
    });
  }
  world.advance(1_000);
  const { body } = await call('GET', '/v1/notices/offers/versions/1');
  await call('POST', '/v1/notices', {
    ...{ noticeId: 'offers', senderId: 'waterweg', covers: body['covers'], material: true },
    texts: { nl: 'Ja, Waterweg Hosting B.V. en haar partners mogen mij aanbiedingen mailen.' },
  });
  const jobs = memoryInvalidationJobs();
  const job: InvalidationJob = {
    ...{ noticeId: 'offers' as NoticeId, noticeVersion: 2, reason: 'partners', version: 1 },
    requestedBy: { kind: 'jwt', id: 'officer' },
    ...{ state: 'going', looked: 0, invalidated: 0, startedAt: world.now() },
  };
  await jobs.put(job);
  return { world, jobs, job, tools: { ...world.tools, jobs } };
};

test('an interrupted job is continued, and ends nobody’s consent twice', async () => {
  const { jobs, job, tools } = await scene();
  let steps = 0;
  const once = await goOnInvalidating(tools, job, () => {
    steps += 1;
    return steps === 1;
  });
  expect(once).toMatchObject({ state: 'going', looked: 100, invalidated: 100 });
  // The page after it died before its progress was kept.
  await goOnInvalidating(
    { ...tools, jobs: { ...jobs, put: async () => 'conflict' } },
    once,
    () => true,
  );

  const [left] = await jobs.going();
  const done = await goOnInvalidating(tools, left ?? job, () => true);

  expect(done).toMatchObject({ state: 'done', looked: 150 });
  const { contacts } = await jobs.whom(job.noticeId, 2, { limit: 200 });
  expect(contacts).toHaveLength(150);
  for (const { contactId } of contacts) {
    const { events } = await tools.ledger.events(contactId as ContactId, 0, 10);
    expect(events.filter(({ type }) => type === 'invalidated')).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ note: 'partners', recordedBy: { id: 'officer' } });
  }
  expect(await jobs.going()).toEqual([]);
}, 30_000);

test('of two runs that begin or step at once, one gives way', async () => {
  const { jobs, job } = await scene();
  expect(await jobs.put(job)).toBe('conflict');
  expect(await jobs.put({ ...job, version: 2 })).toBe('stored');
  expect(await jobs.put({ ...job, version: 2 })).toBe('conflict');
}, 30_000);
