import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../../../shared/delivery/content/layouts/lay-out.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { authorities } from '../../../shared/policy/explanation/authorities.ts';
import { textOfHtml } from '../../../web/html.ts';
import { optInConfirmationMail } from '../../../web/mails/opt-in-confirmation.ts';
import { ownLinkMail } from '../../../web/mails/own-link.ts';
import { confirmedPage, confirmPage } from '../../../web/pages/confirm-page.ts';
import { keptPage } from '../../../web/pages/kept-page.ts';
import { linkMailedPage } from '../../../web/pages/link-mailed-page.ts';
import { neutralPage } from '../../../web/pages/neutral-page.ts';
import { ownDataPage } from '../../../web/pages/own-data-page.ts';
import { preferencesPage } from '../../../web/pages/preferences-page.ts';
import { signedUpPage, signUpPage } from '../../../web/pages/sign-up-page.ts';
import { stopPage } from '../../../web/pages/stop-page.ts';
import { stoppedPage } from '../../../web/pages/stopped-page.ts';
import { unavailablePage } from '../../../web/pages/unavailable-page.ts';
import { whyPage } from '../../../web/pages/why-page.ts';
import {
  isTable,
  type LanguageFile,
  languageFile,
  textTables,
} from '../../../web/texts/text-tables.ts';
import { boughtHosting } from '../../support/pages/bought-hosting.ts';
import { jan } from '../../support/pages/jan.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

/** A language that does not exist: English, each text of which begins with a sign. */
const frisian = 'fy' as Language;
const signed = (text: unknown): unknown => {
  if (typeof text === 'string') return `§${text}`;
  if (typeof text === 'function') return (...given: unknown[]) => `§${text(...given)}`;
  return Object.fromEntries(
    Object.entries(text as object).map(([key, each]) => [key, signed(each)]),
  );
};
const file = { ...(signed(languageFile('en')) as LanguageFile), locale: 'fy-NL' };

/** Puts the texts of a file where those of the other languages are, and takes them out again. */
const put = (tables: object, texts: unknown): void => {
  if (isTable(tables)) {
    if (texts === undefined) delete (tables as Partial<Record<Language, unknown>>)[frisian];
    else tables[frisian] = texts;
    return;
  }
  for (const [key, each] of Object.entries(tables))
    put(each as object, (texts as Record<string, unknown> | undefined)?.[key]);
};

beforeAll(() => put(textTables, file));
afterAll(() => put(textTables, undefined));

const at = instantFromMillis(Date.UTC(2026, 4, 3));
const language = frisian;
const sender = waterweg;
const scope = { purpose: 'commercial' } as const;
const notice = { version: 1, text: 'NOTICE' };
const choice = { ...scope, topic: 'TOPIC', field: 'f', on: false } as const;
const ground = { basis: 'soft-opt-in', at } as const;
const event = { type: 'granted', scope, at, method: 'web-form', actor: 'subject', notice } as const;
const address = 'j•••@voorbeeld.example';
const preferences = {
  language,
  sender,
  maskedAddress: address,
  mailLanguage: language,
  topics: [
    { ...choice, notice },
    { ...choice, resumes: ground },
    { ...choice, on: true, ground },
    { ...choice, reasons: ['withdrawn'], since: at },
  ],
  tracking: [{ activity: 'tracking.open', field: 'g', on: false, notice }],
  uses: [{ activity: 'own', activityName: 'TOPIC', field: 'h', on: true }],
  history: [event],
  objectedAt: at,
  outcome: 'saved',
} as unknown as Parameters<typeof preferencesPage>[0];

