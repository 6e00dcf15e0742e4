import { describe, expect, test } from 'vitest';
import type { MailingDetail } from '../../../console/api/schemas.ts';
import { draftOf, sentDraft } from '../../../console/mailings/draft.ts';

const kept: MailingDetail = {
  mailingId: 'm1',
  senderId: 'waterweg',
  name: 'Maintenance',
  kind: 'regular',
  state: 'draft',
  declaredPurpose: 'contract',
  purpose: 'contract',
  regulated: [],
  productFamilies: [],
  ownProducts: true,
  necessity: 'The contract promises notice.',
  essential: false,
  vital: false,
  tracking: [],
  audience: {},
  contentHash: '0'.repeat(64),
  version: 2,
  createdAt: '2026-11-30T10:00:00.000Z',
  createdBy: 'marja.de.wit',
  contents: [{ language: 'en', subject: 'Maintenance', text: 'Tonight.' }],
};

describe('a draft that is written again', () => {
  test('a draft that is written again keeps its attachments, which the form does not show', () => {
    const file = {
      assetId: 'a1',
      fileName: 'planning.pdf',
      type: 'pdf',
      size: 12,
      opened: ['bea'],
    };
    const { attachments } = sentDraft(draftOf({ ...kept, attachments: [file] } as MailingDetail));
    expect(attachments).toEqual([{ assetId: 'a1', fileName: 'planning.pdf' }]);
  });

  test('a draft that is written again stays a template, with the kinds of its values', () => {
    const values = { day: 'date' } as const;
    expect(sentDraft(draftOf({ ...kept, template: true, values }))).toMatchObject({
      template: true,
      values,
    });
    expect(sentDraft(draftOf(kept))).not.toHaveProperty('template');
  });
});
