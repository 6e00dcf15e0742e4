import { domainToASCII } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  composeMailbox,
  mailboxProblemText,
  parseMailbox,
  readableMailbox,
} from '../../../shared/kernel/mailbox.ts';

const parse = (text: string) => parseMailbox(text, domainToASCII);

describe('a mailbox as a person writes it', () => {
  test.each([
    ['post@a.example', undefined, 'post@a.example'],
    ['<post@a.example>', undefined, 'post@a.example'],
    ['"" <post@a.example>', undefined, 'post@a.example'],
    ['  Ann  <post@a.example> ', 'Ann', 'post@a.example'],
    ['Ann<post@a.example>', 'Ann', 'post@a.example'],
    ['"Jansen, Peeters" <post@a.example>', 'Jansen, Peeters', 'post@a.example'],
    ['"The \\"best\\"" <post@a.example>', 'The "best"', 'post@a.example'],
    ['The "best" <post@a.example>', 'The "best"', 'post@a.example'],
    ['"A" & "B" <post@a.example>', '"A" & "B"', 'post@a.example'],
    ['Anna <3 Bea <post@a.example>', 'Anna <3 Bea', 'post@a.example'],
    ['post@a.example <post@a.example>', 'post@a.example', 'post@a.example'],
    ['Bücher <post@bücher.example>', 'Bücher', 'post@xn--bcher-kva.example'],
  ])('a mailbox as a person writes it is read: %s', (text, name, address) => {
    const mailbox = name === undefined ? { address } : { name, address };
    expect(parse(text)).toEqual({ outcome: 'ok', mailbox });
    expect(parse(readableMailbox(mailbox))).toEqual({ outcome: 'ok', mailbox });
  });

  test.each([
    ['', 'empty'],
    ['Ann', 'no-at-sign'],
    ['Ann <post@>', 'no-at-sign'],
    ['Ann <@a.example>', 'no-at-sign'],
    ['Ann <post@a>', 'domain-malformed'],
    ['Ann <post@a.example/x>', 'domain-malformed'],
    ['Ann <po st@a.example>', 'local-part-malformed'],
    ['Ann <jürgen@a.example>', 'local-part-not-ascii'],
    ['Ann <post@a.example> Bea', 'text-after-address'],
    ['A <a@x.example> (comment)', 'text-after-address'],
    ['Ann <post@a.example', 'bracket-unclosed'],
    ['<post@a.example', 'bracket-unclosed'],
    ['Ann post@a.example>', 'bracket-unopened'],
    ['post@a.example, bea@a.example', 'second-address'],
    ['Ann <post@a.example>, Bea <bea@a.example>', 'second-address'],
    ['Ann <post@a.example>; <bea@a.example>', 'second-address'],
    ['bea@a.example <post@a.example>', 'second-address'],
    ['"bea@a.example" <post@a.example>', 'second-address'],
    ['"Ann <post@a.example>', 'quote-unclosed'],
    ['=?UTF-8?Q?Ann?= <post@a.example>', 'encoded-word'],
    ['"=?utf-8?b?QW5u?=" <post@a.example>', 'encoded-word'],
    ['Ann\r\nBcc: all@a.example <post@a.example>', 'forbidden-character'],
    ['Ann <post@a.example>\n', 'forbidden-character'],
    ['A\tB <post@a.example>', 'forbidden-character'],
    ['A\0B <post@a.example>', 'forbidden-character'],
    ['A\u0085B <post@a.example>', 'forbidden-character'],
    ['A\u2028B <post@a.example>', 'forbidden-character'],
    ['A\ufffdB <post@a.example>', 'forbidden-character'],
    ['A\ud83dB <post@a.example>', 'forbidden-character'],
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069].map(
      (code) =>
        [`A${String.fromCodePoint(code)}B <post@a.example>`, 'forbidden-character'] as const,
    ),
    [`${'日'.repeat(120)} <post@a.example>`, 'too-long'],
  ] as const)('a mailbox written as %j is refused: %s', (text, problem) => {
    expect(parse(text)).toEqual({ outcome: 'malformed', problem });
    expect(mailboxProblemText[problem]).toMatch(/^[a-z]/);
  });
});

describe('a mailbox as a header takes it', () => {
  test.each([
    ['Waterweg Hosting', 'Waterweg Hosting'],
    ['Jansen, Peeters & Co.', '"Jansen, Peeters & Co."'],
    ['Bäckerei Müller', '=?UTF-8?Q?B=C3=A4ckerei_M=C3=BCller?='],
    ['=?x', '=?UTF-8?Q?=3D=3Fx?='],
  ])('a mailbox is written as a header takes it: %s', (name, phrase) => {
    expect(composeMailbox({ name, address: 'a@b.example' })).toBe(`${phrase} <a@b.example>`);
  });
});