const pages: Readonly<Record<string, () => string>> = {
  stop: () => textOfHtml(stopPage({ language, sender, scope })),
  stopped: () => textOfHtml(stoppedPage({ language, sender, scope })),
  confirm: () =>
    textOfHtml(confirmPage({ language, sender, scopes: [scope], noticeTexts: ['NOTICE'] })),
  confirmed: () =>
    textOfHtml(
      confirmedPage({ language, sender, scopes: [scope], noticeTexts: ['NOTICE'], since: at }),
    ),
  preferences: () => textOfHtml(preferencesPage(preferences)),
  why: () =>
    textOfHtml(
      whyPage({
        ...{ language, sender, maskedAddress: address, basis: 'consent', scope, stopPath: '/u/x' },
        authority: authorities['NL'] ?? { name: '', url: '' },
      }),
    ),
  'own data': () =>
    textOfHtml(
      ownDataPage({
        ...{
          language,
          sender,
          history: [event],
          mails: [{ at, basis: 'soft-opt-in' }],
          requests: [],
        },
        contact: { ...jan, language, relationships: [boughtHosting] },
        choices: [{ ...choice, on: true, ground }],
      }),
    ),
  'sign-up': () =>
    textOfHtml(
      signUpPage({
        ...{ language, sender, action: '/s/x', problem: 'address' },
        boxes: [{ purpose: 'commercial', value: 'v', text: 'NOTICE' }],
      }),
    ),
  'signed up': () => textOfHtml(signedUpPage({ language, sender })),
  kept: () => textOfHtml(keptPage(language)),
  'link mailed': () => textOfHtml(linkMailedPage({ language, sender, address, outcome: 'mailed' })),
  neutral: () => textOfHtml(neutralPage(language)),
  unavailable: () => textOfHtml(unavailablePage(language)),
  'mail with a link': () =>
    ownLinkMail({ language, sender, url: 'https://a.example/', about: 'data', expiresAt: at }).html,
  'mail in the layout “letter”': () =>
    layOut(
      {
        ...{ layout: 'letter', language },
        text: 'TOPIC\n\n{{unsubscribeUrl}}\n\n{{preferencesUrl}}\n\n{{whyUrl}}',
      },
      sender,
    ),
  'mail to confirm': () =>
    optInConfirmationMail({
      ...{ language, sender, scopes: [scope], confirmUrl: 'https://a.example/' },
      ...{ requestedAt: at, expiresAt: at },
    }).html,
};

/** What is not one of our texts: names, addresses, notices, dates, countries, languages by their own name. */
const data =
  /Waterweg|voorbeeld\.example|a\.example|^NOTICE$|^TOPIC$|Jan Jansen|2026|Autoriteit|Nederland|English|Deutsch|^[\s·.,:]*$|^Nederlân$/;

const textsIn = (html: string): readonly string[] =>
  html
    .replaceAll(/<style[\s\S]*?<\/style>|<!--\[if[\s\S]*?endif\]-->/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('a fourth language is a file of texts', () => {
  test.each(Object.keys(pages))(
    'nothing on the page “%s” comes from outside the file of texts',
    (name) => {
      const html = pages[name]?.() ?? '';
      const texts = textsIn(html);
      expect(texts.filter((text) => text.includes('§')).length).toBeGreaterThan(1);
      expect(texts.filter((text) => !text.includes('§') && !data.test(text))).toEqual([]);
      expect(html).not.toContain('undefined');
    },
  );

  test('every table of texts is part of the file of a language', () => {
    const folder = fileURLToPath(new URL('../../../web/', import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const tables = sources.flatMap((source) =>
      [...source.matchAll(/const (\w+): (?:Readonly<Record<\w+, )?Translated\b/g)].map(
        ([, name]) => name,
      ),
    );
    // As an import of the file's, or as a part of a table that is one.
    const named = sources.filter((source) =>
      /export const (?:text|scope|ground)(?:Tables|Texts) = \{/.test(source),
    );
    const missing = tables.filter(
      (name) =>
        !named.some((source) =>
          new RegExp(`[{,:] (?:\\n *)?${name}\\b|^ +${name},`, 'm').test(source),
        ),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  test('a file of texts is as complete as the others, or does not compile', () => {
    const { stop: _, ...incomplete } = languageFile('nl');
    // @ts-expect-error the texts of the page to stop are left out
    const lacking: LanguageFile = incomplete;
    expect(shapeOf(lacking)).not.toEqual(shapeOf(languageFile('en')));
    for (const each of ['nl', 'de'] as const)
      expect(shapeOf(languageFile(each))).toEqual(shapeOf(languageFile('en')));
  });
});

/** Which texts there are, and whether each takes values. */
const shapeOf = (texts: unknown): unknown =>
  typeof texts === 'object' && texts !== null
    ? Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, shapeOf(each)]))
    : typeof texts;
