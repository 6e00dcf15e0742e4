import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddress } from '../../../local/services/ses/address.ts';
import { oneClickRefusal, unsubscribeUrl } from '../../../local/services/ses/inbox/one-click.ts';
import {
  missingVariable,
  substitute,
  variablesIn,
} from '../../../local/services/ses/inline-template.ts';
import { simulationOf } from '../../../local/services/ses/mailbox-simulator.ts';
import { headersOf, recipientsOf, tagsOf } from '../../../local/services/ses/message-rules.ts';
import { anyCharacter } from '../../support/any-character.ts';

describe('addresses that SES takes', () => {
  test.each([
    'ann@a.example',
    'Ann <ann@a.example>',
    'a+b@xn--bcher-kva.example',
    "o'hara@a.example",
    '"Jansen, Peeters & Co." <ann@a.example>',
    '=?UTF-8?Q?B=C3=A4ckerei?= =?UTF-8?Q?_M=C3=BCller?= <ann@a.example>',
  ])('the address %s is accepted', (text) => {
    expect(checkAddress(text, 'x')).toMatch(/^[^<>\s]+@[^<>\s]+$/);
  });
  test.each([
    ['no at', 'ann'],
    ['no local part', '@a.example'],
    ['a local part beyond ASCII', 'jürgen@a.example'],
    ['a domain beyond ASCII', 'ann@bücher.example'],
    ['a line break', 'ann@a.example\r\nBcc: x@x.example'],
    ['a line break in the name', 'Ann\nBcc: <ann@a.example>'],
    ['a space', 'ann b@a.example'],
    ['nothing', ''],
    ['a name beyond ASCII', 'Bäckerei <ann@a.example>'],
    ['a bare comma in the name', 'Jansen, Peeters <ann@a.example>'],
    ['a bare dot in the name', 'Jansen B.V. <ann@a.example>'],
    ['a bare semicolon in the name', 'Jansen; Peeters <ann@a.example>'],
    ['an open quote in the name', '19" Racks <ann@a.example>'],
    ['two mailboxes', 'Ann <ann@a.example>, Bob <bob@a.example>'],
    ['a group', 'friends: ann@a.example;'],
    ['an encoded word that is too long', `=?UTF-8?Q?${'a'.repeat(80)}?= <ann@a.example>`],
  ])('an address with %s is not accepted', (_, text) => {
    expect(() => checkAddress(text, 'x')).toThrow('Illegal address');
  });
});

describe('headers that SES takes', () => {
  const header = (Name: string, Value: string) => [{ Name, Value }];

  test('a later list replaces headers of the same name, whatever their case', () => {
    expect(headersOf(header('X-A', '1'), header('x-a', '2'))).toEqual([
      { name: 'x-a', value: '2' },
    ]);
  });
  test.each([
    ['a line break in the value', header('X-A', 'a\r\nBcc: b@b.example')],
    ['a colon in the name', header('X:A', 'a')],
    ['a value beyond ASCII', header('X-A', 'é')],
    ['a name over 126', header('X'.repeat(127), 'a')],
    ['a value over 995', header('X', 'a'.repeat(996))],
    ['more than 996 together', header('X'.repeat(10), 'a'.repeat(990))],
    ['a name that SES writes itself', header('Subject', 'a')],
    ['one name twice', [...header('X-A', '1'), ...header('X-a', '2')]],
    ['sixteen of them', Array.from({ length: 16 }, (_, i) => ({ Name: `X-${i}`, Value: 'a' }))],
  ])('a header with %s is not accepted', (_, headers) => {
    expect(() => headersOf(headers)).toThrow();
  });
  test('no header that is taken could start another line', () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 20 });
    fc.assert(
      fc.property(text, text, (Name, Value) => {
        try {
          const [taken] = headersOf([{ Name, Value }]);
          expect(`${taken?.name}: ${taken?.value}`).not.toMatch(/[\r\n]/);
        } catch (error) {
          expect(error).toMatchObject({ name: 'BadRequestException' });
        }
      }),
    );
  });
});

describe('tags and recipients that SES takes', () => {
  test('a tag is letters, digits, _ and -', () => {
    expect(tagsOf([{ Name: 'mailing', Value: '01K-a_b' }])).toEqual({ mailing: '01K-a_b' });
    expect(() => tagsOf([{ Name: 'who', Value: 'ann@a.example' }])).toThrow();
    expect(() => tagsOf([{ Name: 'x', Value: 'a'.repeat(257) }])).toThrow();
  });
  test('a mail has one to fifty recipients', () => {
    const ToAddresses = Array.from({ length: 51 }, (_, i) => `p${i}@a.example`);
    expect(() => recipientsOf({ ToAddresses })).toThrow('50');
    expect(recipientsOf({ ToAddresses: ToAddresses.slice(1) })).toHaveLength(50);
    expect(() => recipientsOf({})).toThrow();
  });
});

describe('inline templates', () => {
  test('variables are found, looked up and put in, unescaped', () => {
    const part = 'Hi {{ name }}, {{order.id}} {{{raw}}} {{ses:openTracker}}';
    expect(variablesIn(part)).toEqual(['name', 'order.id', 'raw']);
    const data = { name: '<Ann>', order: { id: 7 }, raw: '&' };
    expect(substitute(part, data)).toBe('Hi <Ann>, 7 & {{ses:openTracker}}');
  });
  test('a value that looks like a variable stays what it is', () => {
    expect(substitute('{{a}}', { a: '{{b}} $1 $&', b: 'x' })).toBe('{{b}} $1 $&');
  });
  test('a member that every object has is not a value', () => {
    expect(missingVariable(['constructor'], {})).toBe('constructor');
    expect(missingVariable(['a'], { a: '' })).toBeUndefined();
  });
});

describe('the mailbox simulator', () => {
  test.each([
    ['bounce@simulator.amazonses.com', false, 'bounce'],
    ['Complaint+x@Simulator.AmazonSES.com', false, 'complaint'],
    ['ann@simulator.amazonses.com', false, undefined],
    ['bounce+x@a.example', false, undefined],
    ['bounce+x@a.example', true, 'bounce'],
    ['bounce@a.example', true, undefined],
  ])(
    'the address %s, with labels everywhere %s, is simulated as %s',
    (address, everywhere, expected) => {
      expect(simulationOf(address, everywhere)).toBe(expected);
    },
  );
});

describe('one-click unsubscribe', () => {
  const mail = (list: string, post = 'List-Unsubscribe=One-Click') => ({
    headers: [
      { name: 'List-Unsubscribe', value: list },
      { name: 'List-Unsubscribe-Post', value: post },
    ],
  });
  test('the web address of a one-click unsubscribe is found beside a mail address', () => {
    const { headers } = mail('<mailto:u@a.example?subject=x>, <http://127.0.0.1:1/u?t=1>');
    expect(unsubscribeUrl(headers)).toBe('http://127.0.0.1:1/u?t=1');
    expect(oneClickRefusal({ headers })).toBeUndefined();
  });
  test.each([
    ['without a web address', mail('<mailto:u@a.example>')],
    ['without the post header', mail('<http://127.0.0.1/u>', 'Yes')],
    ['to another machine', mail('<https://a.example/u>')],
    ['without headers', { headers: [] }],
  ])('one-click unsubscribe is not offered %s', (_, refused) => {
    expect(oneClickRefusal(refused)).toEqual(expect.any(String));
  });
});
