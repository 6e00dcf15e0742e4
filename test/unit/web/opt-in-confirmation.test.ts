import { describe, expect, test } from 'vitest';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { optInConfirmationMail } from '../../../web/mails/opt-in-confirmation.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const mailIn = (language: (typeof languages)[number]) =>
  optInConfirmationMail({
    language,
    sender: waterweg,
    scopes: [{ purpose: 'commercial', topic: 'aanbiedingen' }],
    confirmUrl: 'https://mail.example/c/token',
    requestedAt: instantFromMillis(Date.UTC(2026, 10, 3)),
    expiresAt: instantFromMillis(Date.UTC(2026, 10, 10)),
  });

describe('the double opt-in mail', () => {
  test.each(languages)(
    'the double opt-in mail in %s asks to confirm, and loads, counts and offers nothing',
    (language) => {
      const { subject, text, html } = mailIn(language);

      expect(subject).toContain('Waterweg Hosting B.V.');
      for (const body of [text, html]) {
        expect(body).toContain('https://mail.example/c/token');
        expect(body).toContain('aanbiedingen');
        expect(body).toContain('Kade 12, 3011 AB Rotterdam');
        expect(body).not.toMatch(/<img|<link|url\(|korting|discount|\{\{/i);
      }
      expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://mail.example/c/token"']);
    },
  );

  test('the double opt-in mail says how long the link works', () => {
    expect(mailIn('nl').text).toContain('10 november 2026');
    expect(mailIn('en').text).toContain('10 November 2026');
  });
});
