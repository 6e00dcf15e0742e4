import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftBody } from '../../../functions/mailings/schema.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { isRegulated, type Purpose } from '../../../shared/kernel/purpose.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import { pinnedSender } from '../../../shared/mailing/pinned-sender.ts';
import { judgedHash } from '../../../shared/mailing/review/judged-hash.ts';
import type { Answer } from '../../support/api-caller.ts';
import { howMany } from '../../support/how-many.ts';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

/** What an author may write; each reaches other people, or tells them something else. */
const versions: readonly object[] = [
  drafts.pass,
  drafts.review,
  drafts.block,
  { ...drafts.block, audience: {} },
  { ...drafts.block, vital: true },
  { ...drafts.block, purpose: 'security' },
  { ...drafts.review, topic: 'outages' },
  { ...drafts.block, contents: content('Buy now', 'Buy now, 60% off your hosting!') },
  { ...drafts.block, purpose: 'commercial' },
];

const writers = ['author', 'bea', 'rita'] as const;
const reviewers = ['rita', 'rob', 'ria', 'author'] as const;

type Action =
  | { readonly does: 'write'; readonly who: string; readonly version: number }
  | { readonly does: 'read' | 'judge'; readonly who: string }
  | { readonly does: 'review'; readonly who: string; readonly verdict: 'release' | 'reject' }
  | { readonly does: 'accept' | 'schedule' | 'unschedule' | 'pause' | 'resume' }
  | { readonly does: 'change-sender'; readonly address: string };

/** One action alone; one whose process dies at a call; or one that another overtakes at a call. */
type Step = {
  readonly action: Action;
  readonly at: number;
  readonly dies?: 'before' | 'after';
  readonly overtakenBy?: Action;
};

const anAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('write' as const),
      who: fc.constantFrom(...writers),
      version: fc.nat({ max: versions.length - 1 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom('read' as const, 'judge' as const, 'judge' as const),
      who: fc.constantFrom(...reviewers),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('review' as const),
      who: fc.constantFrom(...reviewers),
      verdict: fc.constantFrom(
        'release' as const,
        'release' as const,
        'release' as const,
        'reject' as const,
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('schedule' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(...(['accept', 'unschedule', 'pause', 'resume'] as const)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('change-sender' as const),
      address: fc.constantFrom('Kade 12, 3011 AB Rotterdam', 'Kade 99, 3011 AB Rotterdam'),
    }),
  },
);

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ action: anAction, at: fc.constant(0) }),
  fc.record({
    action: anAction,
    at: fc.integer({ min: 1, max: 9 }),
    dies: fc.constantFrom('before' as const, 'after' as const),
  }),
  fc.record({ action: anAction, at: fc.integer({ min: 1, max: 9 }), overtakenBy: anAction }),
);

const aHistory = fc.record({
  startsReviewed: fc.boolean(),
  steps: fc.array(aStep, { minLength: 4, maxLength: 12 }),
});

type View = Readonly<Record<string, unknown>>;

/** All that a draft can say, but its internal name. */
const { name: _name, ...drafted } = draftBody.shape;
const whatIsWritten = new Set([...Object.keys(drafted), 'declaredPurpose', 'kind']);
// Found in the contents, or what reviewers made of it: it is `declaredPurpose` that they release.
whatIsWritten.delete('purpose');

/** What a person sees of a mailing, with the record of the sender it goes out for. */
const viewOf = async ({ body }: Answer): Promise<View> => {
  const written = Object.entries(body).filter(([field]) => whatIsWritten.has(field));
  const version = body['senderVersion'] as number;
  const sender = await api.store.senderVersion(waterweg.senderId, version);
  return { ...Object.fromEntries(written), sender };
};

