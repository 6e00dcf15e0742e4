import { describe, expect, test } from 'vitest';
import { mailContentFromEml } from '../../../functions/classifications/mail-file/mail-content-from-eml.ts';
import type { MailContent } from '../../../shared/classification/classification.ts';
import { asMjml, plainMail } from '../../../tools/classifier/compose.ts';
import { carriers } from '../../../tools/classifier/held-out.ts';
import { sampleOf } from '../../support/how-many.ts';
import { judge } from '../../unit/classification/mails.ts';

const offers = {
  nl: 'Nu 20% korting op je volgende bestelling.',
  en: 'Get 20% off your next order.',
  de: 'Jetzt 20 % Rabatt auf Ihre nächste Bestellung.',
};
type Language = keyof typeof offers;

/** A spread of honest mails that pass, and of which no rule has anything to say. */
const honest = sampleOf(carriers().filter((_, index) => index % 90 === 0)).filter((carrier) => {
  const { band, evidence } = judge(plainMail(carrier));
  return band === 'pass' && evidence.length === 0;
});

const eml = (subject: string, lang: string, type: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    [
      `Subject: =?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`,
      `Content-Language: ${lang}`,
      'MIME-Version: 1.0',
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(body).toString('base64'),
      '',
    ].join('\r\n'),
  );

const verdictOf = (content: Partial<MailContent>) => {
  const { band, verdict } = judge(content);
  return { band, verdict };
};

describe('the same words in another dress', () => {
  test('there are enough honest mails to compare', () => expect(honest.length).toBeGreaterThan(20));

  test.each(
    honest.flatMap((carrier) => [
      [carrier.id, carrier] as const,
      [
        `${carrier.id} with an offer`,
        { ...carrier, blocks: [...carrier.blocks, offers[carrier.lang as Language]] },
      ] as const,
    ]),
  )('the same words as text, HTML, MJML and mail file have one verdict: %s', async (_, carrier) => {
    const text = verdictOf(plainMail(carrier, 'text'));
    expect(verdictOf(plainMail(carrier, 'html'))).toEqual(text);
    expect(verdictOf(plainMail(carrier, 'mjml'))).toEqual(text);
    const file = eml(carrier.subject, carrier.lang, 'text/html', asMjml(carrier.blocks));
    expect(verdictOf(await mailContentFromEml(file))).toEqual(text);
  });
});

describe('what other blocks change', () => {
  test.each(honest.map((carrier) => [carrier.id, carrier] as const))(
    'an offer among other blocks is found in any order, and nothing that serves takes it back: %s',
    (_, carrier) => {
      const offer = offers[carrier.lang as Language];
      const others = honest
        .filter(({ lang }) => lang === carrier.lang)
        .flatMap(({ blocks }) => blocks);
      const before = judge({ ...plainMail(carrier), text: offer });
      for (const blocks of [
        [offer, ...carrier.blocks],
        [...carrier.blocks, offer],
        [...carrier.blocks.toReversed(), offer, ...others],
      ]) {
        const found = judge({ ...plainMail(carrier), text: blocks.join('\n\n') });
        expect(found.band).toBe(before.band);
        expect(found.score).toBeGreaterThanOrEqual(before.score);
      }
    },
  );

  test.each(honest.map((carrier) => [carrier.id, carrier] as const))(
    'a mail passes without the offer that was found, and the spans say what that was: %s',
    (_, carrier) => {
      const offer = offers[carrier.lang as Language];
      const text = [...carrier.blocks, offer].join('\n\n');
      const found = judge({ ...plainMail(carrier), text });
      expect(found.without.band).toBe('pass');
      for (const { where, start, end } of found.evidence)
        if (where === 'text') expect(offer).toContain(text.slice(start, end).trim());
      expect(judge(plainMail(carrier)).band).toBe('pass');
    },
  );
});

describe('what sells nothing', () => {
  test.each([
    ['nl', 'Stad: on&bekend'],
    ['nl', 'Uw woonplaats staat bij ons als on&amp;bekend.'],
    ['en', 'City: un&known'],
    ['de', 'Ort: un&bekannt'],
  ] as const)('an honest mail in %s passes with a line that sells nothing: “%s”', (lang, line) => {
    const carrier = honest.find((each) => each.lang === lang);
    if (carrier === undefined) throw new Error('no carrier');
    expect(judge(plainMail({ ...carrier, blocks: [...carrier.blocks, line] })).band).toBe('pass');
  });
});

describe('a mail that is attached to a mail', () => {
  const [carrier] = honest.filter(({ lang }) => lang === 'en');

  test.each([
    ['that sells', 'Get 20% off your next order of winter boots.', ['review', 'block']],
    ['that serves', 'Your order 4471 has been shipped and arrives tomorrow.', ['pass']],
  ] as const)('a mail %s is judged as an attachment of a mail', (_, text, bands) => {
    if (carrier === undefined) throw new Error('no carrier');
    const parts = [{ name: 'Your order.eml', type: 'text/plain', text }];
    expect(bands).toContain(judge({ ...plainMail(carrier), parts }).band);
  });

  test('a mail that is attached to a mail is read from a mail file', async () => {
    if (carrier === undefined) throw new Error('no carrier');
    const inner = `Subject: Sale\r\nContent-Type: text/plain\r\n\r\nGet 20% off your next order.\r\n`;
    const file = [
      `Subject: ${carrier.subject}`,
      'Content-Language: en',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      carrier.blocks.join('\r\n\r\n'),
      '--b',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename="offer.eml"',
      '',
      inner,
      '--b--',
      '',
    ].join('\r\n');
    const content = await mailContentFromEml(new TextEncoder().encode(file));
    expect(judge(content).band).not.toBe('pass');
  });
});
