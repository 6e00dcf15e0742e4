import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../../shared/kernel/instant.ts';
import { isRegulated } from '../../../shared/kernel/purpose.ts';
import type { Answer } from '../../support/api-caller.ts';
import { isWhole, spreadOf } from '../../support/how-many.ts';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

type Band = keyof typeof drafts;

/** How many reviewers overrule what was found in each draft of a test, by the draft's name. */
const reviewersNeeded = { review: 1, block: 2, pass: 0 } as const;

/** What an author may slip in after a reviewer looked: each changes who is mailed what. */
const edits = {
  'an advert': { contents: content('Upgrade now', 'Order today: 20% off our new Premium plan!') },
  'everybody as audience': { audience: {} },
  'another purpose': { purpose: 'security' },
  'another topic': { topic: 'outages' },
  'another service': { service: 'domains' },
  'essential: true': { essential: true },
  'vital: true': { vital: true },
  'products of others': { ownProducts: false },
  'another necessity': { necessity: 'We would like to.' },
} as const;

type Scene = {
  readonly band: Band;
  readonly id: string;
  readonly hash: string;
  readonly etag: string;
};
type Action = (scene: Scene) => Promise<Answer>;

let api: MailingApi;
const ask: MailingApi['ask'] = (...given) => api.ask(...given);

beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const review =
  (caller: string, verdict: 'release' | 'reject'): Action =>
  ({ id, hash }) =>
    ask(
      'POST',
      `/v1/mailings/${id}/reviews`,
      { verdict, reason: 'I read all of it.', contentHash: hash },
      { caller },
    );

const edit =
  (change: object, caller: string): Action =>
  ({ id, band, etag }) =>
    ask(
      'PUT',
      `/v1/mailings/${id}`,
      { ...drafts[band], name: 'second', ...change },
      { caller, headers: { 'if-match': etag } },
    );

const act =
  (name: string, body?: object): Action =>
  ({ id }) =>
    ask('POST', `/v1/mailings/${id}/${name}`, body, { caller: 'author' });

const at = (localTime: string) => act('schedule', { localTime, zone: 'UTC' });

/** A mailing of one kind, with what was done to it before the race. */
const open = async (band: Band, before: readonly Action[]): Promise<Scene> => {
  const { body } = await ask('POST', '/v1/mailings', drafts[band], { caller: 'author' });
  const id = String(body['mailingId']);
  const hash = String(body['contentHash']);
  for (const action of before) {
    const { status, body } = await action({ band, id, hash, etag: '' });
    expect([status, body], 'before the race').toEqual([200, expect.anything()]);
  }
  const header = await api.store.header(mailingId(id));
  return { band, id, hash, etag: `"${header?.version}"` };
};

/** All that a race leaves behind, but for versions. */
const leftBy = async ({ id }: Scene) => {
  const header = await api.store.header(mailingId(id));
  const reviews = await api.store.reviews(mailingId(id));
  const timer = api.timers.get(id);
  return {
    name: header?.name,
    state: header?.state,
    purpose: header?.purpose,
    regulated: header?.regulated,
    scheduled: header?.state === 'scheduled' ? header.schedule?.localTime : undefined,
    timer: timer === undefined ? undefined : isoFromInstant(timer),
    reviews: reviews.map(({ reviewer, verdict }) => `${reviewer}: ${verdict}`).toSorted(),
  };
};
type Left = Awaited<ReturnType<typeof leftBy>>;

/** Every reviewer of these tests saw the first draft and no other. */
const expectNamed = (band: Band, after: Left, slipped: object) => {
  const service = !isRegulated(after.purpose ?? 'commercial') && after.regulated?.length === 0;
  if ((after.state !== 'draft' && after.state !== 'scheduled') || !service) return;
  const stored = { ...drafts[band], ...(after.name === 'first' ? {} : slipped) };
  const found = Object.entries(drafts).find(([, { contents }]) => contents === stored.contents);
  const needed = reviewersNeeded[(found?.[0] ?? 'block') as Band];
  const named =
    after.name === 'first' ? after.reviews.filter((one) => one.endsWith('release')) : [];
  expect(new Set(named).size, JSON.stringify(after)).toBeGreaterThanOrEqual(needed);
};

type Race = {
  readonly band: Band;
  readonly before: readonly Action[];
  readonly first: Action;
  readonly second: Action;
  /** What an edit among the two puts in. */
  readonly slipped?: object;
};

/** A release looks at every point where one may overtake the other; a sample looks at each fifth. */
const every = isWhole() ? 1 : 5;
/** The first of them moves from race to race, so that a sample has come by each. */
let races = 0;

