import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { recipientValues, storedValue } from '../../../shared/delivery/content/recipient-values.ts';
import {
  fitsKind,
  isBareName,
  leadsToPromotion,
  servesPlainly,
} from '../../../shared/delivery/content/value-kinds.ts';
import { type ValueKind, valueRules } from '../../../shared/kernel/value-kind.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { withJudgedValues } from '../../../shared/subjects/judged-values.ts';
import { stranger } from '../../differential/policy/policy-world.ts';
import { testSender } from '../../support/dispatch-mailing.ts';

const host = 'waterweg.example';

/** Values next to the edge of a kind, on either side. */
const edges: readonly (readonly [ValueKind, string, boolean])[] = [
  ['text', 'x'.repeat(120), true],
  ['text', 'x'.repeat(121), false],
  ['reference', '4711', true],
  ['reference', '12 34 56', false],
  ['reference', 'AB-CD', false],
  ['reference', '!!4711', false],
  ['reference', '4711 !!', false],
  ['name', 'a b c d e f g h', true],
  ['name', 'a  b  c  d  e  f  g  h', true],
  ['name', ' a b c d e f g h ', true],
  ['name', 'a b c d e f g h i', false],
  ['name', 'Jansen B.V', true],
  ['name', 'Jansen & Zn. V.O.F.', true],
  ['name', 'Verein für Hunde e.V.', true],
  ['name', 'Jansen shop.example B.V.', false],
  ['text', 'zie (kortingen.example/nu)', false],
  ['text', 'a-b.example', false],
  ['text', '1a2.example', false],
  ['text', 'a.b.c.d.e.example', false],
  ['text', 'nu op evil.example:8080', false],
  ['text', 'evil.example?x', false],
  ['text', 'evil.example#x', false],
  ['text', 'evil.example is open', false],
  ['text', 'maat 4.b', true],
  ['text', 'aa.bb.example', false],
  ['text', 'a.22.example', false],
  ['text', 'nu,evil.example', false],
  ['text', 'x-evil.example', false],
  ['text', 'art. 3 lid 2', true],
  ['reference', 'MENU-50', true],
  ['reference', 'NUDE-50', true],
  ['reference', '50-HALF', false],
  ['reference', 'NU-50', false],
  ['reference', '50off', false],
  ['reference', '50-off', false],
  ['reference', '50.off', false],
  ['reference', '50_off', false],
  ['reference', '50/off', false],
  ['reference', '50-eur', false],
  ['reference', '50-euro', false],
  ['reference', '50-offs', true],
  ['date', '2026-11-28 10:00', true],
  ['date', '2026-11-28T10:00:00.123Z', true],
  ['date', '2026-11-28T10:00:00+01:00', true],
  ['date', '2026-11-28T10:00:00+0100', true],
  ['date', 'x2026-11-28', false],
  ['date', '2026-11-28x', false],
  ['date', '2026-11-28T10:00:00.1234567890Z', false],
  ['date', '2026-11-28T10:00:00.xZ', false],
  ['date', '2026-11-28T1:00', false],
  ['date', '2026-11-28T10:0', false],
  ['date', '2026-11-28T10:00:0', false],
  ['date', '2026-11-28T10:00:00+1:00', false],
  ['date', '2026-11-28T10:00:00+01:0', false],
  ['date', '2026-11-28Tab:cd', false],
  ['date', 'MAANDAG 28-11-2026', true],
  ['date', '14:30 UUR', true],
  ['link', 'https://waterweg.example', true],
  ['link', 'xhttps://waterweg.example', false],
  ['link', 'https://waterweg.example/go?to=https://evil.example', false],
  ['link', 'https://waterweg.example/go?to=https%3A%2F%2Fevil.example/x', false],
  ['link', 'https://waterweg.example//evil.example', false],
  ['link', 'https://waterweg.example/go?to=//mij.waterweg.example@evil.example', false],
  ['link', 'https://waterweg.example/go?to=https://mij.waterweg.example/x', true],
];

/** Things of which a name states no number. */
const counted =
  'x voor for für halen euro euros eur cent cents procent percent prozent maand maanden month months monat monate monaten weken week weeks woche wochen dag dagen day days tag tage tagen jaar year years jahr jahre jahren keer times mal gratis free off korting';