/** One mailing with everything that its reviewers have seen, and said. */
const openScene = async () => {
  const { body } = await api.ask('POST', '/v1/mailings', versions[2], { caller: 'author' });
  const id = String(body['mailingId']);
  const path = `/v1/mailings/${id}`;
  /** By reader: the hash that was read last, and what was shown under each hash. */
  const last = new Map<string, string>();
  const seen = new Map<string, View>();
  const released: { readonly who: string; readonly hash: string }[] = [];

  const act = async (action: Action): Promise<void> => {
    const said = (body?: object, caller = 'author', name = action.does as string) =>
      api.ask('POST', `${path}/${name}`, body, { caller });
    switch (action.does) {
      case 'write':
        await api.ask('PUT', path, versions[action.version], {
          caller: action.who,
          headers: { 'if-match': '*' },
        });
        return;
      case 'read': {
        const answer = await api.ask('GET', path, undefined, { caller: action.who });
        if (answer.status !== 200) return;
        const hash = String(answer.body['contentHash']);
        last.set(action.who, hash);
        seen.set(`${action.who} ${hash}`, await viewOf(answer));
        return;
      }
      case 'review': {
        const { who, verdict } = action;
        const hash = last.get(who);
        if (hash === undefined) return;
        if (verdict === 'release') released.push({ who, hash });
        const reason = 'I read all of it.';
        await said({ verdict, reason, contentHash: hash }, who, 'reviews');
        return;
      }
      case 'judge':
        await act({ does: 'read', who: action.who });
        await act({ does: 'review', who: action.who, verdict: 'release' });
        return;
      case 'accept':
        await said(undefined, 'author', 'accept-classification');
        return;
      case 'schedule':
        await said({ localTime: '2026-12-24T10:00', zone: 'UTC' });
        return;
      case 'change-sender': {
        const { senderId: _, version: _version, ...record } = waterweg;
        await api.ask(
          'PUT',
          `/v1/senders/${waterweg.senderId}`,
          { ...record, postalAddress: action.address },
          { caller: 'officer', headers: { 'if-match': '*' } },
        );
        return;
      }
      default:
        await said();
    }
  };
  return { id, path, act, seen, released };
};
type Scene = Awaited<ReturnType<typeof openScene>>;

const take = async ({ act }: Scene, { action, at, dies, overtakenBy }: Step): Promise<void> => {
  if (dies !== undefined) await api.paths.die(at, dies, () => act(action));
  else if (overtakenBy === undefined) await act(action);
  else
    await api.paths.run(
      at,
      () => act(action),
      () => act(overtakenBy),
    );
};

const goesOutAsService = ({ state, purpose, regulated }: MailingHeader): boolean =>
  state !== 'held' && state !== 'cancelled' && !isRegulated(purpose) && regulated.length === 0;

const releasesNeeded = { pass: 0, review: 1, block: 2 } as const;

/** What is stored, and would be sent, is what was found to pass or what enough people saw and released. */
const expectReviewed = async ({ id, path, seen, released }: Scene): Promise<MailingHeader> => {
  const [header, contents, classification, answer] = await Promise.all([
    api.store.header(mailingId(id)),
    api.store.contents(mailingId(id)),
    api.store.classification(mailingId(id)),
    api.ask('GET', path),
  ]);
  if (header === undefined || contents === undefined) throw new Error('no such mailing');
  expect(judgedHash({ ...header, contents }, sha256)).toBe(header.contentHash);
  expect(classification).toMatchObject({ contentHash: header.contentHash, band: header.band });
  if (isRegulated(header.declaredPurpose as Purpose) || !goesOutAsService(header)) return header;
  const sent = await viewOf(answer);
  const { version, legalName, postalAddress, fromAddress } =
    (await pinnedSender(api.store, header)) ?? {};
  expect(sent['sender']).toMatchObject({ version, legalName, postalAddress, fromAddress });
  const wrote = [header.createdBy, ...(header.editors ?? []).map(({ editor }) => editor)];
  const people = new Set(
    released.filter(({ hash }) => hash === header.contentHash).map(({ who }) => who),
  );
  for (const writer of wrote) people.delete(writer);
  for (const who of people) expect(seen.get(`${who} ${header.contentHash}`)).toEqual(sent);
  expect(people.size, `${header.band}, released`).toBeGreaterThanOrEqual(
    releasesNeeded[header.band ?? 'block'],
  );
  return header;
};

test('no order of writing, reading, reviewing, accepting, scheduling and changing the sender, with processes that die anywhere, sends what was not reviewed', async () => {
  const reached = { released: 0, scheduled: 0 };
  await fc.assert(
    fc.asyncProperty(aHistory, async ({ startsReviewed, steps }) => {
      const scene = await openScene();
      for (const who of startsReviewed ? ['rob', 'ria'] : [])
        await scene.act({ does: 'judge', who });
      for (const step of steps) {
        await take(scene, step);
        const header = await expectReviewed(scene);
        if (header.band === 'pass' || !goesOutAsService(header)) continue;
        reached.released += 1;
        if (header.state === 'scheduled') reached.scheduled += 1;
      }
    }),
    { numRuns: howMany(80) },
  );
  // Enough of them got where something could have gone wrong.
  expect(Math.min(reached.released, reached.scheduled)).toBeGreaterThan(0);
}, 300_000);
