import { sha256 } from '../../shared/adapters/keys/sha256.ts';
import { countryCode } from '../../shared/kernel/country.ts';
import type { MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { contentHash } from '../../shared/mailing/content-hash.ts';
import type { Mailing, MailingContent } from '../../shared/mailing/mailing.ts';
import type { Sender } from '../../shared/mailing/sender.ts';
import { recordedAt } from './dispatch-people.ts';

/** A company that the tests mail for. */
export const testSender = (senderId: string): Sender => ({
  senderId: senderId as SenderId,
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam',
  country: countryCode('NL'),
  kind: 'company',
  fromAddress: 'Waterweg <post@mail.waterweg.example>',
  version: 1,
});

const footer = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam';

const nl: MailingContent = {
  language: 'nl',
  subject: 'Aanbieding voor {{name}}',
  text: `Beste {{name|lezer}},\n\nDeze maand korting.\n\nAfmelden: {{unsubscribeUrl}}\n${footer}\n`,
  html: `<html><body><p>Beste {{name|lezer}},</p><p>Deze maand korting.</p><p><a href="{{unsubscribeUrl}}">Afmelden</a></p><p>${footer}</p></body></html>`,
};

/** A scheduled commercial mailing about offers, to everybody. */
export const testMailing = (
  mailingId: string,
  senderId: string,
  over: Partial<Mailing> = {},
): Mailing => {
  const contents = over.contents ?? [nl];
  return {
    mailingId: mailingId as MailingId,
    senderId: senderId as SenderId,
    name: 'Offer',
    kind: 'regular',
    state: 'scheduled',
    declaredPurpose: 'commercial',
    purpose: 'commercial',
    regulated: ['commercial'],
    topic: 'offers',
    productFamilies: ['hosting'],
    ownProducts: true,
    essential: false,
    vital: false,
    tracking: ['tracking.open'],
    audience: {},
    contents,
    contentHash: contentHash(contents, sha256),
    version: 1,
    createdAt: recordedAt,
    createdBy: 'test',
    ...over,
  };
};
