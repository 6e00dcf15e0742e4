import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mailContentFromEml } from '../../../functions/classifications/mail-file/mail-content-from-eml.ts';
import type { MailContent } from '../../../shared/classification/classification.ts';
import { asMjml } from '../../../tools/classifier/compose.ts';
import { sampleOf } from '../../support/how-many.ts';
import { judge } from '../../unit/classification/mails.ts';
import { sellingSentences } from './attack-carriers.ts';
import { honestMails } from './honest-frames.ts';

const folder = new URL('../../corpus/classification/carriers/', import.meta.url);

type Written = {
  readonly lang: 'nl' | 'en' | 'de';
  readonly subject: string;
  readonly blocks: readonly string[];
};

/** Every twentieth honest mail of the corpus, or a sample of these. */
const written: readonly Written[] = sampleOf(
  readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .filter((_, index) => index % 20 === 0),
).map((line) => JSON.parse(line) as Written);

const selling: readonly Written[] = (['nl', 'en', 'de'] as const).flatMap((lang) =>
  sampleOf(sellingSentences[lang]).map((sentence) => ({
    lang,
    subject: honestMails[lang].subject,
    blocks: [...honestMails[lang].blocks, sentence],
  })),
);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The same words as plain text, as HTML by hand and of MJML, and as mail files of each. */
const forms = async ({ lang, subject, blocks }: Written): Promise<readonly MailContent[]> => {
  const text = blocks.join('\n\n');
  const html = blocks.map((block) => `<p>${escaped(block)}</p>`).join('');
  const mjml = asMjml(blocks).replaceAll('\n', '<br>');
  const file = (type: string, body: string) =>
    mailContentFromEml(
      Buffer.from(
        `From: a@b.example\r\nSubject: =?utf-8?B?${base64(subject)}?=\r\nContent-Language: ${lang}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`,
      ),
    );
  const base = { subject, language: lang };
  return [
    { ...base, text },
    { ...base, html },
    { ...base, html: mjml },
    { ...base, html, text },
    await file('text/plain', text),
    await file('text/html', html),
  ];
};

describe('the same words have the same verdict in every form', () => {
  test.each([
    ['honest mail', written],
    ['a selling sentence', selling],
  ])('the same words have the same verdict in every form: %s', async (_, mails) => {
    const differing: string[] = [];
    for (const mail of mails) {
      const bands = (await forms(mail)).map((content) => judge(content).band);
      if (new Set(bands).size > 1) differing.push(`${bands.join()} ${mail.subject}`);
    }
    expect(differing).toEqual([]);
  });
});