test.each(counted.split(' '))('a name with a number of %s is not a name', (unit) => {
  for (const name of [`Premium 3 ${unit}`, `Premium 3${unit}`, `Premium 3 ${unit} lang`])
    expect([name, fitsKind('name', name, host)]).toEqual([name, false]);
  expect(fitsKind('name', `Premium 3 ${unit}z`, host)).toBe(true);
  expect(fitsKind('name', `Premium ${unit}`, host)).toBe(true);
});

describe('words in an address that nobody judged', () => {
  const plainly = (value: string) => servesPlainly({ name: 'l', value, judged: undefined });

  test.each([
    'https://waterweg.example/aaa/bbb/ccc',
    'https://aaa.bbb.ccc.waterweg.example',
    'https://aaa.bbb.ccc.waterweg.example/',
    'https://aaa.bbb.ccc.waterweg.example?1',
    'https://aaa.bbb.ccc.waterweg.example#1',
    'https://waterweg.example/a/b/c/d/e',
  ])('words in an address that nobody judged are three at most: %s', (value) => {
    expect(plainly(value)).toBe(true);
  });

  test.each([
    'https://waterweg.example/aaa/bbb/ccc/ddd',
    'https://aaa.bbb.ccc.ddd.waterweg.example/',
    'https://waterweg.example/aaa/bbb/ccc?u=https://waterweg.example',
  ])('words in an address that nobody judged are not more: %s', (value) => {
    expect(plainly(value)).toBe(false);
  });

  test('a code in an address that nobody judged is one word at most', () => {
    expect(plainly('kast-12')).toBe(true);
    expect(plainly('kast-groen-12')).toBe(false);
  });
});

test('an address that leads to what is sold is told from a path and from another page', () => {
  expect(leadsToPromotion('https://waterweg.example/korting')).toBe(true);
  expect(leadsToPromotion('https://waterweg.example/orders/1')).toBe(false);
  expect(leadsToPromotion('/korting')).toBe(false);
});

test.each([
  ['Anna Maria de Vries', true],
  ['Anna Maria van der Vries', false],
  ['Jan & Piet', false],
  ['Jan + Piet', false],
  ['Jan, Piet', false],
  ['Jan/Piet', false],
  ['Jan 2', false],
])('the text “%s” is a bare name: %s', (name, isBare) => {
  expect(isBareName(name)).toBe(isBare);
});

test.each(edges)('whether a %s accepts %j: %s', (kind, value, fits) => {
  expect(fitsKind(kind, value, host)).toBe(fits);
});

test('a host without a registrable domain has no own links', () => {
  expect(fitsKind('link', 'https://localhost/', 'localhost')).toBe(false);
});

const links = {
  unsubscribeUrl: 'https://stop.example/u',
  preferencesUrl: 'https://stop.example/p',
  whyUrl: 'https://x.example/m',
};
const judged = { rules: valueRules, selling: [] };
const sender = { ...testSender('s1'), registration: 'KVK 20261234' };
const nameless: Contact = stranger;
const joke: Contact = { ...nameless, name: 'Joke de Vries' };
const service = { regulated: [], tracking: [] } as const;
const marketing = { regulated: ['commercial'], tracking: [] } as const;

type Filled = {
  readonly contact?: Partial<Contact>;
  readonly from?: Partial<Sender>;
  readonly mailing?: Parameters<typeof recipientValues>[0]['mailing'];
};
const fill = (name: string, { contact = {}, from = {}, mailing = service }: Filled = {}) =>
  recipientValues({
    ...{ links, mailing, personalised: false },
    contact: { ...joke, ...contact },
    sender: { ...sender, ...from },
  })(name);

