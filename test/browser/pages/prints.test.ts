import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyTally } from '../../../shared/bundles/bundle-tally.ts';
import type { MailingReport } from '../../../shared/bundles/close-mailing.ts';
import type { RecipientLine } from '../../../shared/evidence/bundle/recipient-line.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { reasonSentence } from '../../../shared/policy/explain.ts';
import { type Reason, reasons } from '../../../shared/policy/reasons.ts';
import { mailingPrint } from '../../../web/prints/mailing-print.ts';
import { startBrowser } from '../../support/pages/browser.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(async () => browser?.close());

const at = instantFromMillis(Date.UTC(2026, 10, 23, 9));

/** Everything that a report can hold at once, and each as long as it can be. */
const fullest = (): MailingReport => {
  const many = Object.fromEntries(Object.keys(reasons).map((reason) => [reason, 999_999]));
  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `notice-${index}/12`,
      {
        count: 25_000,
        first: at,
        last: at,
        by: { subject: 20_000, import: 4_000, operator: 1_000 },
      },
    ]),
  );
  const lines = Array.from(
    { length: 25 },
    (_, index): RecipientLine => ({
      contactId: `c_${String(index).padStart(22, '0')}`,
      ...{ verdict: 'accepted', reasons: ['consent'], at: '2026-11-23T09:00:00.000Z' },
      ...{ basis: 'consent', evidence: [`01M84${String(index).padStart(21, '0')}`] },
      explanation: 'A long sentence. '.repeat(60),
    }),
  );
  const event = (contactId: string, index: number) => ({
    ...{ contactId, eventId: `01M84${String(index).padStart(21, '0')}`, sequence: 1 },
    ...{ type: 'granted', scope: {}, occurredAt: at, recordedAt: at, method: 'web-form' },
    ...{ act: 'ticked-empty-box', notice: { noticeId: 'a-notice-with-a-long-name', version: 12 } },
  });
  return {
    ...{ bundleId: '01M84212J0', madeAt: at, requestedBy: 'femke@waterweg.example' },
    ...{ reason: 'r'.repeat(300), recipients: 1_000_000, lines },
    story: {
      mailing: {
        ...{ mailingId: 'm1', name: 'A name '.repeat(40), state: 'finished', band: 'block' },
        ...{ declaredPurpose: 'contract', purpose: 'commercial', necessity: 'n'.repeat(2_000) },
        schedule: { localTime: '', zone: '', at },
      },
      contents: languages.map((language) => ({
        ...{ language, subject: 's'.repeat(300) },
        text: 'A line of a mail that goes on and on.\n'.repeat(2_000),
      })),
      reviews: Array.from({ length: 50 }, () => ({
        ...{ reviewer: 'a.reviewer@waterweg.example', reason: 'because '.repeat(60), at },
        ...{ verdict: 'release', contentHash: 'c'.repeat(64) },
      })),
      sender: { ...waterweg, changedBy: 'femke@waterweg.example', changedAt: at },
      versions: Array.from({ length: 300 }, (_, index) => ({
        ...{
          version: 300 - index,
          changedBy: 'an.author@waterweg.example',
          changedAt: at,
          createdAt: at,
        },
        ...{ createdBy: 'an.author@waterweg.example', state: 'draft' },
      })),
    },
    tally: {
      ...emptyTally,
      byVerdict: { accepted: 900_000, denied: 90_000, refused: 9_000, unknown: 1_000 },
      byBasis: Object.fromEntries(
        ['consent', 'soft-opt-in', 'donation', 'published-address', 'contract'].map((basis) => [
          basis,
          1,
        ]),
      ),
      ...{
        byReason: many,
        byRuleSet: { 'nl-2026-07-01+de-2026-01-01': 1 },
        texts,
        changedSince: 9,
      },
    },
    notices: Object.keys(texts).map((name) => ({
      ...{ noticeId: name.split('/')[0], version: 12 },
      texts: { nl: 'Ja, ik wil het. '.repeat(400) },
    })),
    evidence: lines.flatMap(({ contactId }, index) =>
      Array.from({ length: 3 }, () => ({ event: event(contactId, index), proved: 'proved' })),
    ),
    sentence: (reason: string, language: 'nl' | 'en' | 'de') =>
      reasonSentence(reason as Reason, {
        decision: { evidenceIds: [], ruleSet: 'nl-2026-07-01' },
        language,
        known: {},
      }),
    log: {
      outcome: 'proved',
      origin: 'mail.waterweg.example/log',
      size: 9_999_999,
      index: 1,
      root: 'a'.repeat(64),
      rows: 20_409,
    },
  } as unknown as MailingReport;
};

describe('the report of a mailing on paper', () => {
  test.each(languages)(
    'in %s the report has at most twelve pages of A4, whatever the mailing',
    async (language) => {
      const page = await browser.newPage();
      await page.setContent(mailingPrint(fullest(), language));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(3);
      expect(pages).toBeLessThanOrEqual(12);
    },
    60_000,
  );

  test('marketing is not said to have failed to fit what it was declared as', () => {
    const report = fullest();
    const declared = (declaredPurpose: string) =>
      mailingPrint(
        {
          ...report,
          story: { ...report.story, mailing: { ...report.story.mailing, declaredPurpose } },
        } as MailingReport,
        'en',
      );
    expect(declared('contract')).toContain('did not fit what was declared');
    expect(declared('commercial')).not.toContain('did not fit what was declared');
  });

  test.each(languages)(
    'in %s the report says in words what people did and how far a mailing was',
    (language) => {
      const shown = mailingPrint(fullest(), language);
      expect(shown).not.toContain('ticked-empty-box');
      const states = ['running', 'scheduled', 'draft'].filter((state) =>
        shown.includes(`<td>${state}</td>`),
      );
      // In English two of the words are those of the code.
      expect(states).toEqual(language === 'en' ? ['draft'] : []);
    },
  );

  test('the report loads nothing, runs nothing, and takes what a mailing says for text', () => {
    const report = fullest();
    const shown = mailingPrint(
      {
        ...report,
        story: {
          ...report.story,
          mailing: { ...report.story.mailing, name: '<script>alert(1)</script>' },
        },
      },
      'en',
    );
    expect(shown).not.toContain('<script');
    expect(shown).toContain('&lt;script&gt;');
    expect(shown).not.toMatch(/\b(?:src|href|url)\s*[=(]/);
  });
});
