import { describe, expect, test } from 'vitest';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { mostSignUps } from '../../../shared/contacts/take-sign-up.ts';
import { contactId as idOf } from '../../../shared/kernel/ids.ts';
import { anja, day } from '../../support/consent-world.ts';
import { type SignUpWorld, signUpWorld } from '../../support/sign-up-world.ts';

const offers = ['on', 'commercial/offers/1/offers'] as const;
const news = ['on', 'commercial/news/1/news'] as const;
const of = (email: string) => ['email', email] as const;
const anjas = of('anja@korenaar.example');

const eventsOf = async ({ world, mails }: SignUpWorld, index = 0) => {
  const id = mails[index]?.contactId;
  return id === undefined ? [] : allEvents(world.ledger, id);
};

describe('the page of a sender', () => {
  test('the page of a sender offers public topics with their texts, in boxes that are empty', async () => {
    const { get } = await signUpWorld();
    const { status, text } = await get();

    expect(status).toBe(200);
    for (const shown of ['Aanbiedingen', 'Nieuws', 'Ja, Waterweg mag mij mailen over Nieuws.'])
      expect(text).toContain(shown);
    expect(text).not.toMatch(/Lijst B|churn|checked|<script/);
  });

  test('the page of a sender offers the topics that a site names, and no others', async () => {
    const { get } = await signUpWorld();
    const { text } = await get('/s/waterweg?lang=nl&topic=news');

    expect(text).toContain('Nieuws');
    expect(text).not.toContain('Aanbiedingen');
    expect(await get('/s/waterweg?lang=nl&topic=churn-list')).toMatchObject({ status: 404 });
  });

  test('the page of a sender is the neutral page if there is no such sender, or it has no text in the language', async () => {
    const { get } = await signUpWorld();
    for (const path of ['/s/nobody', '/s/x%2Fy', '/s/waterweg?lang=de'])
      expect(await get(path)).toMatchObject({ status: 404 });
  });

  test('the page of a sender offers a form to copy, which posts to us and needs no script or style sheet', async () => {
    const { get } = await signUpWorld();
    const { text } = await get('/s/waterweg/form?lang=nl');

    expect(text).toMatch(
      /^<form method="post" action="https:\/\/mail\.waterweg\.example\/s\/waterweg\?lang=nl"/,
    );
    expect(text).not.toMatch(/<script|<link|<style|<html/);
    for (const [, id] of text.matchAll(/<input (?!type="hidden")[^>]*id="([^"]+)"/g))
      expect(text).toContain(`<label for="${id}">`);
    expect(text).toContain('Waterweg Hosting B.V.');
  });
});