describe('what a mail is filled with', () => {
  test('a built-in placeholder is never filled from a stored attribute', () => {
    const own = {
      unsubscribeUrl: links.unsubscribeUrl,
      preferencesUrl: links.preferencesUrl,
      whyUrl: links.whyUrl,
      email: joke.email,
      senderName: sender.legalName,
      senderAddress: sender.postalAddress,
      senderRegistration: sender.registration,
    };
    const attributes = Object.fromEntries(Object.keys(own).map((name) => [name, '2026-11-28']));
    for (const [name, value] of Object.entries(own))
      expect([name, fill(name, { contact: { attributes } })]).toEqual([name, value]);
  });

  test('an empty stored text fills nothing', () => {
    expect(storedValue({ ...joke, attributes: { city: '' } }, 'city')).toBeUndefined();
  });

  test('in marketing only whole words of the contact’s name count as part of it', () => {
    const attributes = { first: 'Joke', letters: 'Verdie', any: 'was' };
    expect(fill('first', { contact: { attributes }, mailing: marketing })).toBe('Joke');
    expect(fill('letters', { contact: { attributes }, mailing: marketing })).toBeUndefined();
    const unnamed = recipientValues({
      ...{ links, mailing: marketing, personalised: false, sender },
      contact: { ...nameless, attributes },
    });
    for (const name of Object.keys(attributes)) expect(unnamed(name)).toBeUndefined();
  });

  test('the name is filled in even if a service mail declares personalisation', () => {
    const mailing = { ...service, tracking: ['personalisation' as const] };
    expect(fill('name', { mailing })).toBe('Joke de Vries');
  });

  test('a selling name is not used in a service mail, and an invalid name is not used anywhere', () => {
    const selling = { judgedValues: { rules: valueRules, selling: ['name'] } };
    expect(fill('name', { contact: selling })).toBeUndefined();
    expect(fill('name', { contact: selling, mailing: marketing })).toBe('Joke de Vries');
    const hostile = { name: 'see www.evil.example' };
    expect(fill('name', { contact: hostile })).toBeUndefined();
    expect(fill('name', { contact: hostile, mailing: marketing })).toBeUndefined();
  });

  test('only a value whose kind allows free words needs a stored check', () => {
    const attributes = { line: 'Kast, groen', who: 'Piet', day: '28 november 2026' };
    const mailing = { ...service, values: { line: 'text', who: 'name', day: 'date' } as const };
    const sent = (contact: Partial<Contact>) =>
      Object.keys(attributes).map((name) =>
        fill(name, { contact: { ...contact, attributes }, mailing }),
      );
    expect(sent({})).toEqual([undefined, undefined, attributes.day]);
    expect(sent({ judgedValues: judged })).toEqual(Object.values(attributes));
  });

  test('what a mail is filled with is neither a code nor an address that was found to sell', () => {
    const attributes = { code: 'F-2026', link: 'https://mijn.waterweg.example/orders/1' };
    const mailing = { ...service, values: { code: 'reference', link: 'link' } as const };
    const judgedValues = { rules: valueRules, selling: ['code', 'link'] };
    const from = { fromAddress: 'post@waterweg.example' };
    for (const [name, value] of Object.entries(attributes)) {
      expect(fill(name, { contact: { attributes }, from, mailing })).toBe(value);
      const selling = { attributes, judgedValues };
      expect(fill(name, { contact: selling, from, mailing })).toBeUndefined();
    }
  });

  test('a value may link to the domain of the From address, however that is written', () => {
    const link = 'https://mijn.waterweg.example/orders/1';
    const evil = 'https://evil.example/orders/1';
    const mailing = { ...service, values: { link: 'link', evil: 'link' } as const };
    const written: readonly (readonly [string, string | undefined])[] = [
      ['post@waterweg.example', link],
      ['Waterweg <post@waterweg.example> ', link],
      ['"a@evil.example" <post@waterweg.example>', link],
      ['nobody', undefined],
    ];
    for (const [fromAddress, sent] of written) {
      const filled = { contact: { attributes: { link, evil } }, from: { fromAddress }, mailing };
      expect([fromAddress, fill('link', filled), fill('evil', filled)]).toEqual([
        fromAddress,
        sent,
        undefined,
      ]);
    }
  });
});

describe('what is judged when it is stored', () => {
  test('a contact without texts has no stored check, even if it had one before', () => {
    expect(withJudgedValues({ ...nameless, judgedValues: judged })).toEqual(nameless);
  });

  test('the name and every attribute are checked, and those that sell are named', () => {
    const buy = 'order now, 50% off';
    expect(withJudgedValues({ ...nameless, name: 'Joke' }).judgedValues).toEqual(judged);
    expect(withJudgedValues({ ...nameless, name: buy }).judgedValues?.selling).toEqual(['name']);
    const attributes = { city: 'Delft', line: buy };
    expect(withJudgedValues({ ...nameless, attributes }).judgedValues?.selling).toEqual(['line']);
  });
});
