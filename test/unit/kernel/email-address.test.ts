import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEmailAddress, parseNewAddress } from '../../../shared/kernel/email-address.ts';

const parse = (text: string) => parseEmailAddress(text, domainToASCII);

describe('parsing an address', () => {
  test.each([
    ['jan@x.nl', 'jan@x.nl', 'jan@x.nl'],
    [' Jan@X.NL ', 'Jan@x.nl', 'jan@x.nl'],
    ['jan+lijst@x.nl', 'jan+lijst@x.nl', 'jan+lijst@x.nl'],
    ['info@café.example', 'info@xn--caf-dma.example', 'info@xn--caf-dma.example'],
    ['ｊａｎ@x.nl', 'jan@x.nl', 'jan@x.nl'],
  ])('the address %s is mailed as %s and compared as %s', (input, address, match) => {
    expect(parse(input)).toEqual({ outcome: 'ok', address, match });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['jan', 'no-at-sign'],
    ['@x.nl', 'no-at-sign'],
    ['jan@', 'no-at-sign'],
    ['ján@x.nl', 'local-part-not-ascii'],
    ['jan..b@x.nl', 'local-part-malformed'],
    ['jan b@x.nl', 'local-part-malformed'],
    ['jan@localhost', 'domain-malformed'],
    ['jan@x..nl', 'domain-malformed'],
    ['jan@127.0.0.1', 'domain-malformed'],
    ['jan@-x.nl', 'domain-malformed'],
    [`${'a'.repeat(65)}@x.nl`, 'too-long'],
    ['jan@x.nl\r\nBcc: all@x.nl', 'local-part-not-ascii'],
    ['jan@x.nl\r\nevil.nl', 'domain-malformed'],
    ['jan@x. nl', 'domain-malformed'],
    ['jan@x.nl,piet@x.nl', 'local-part-malformed'],
  ])('the address %j is refused as %s', (input, problem) => {
    expect(parse(input)).toEqual({ outcome: 'malformed', problem });
  });

  test('parsing an address never throws, and what it accepts it accepts again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), (text) => {
        const first = parse(text);
        if (first.outcome === 'ok')
          expect(parse(first.address)).toMatchObject({
            address: first.address,
            match: first.match,
          });
      }),
    );
  });
});

describe('a new address', () => {
  test.each([
    'joke%post.example@relay.example',
    'joke%post@relay.example',
    'post.example!joke@relay.example',
    'joke=post.example@relay.example',
    'joke?subject=x@post.example',
    'joke?@post.example',
    'joke|@post.example',
    '=?utf-8?q?joke?=@post.example',
  ])('a new address that forwards mail is rejected: %s', (text) => {
    expect(parseNewAddress(text, domainToASCII)).toEqual({
      outcome: 'malformed',
      problem: 'source-route',
    });
    // What an earlier version stored is read as it is, so that its stops are found.
    expect(parse(text)).toMatchObject({ outcome: 'ok' });
  });

  test.each([
    'joke@post.example/evil',
    'joke@post.example?subject=x',
    'joke@post.example#x',
    'joke@post.example\\x',
    'joke@post%2eexample',
    'joke@post.example／x',
  ])('a new address is rejected if an address of the web follows its domain: %s', (text) => {
    expect(parseNewAddress(text, domainToASCII)).toEqual({
      outcome: 'malformed',
      problem: 'domain-malformed',
    });
    // Whoever stops mail to it means the mailbox before that.
    expect(parse(text)).toMatchObject({ outcome: 'ok', address: 'joke@post.example' });
  });

  test.each(['joke+2@post.example', 'joke=2@post.example', 'j-o_k.e@post.example'])(
    'a new address is accepted if it has a plain ending: %s',
    (text) => {
      expect(parseNewAddress(text, domainToASCII)).toMatchObject({ outcome: 'ok' });
    },
  );
});
