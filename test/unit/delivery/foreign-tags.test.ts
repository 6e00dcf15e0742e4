import { describe, expect, test } from 'vitest';
import { lintTemplate } from '../../../shared/delivery/content/lint-template.ts';
import { sender } from '../../support/subject-world.ts';

const service = { purpose: 'contract', regulated: [], kind: 'regular' } as const;
const identity = 'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';

/** Codes of errors in a mail that says this in its subject, its text and its HTML. */
const errorsOf = (tag: string): readonly string[] =>
  ['subject', 'text', 'html'].flatMap((part) =>
    lintTemplate(
      {
        language: 'nl',
        subject: 'Onderhoud',
        text: `Onderhoud.\n${identity}`,
        [part]: part === 'html' ? `<p>Dag ${tag}, ${identity}</p>` : `Dag ${tag}, ${identity}`,
      },
      service,
      sender,
    )
      .filter(({ level, code }) => level === 'error' && code.startsWith('placeholder-'))
      .map(({ code }) => `${part} ${code}`),
  );

describe('the tag of another tool is an error in every part, because its reader would read the tag', () => {
  // As the documentation of each tool writes it (November 2026).
  test.each([
    ['Mailchimp', '*|FNAME|*'],
    ['Mailchimp', '*|MC:SUBJECT|*'],
    ['Mailchimp', '*|IF:FNAME|*'],
    ['Mailchimp Transactional, Handlebars', '{{#if fname}}'],
    ['Brevo', '{{ contact.VOORNAAM }}'],
    ['Brevo', '{{ contact.FIRSTNAME | default : "klant" }}'],
    ['HubSpot', '{{ contact.firstname }}'],
    ['HubSpot', '{{ personalization_token("contact.firstname", "klant") }}'],
    ['Klaviyo', "{{ first_name|default:'klant' }}"],
    ['Klaviyo', "{{ person|lookup:'size' }}"],
    ['Shopify and others, Liquid', '{{ customer.first_name | default: "klant" }}'],
    ['Liquid', '{{ first_name | capitalize }}'],
    ['Liquid', '{{ first_name | upcase }}'],
    ['Liquid', "{{ day | date: '%d %m' }}"],
    ['Liquid', '{% if first_name %}'],
    ['Twig', "{{ name|default('klant') }}"],
    ['Twig', '{{ name|e }}'],
    ['Twig', '{{ name|escape }}'],
    ['Jinja', '{{ name|title }}'],
    ['Jinja', '{{ name | safe }}'],
    ['Kit (ConvertKit)', '{{ subscriber.first_name }}'],
    ['Braze', `{{\${first_name} | default: 'klant'}}`],
    ['Marketo', '{{lead.First Name:default=klant}}'],
    ['Mailjet', '[[data:firstname:"klant"]]'],
    ['Mailjet', '{{var:firstname:"klant"}}'],
    ['Mailgun', '%recipient.first_name%'],
    ['Mailgun', '%recipient_email%'],
    ['SendGrid', '{{{first_name}}}'],
    ['SendGrid', '[%first_name%]'],
    ['Salesforce Marketing Cloud', '%%FirstName%%'],
    ['Salesforce Marketing Cloud', '%%=v(@name)=%%'],
    ['Salesforce', '{!Contact.FirstName}'],
    ['Account Engagement (Pardot)', '%%first_name%%'],
    ['ActiveCampaign', '%FIRSTNAME%'],
    ['Campaign Monitor', '[firstname,fallback=klant]'],
    ['Constant Contact', '[[FIRSTNAME OR "klant"]]'],
    ['GetResponse', '[[firstname]]'],
    ['Omnisend', '[[contact.first_name]]'],
    ['AWeber', '{!firstname_fix}'],
    ['MailerLite', '{$name}'],
    ['Dotdigital', '@FIRSTNAME@'],
    ['listmonk', '{{ .Subscriber.FirstName }}'],
    ['phpList', '[FIRSTNAME]'],
    ['Mautic', '{contactfield=firstname}'],
    ['Mailcoach', '::subscriber.first_name::'],
    ['ERB', '<%= first_name %>'],
    ['Word, Outlook', '«Voornaam»'],
    ['Word, Outlook', '<<First_Name>>'],
    ['JavaScript', `\${firstName}`],
  ])('a tag of %s is an error in every part: %s', (_tool, tag) => {
    const found = errorsOf(tag);
    for (const part of ['subject', 'text', 'html'])
      expect(found.some((one) => one.startsWith(part))).toBe(true);
  });
});

describe('what only looks like a tag is not one', () => {
  test.each([
    'korting van 10% of 20% op alles',
    'op 50%, 60% en 70%',
    '[1] en [2]',
    '[sic]',
    'mail@a.example @waterweg @anna',
    'a << b >> c',
    '« Bonjour »',
    'Hij zei: «goed zo».',
    '{ "a": 1 }',
    'prijs: $5 {klein}',
    'std::string::size',
    '*| of |*',
    '{{name|lezer}}',
    '{{name|de gewone lezer}}',
    '{{name|Escape Room-bezoeker}}',
    '{{name|title holder}}',
    '100%% zeker',
    'C:\\map\\%USERPROFILE%\\x',
  ])('a text that only looks like a tag is not one: %s', (text) => {
    expect(errorsOf(text)).toEqual([]);
  });
});