/** Ends as if one of two requests came after the other, or one was told of a conflict and did nothing. */
const expectSerial = async ({ band, before, first, second, slipped = {} }: Race) => {
  const alone = async (...actions: readonly Action[]) => {
    const scene = await open(band, before);
    const statuses: number[] = [];
    for (const action of actions) statuses.push((await action(scene)).status);
    return { statuses, left: await leftBy(scene) };
  };
  const [inOrder, reversed, onlySecond] = [
    await alone(first, second),
    await alone(second, first),
    await alone(second),
  ];
  const allowed = [inOrder, { ...reversed, statuses: reversed.statuses.toReversed() }];
  races += 1;
  for (let call = 1 + (races % every); ; call += every) {
    const scene = await open(band, before);
    const { stopped, answers } = await api.paths.run(
      call,
      () => first(scene),
      () => second(scene),
    );
    if (!stopped) return call - every;
    const left = await leftBy(scene);
    expectNamed(band, left, slipped);
    const [one, two] = answers.map(({ status }) => status);
    const outcomes =
      one === 409 ? [...allowed, { statuses: [409, two], left: onlySecond.left }] : allowed;
    expect(outcomes, `stopped at call ${call}`).toContainEqual({ statuses: [one, two], left });
  }
};

const anna = review('anna', 'release');
const bram = review('bram', 'release');
const cas = review('cas', 'reject');
const accept = act('accept-classification');

describe('two requests at the same time, at every point where one may overtake the other', () => {
  describe.each([
    { band: 'review' as const, before: [] },
    { band: 'block' as const, before: [bram] },
  ])('a held mailing of band $band', ({ band, before }) => {
    test.each(spreadOf(Object.entries(edits)))(
      'releasing a held mailing while its author slips in %s ends as if one came after the other',
      async (_, slipped) => {
        const change = edit(slipped, 'author');
        expect(
          await expectSerial({ band, before, slipped, first: anna, second: change }),
        ).toBeGreaterThanOrEqual(isWhole() ? 3 : 0);
        await expectSerial({ band, before, slipped, first: change, second: anna });
      },
    );

    test.each([
      ['a rejection', cas],
      ['the same release by another', review('dana', 'release')],
      ['the same release by the same', anna],
      ['its acceptance as marketing', accept],
      ['its cancellation', act('cancel')],
      ['its scheduling', at('2026-12-24T10:00')],
    ])(
      'releasing a held mailing beside %s ends as if one came after the other',
      async (_, other) => {
        await expectSerial({ band, before, first: anna, second: other });
        await expectSerial({ band, before, first: other, second: anna });
      },
    );

    test('accepting a mailing as marketing while its author slips something in ends as if one came after the other', async () => {
      for (const slipped of [edits['an advert'], { contents: drafts.pass.contents }]) {
        const change = edit(slipped, 'author');
        await expectSerial({ band, before, slipped, first: accept, second: change });
        await expectSerial({ band, before, slipped, first: change, second: accept });
      }
    });
  });

  describe.each([
    { band: 'pass' as const, before: [] as Action[] },
    { band: 'review' as const, before: [anna] },
    { band: 'review' as const, before: [accept] },
  ])('a draft of band $band', ({ band, before }) => {
    test.each(spreadOf(Object.entries(edits).slice(0, 3)))(
      'scheduling a draft while its author slips in %s ends as if one came after the other',
      async (_, slipped) => {
        const change = edit(slipped, 'author');
        const schedule = at('2026-12-24T10:00');
        await expectSerial({ band, before, slipped, first: schedule, second: change });
        await expectSerial({ band, before, slipped, first: change, second: schedule });
      },
    );
  });

  const christmas = at('2026-12-24T10:00');
  const controls: readonly (readonly [string, Action])[] = [
    ['schedule at the same moment', christmas],
    ['schedule earlier', at('2026-12-20T10:00')],
    ['schedule later', at('2026-12-28T10:00')],
    ['schedule now', act('schedule', { now: true })],
    ['unschedule', act('unschedule')],
    ['cancel', act('cancel')],
    ['pause', act('pause')],
  ];
  const pairs = controls.flatMap(([one, first]) =>
    controls.map(([two, second]) => [one, two, first, second] as const),
  );
  test.each(spreadOf(pairs))(
    'two requests about a scheduled mailing, to %s and to %s, end as if one came after the other',
    async (_one, _two, first, second) => {
      await expectSerial({ band: 'pass', before: [christmas], first, second });
    },
  );
  test('resuming a mailing that was paused before its moment, beside any other request, ends as if one came after the other', async () => {
    const before = [christmas, act('pause')];
    const resume = act('resume');
    for (const other of [resume, act('cancel'), act('pause'), christmas]) {
      await expectSerial({ band: 'pass', before, first: resume, second: other });
      await expectSerial({ band: 'pass', before, first: other, second: resume });
    }
  });
  test.each(spreadOf(controls))(
    'scheduling a draft beside a request to %s ends as if one came after the other',
    async (_, second) => {
      await expectSerial({ band: 'pass', before: [], first: christmas, second });
      await expectSerial({ band: 'pass', before: [], first: second, second: christmas });
    },
  );
});
