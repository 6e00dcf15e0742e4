import { clickTargets } from '../../shared/delivery/measuring/click-targets.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { Mailing, MailingContent } from '../../shared/mailing/mailing.ts';
import { testMailing, testSender } from '../../test/support/dispatch-mailing.ts';

/** The mailing that the benchmark sends: it measures opens, and clicks on twenty links. */
export const benchMailing = (mailingId: string): Mailing =>
  testMailing(mailingId, benchSender.senderId, {
    contents: [content],
    tracking: ['tracking.open', 'tracking.click'],
    links: clickTargets([content.html ?? '']),
  });

export const benchSender = testSender('waterweg');
export const benchSenderId: SenderId = benchSender.senderId;

const paragraph =
  '<p style="margin:0 0 16px;font:16px/1.6 Arial">Deze maand krijgt u korting op een tweede domeinnaam bij uw hosting in {{city|uw regio}}. Bestel via uw klantomgeving en gebruik de code uit deze mail.</p>';

const products = Array.from(
  { length: 20 },
  (_, at) => `<p><a href="https://www.waterweg.example/aanbod/${at}">Aanbod ${at}</a></p>`,
).join('');

/** A newsletter of usual size: 20 kB of HTML with a few placeholders and twenty links. */
const content: MailingContent = {
  language: 'nl',
  subject: 'Korting op uw tweede domeinnaam, {{name}}',
  text: 'Beste {{name|lezer}},\n\nDeze maand korting.\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam\n',
  html: `<html><head><style>td{padding:8px}</style></head><body><h1>Beste {{name|lezer}}</h1>${paragraph.repeat(87)}${products}<p><a href="{{unsubscribeUrl}}">Afmelden</a> · <a href="{{preferencesUrl}}">Voorkeuren</a> · <a href="{{whyUrl}}">Waarom krijg ik dit?</a></p><p>Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam</p></body></html>`,
};
