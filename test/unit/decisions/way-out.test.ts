import { describe, expect, test } from 'vitest';
import { describeMailing } from '../../../functions/decisions/describe-mailing.ts';
import type { DecisionsBody } from '../../../functions/decisions/schema.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { entityFromSender } from '../../../shared/mailing/entities/plan-entity.ts';
import { sha256 } from '../../support/consent-world.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

const none = async () => undefined;

/** Why marketing with this content is denied to everybody, before anything is known of a person. */
const denialsOf = async (content: { readonly html?: string; readonly text: string }) => {
  const describeIt = describeMailing(
    {
      header: none,
      contents: none,
      contentsOf: none,
      classification: none,
      mailingVersions: async () => ({ versions: [] }),
      sender: async () => waterweg,
      senderVersion: none,
      senderVersions: async () => ({ versions: [waterweg] }),
      entity: async () => entityFromSender(waterweg),
      stopsMerge: none,
    },
    () => ({ topics: { read: none, page: async () => ({ topics: [] }) } }),
    sha256,
  );
  const mailing = {
    senderId: waterweg.senderId,
    kind: 'regular',
    purpose: 'commercial',
    productFamilies: [],
    tracking: [],
    contents: [{ language: 'nl', subject: '25% korting', ...content }],
  };
  const body = { contactIds: ['c'], mailing } as unknown as DecisionsBody;
  const found = await describeIt(body, Date.parse('2026-11-01') as Instant);
  return found.outcome === 'found' ? found.facts.denials : found.outcome;
};

const identity = `${waterweg.legalName}, ${waterweg.postalAddress}`;
const link = (words: string, style = '') =>
  `<p>25% korting.</p><p style="${style}"><a href="{{unsubscribeUrl}}">${words}</a></p><p>${identity}</p>`;
const text = `25% korting.\n\nAfmelden: {{unsubscribeUrl}}\n\n${identity}`;

describe('a decision about marketing', () => {
  test.each([
    ['named in the text', { text }],
    ['named in both parts', { html: link('Afmelden'), text }],
  ])('a decision about marketing is not denied for its way out: %s', async (_, content) => {
    expect(await denialsOf(content)).not.toContain('opt-out-missing');
  });

  test.each([
    ['white on white', { html: link('Afmelden', 'color:#fff;background:#fff'), text }],
    ['of one pixel', { html: link('Afmelden', 'font-size:1px'), text }],
    ['hidden', { html: link('Afmelden', 'display:none'), text }],
    ['called an order', { html: link('Bestel nu'), text }],
    ['said not to work', { text: text.replace('Afmelden:', 'Afmelden kan niet:') }],
    ['at a price', { text: text.replace('Afmelden:', 'Afmelden kost € 1:') }],
    ['left out of one part', { html: `<p>25% korting.</p><p>${identity}</p>`, text }],
  ])(
    'a decision about marketing is denied as for one without a way out: %s',
    async (_, content) => {
      expect(await denialsOf(content)).toContain('opt-out-missing');
    },
  );
});