describe('signing up', () => {
  test('signing up records its evidence, mails one question for all ticked boxes, and the button grants them', async () => {
    const set = await signUpWorld();
    const { send, page, mails, world } = set;
    expect(await send([of('Nieuw@Korenaar.example'), offers, news])).toMatchObject({ status: 200 });

    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      language: 'nl',
      topicName: 'Aanbiedingen',
      also: [{ purpose: 'commercial', topicName: 'Nieuws' }],
    });
    const requests = await eventsOf(set);
    expect(requests.map(({ type, scope }) => [type, scope.topic])).toEqual([
      ['requested', 'offers'],
      ['requested', 'news'],
    ]);
    expect(requests[1]).toMatchObject({
      act: 'ticked-empty-box',
      method: 'web-form',
      actor: { kind: 'subject' },
      notice: { noticeId: 'news', version: 1 },
      language: 'nl',
      page: '/s',
      sourceUrl: 'https://www.waterweg.example',
      userAgent: 'a browser',
      recordedBy: { kind: 'page', id: '/s' },
      defects: [],
    });
    expect(requests[1]?.noticeSha256).toMatch(/^[0-9a-f]{64}$/);

    world.advance(60_000);
    const asked = await page('/c/sign-up-1');
    for (const shown of ['‘Aanbiedingen’ en mails over ‘Nieuws’', 'mailen over Nieuws.'])
      expect(asked.text).toContain(shown);
    expect(await eventsOf(set)).toHaveLength(2);
    await page('/c/sign-up-1', 'POST');
    expect((await eventsOf(set)).map(({ type }) => type)).toEqual([
      'requested',
      'requested',
      'confirmed',
      'confirmed',
    ]);
    expect((await page('/c/sign-up-1')).text).toContain('U bevestigde dit al op');
  });

  test('signing up stores the address once, however often it is entered, without a country', async () => {
    const { send, mails, world } = await signUpWorld();
    await send([of('nieuw@korenaar.example'), offers]);
    await send([of('nieuw@korenaar.example'), news]);

    const id = mails[0]?.contactId ?? idOf('none');
    expect(await world.tools.contacts.read(id)).toMatchObject({ country: 'ZZ', source: 'sign-up' });
    expect(mails.map(({ contactId }) => contactId)).toEqual([id, id]);
  });

  test('signing up gets the same answer whether the person is unknown, known, confirmed, just asked, erased or trapped', async () => {
    const answers = new Set<string>();
    const known = await signUpWorld();
    answers.add((await known.send([of('new@korenaar.example'), offers])).text);
    answers.add((await known.send([anjas, offers])).text);
    answers.add((await known.send([anjas, offers])).text);
    known.world.advance(60_000);
    await known.page('/c/sign-up-2', 'POST');
    answers.add((await known.send([anjas, offers])).text);
    const erased = await signUpWorld({}, true);
    answers.add((await erased.send([anjas, offers])).text);
    answers.add((await erased.send([anjas, offers])).text);
    answers.add((await erased.send([anjas, offers, ['website', 'https://x.example']])).text);

    expect(answers.size).toBe(1);
    expect(known.mails).toHaveLength(2);
    expect(erased.mails).toHaveLength(1);
  });

  test('signing up brings back an erased person, for all ticked boxes, once in thirty days', async () => {
    const set = await signUpWorld({}, true);
    set.world.advance(day);
    await set.send([anjas, offers, news]);
    await set.send([anjas, offers]);
    expect(set.mails).toHaveLength(1);
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
    set.world.advance(60_000);
    await set.page('/c/sign-up-1', 'POST');

    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
    expect((await set.state()).suppressions).toEqual([]);
  });

  test('signing up records nothing if a program filled in every field', async () => {
    const { send, mails, world } = await signUpWorld();
    await send([of('robot@korenaar.example'), offers, ['website', 'https://x.example']]);

    expect(mails).toEqual([]);
    expect(await allEvents(world.ledger, anja)).toEqual([]);
  });

  test.each([
    ['no address', [['email', 'nobody'], offers], 'geen e-mailadres'],
    ['nothing ticked', [anjas], 'koos nog niets'],
    [
      'a box that is not offered',
      [anjas, ['on', 'commercial/churn-list/1/churn-list']],
      'veranderd',
    ],
    ['a form that is too long', [anjas, offers, ['x', 'x'.repeat(30_000)]], 'koos nog niets'],
  ] as const)(
    'signing up with %s shows the form again and records nothing',
    async (_name, fields, said) => {
      const { send, mails } = await signUpWorld();
      const { status, text } = await send(fields);

      expect(status).toBe(422);
      expect(text).toContain(said);
      expect(text).toContain('role="alert"');
      expect(mails).toEqual([]);
    },
  );

  test('signing up shows the current text first if the form has an earlier one', async () => {
    const { send, publish, mails } = await signUpWorld();
    await publish('news', 'Ja, Waterweg mag mij elke dag mailen over Nieuws.');
    const { status, text } = await send([anjas, news]);

    expect(status).toBe(422);
    expect(text).toContain('elke dag');
    expect(mails).toEqual([]);
  });

  test('signing up has to wait for the next hour if it comes too often from one network', async () => {
    const { send, mails } = await signUpWorld();
    for (let index = 0; index < mostSignUps; index += 1)
      await send([of(`p${index}@korenaar.example`), offers]);
    expect(mails).toHaveLength(mostSignUps);

    expect(await send([of('one-more@korenaar.example'), offers])).toMatchObject({ status: 429 });
    expect(mails).toHaveLength(mostSignUps);
  });
});
