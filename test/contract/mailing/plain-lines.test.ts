import { afterAll, beforeAll, expect, test } from 'vitest';
import { drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const hostile = [
  ['a control character', 'hosting\u0000', /control character/],
  ['a separator of lines', 'hosting\u2028now', /control character/],
  ['an override of direction', 'hosting \u202egnitsoh', /direction override/],
  ['a damaged character', 'hosting \ufffd', /damaged character/],
] as const;

/** The draft with one of its lines replaced. */
const withLine = (field: string, text: string): object => {
  const [content = {}] = drafts.pass.contents as readonly object[];
  if (field === 'productFamilies') return { ...drafts.pass, productFamilies: [text] };
  return field === 'subject' || field === 'preheader'
    ? { ...drafts.pass, contents: [{ ...content, [field]: text }] }
    : { ...drafts.pass, [field]: text };
};

test.each(
  ['name', 'service', 'duty', 'productFamilies', 'subject', 'preheader'].flatMap((field) =>
    hostile.map(([what, text, message]) => [field, what, text, message] as const),
  ),
)(
  'a mailing whose %s has %s is refused, and the field is named',
  async (field, _, text, message) => {
    const { status, body } = await api.ask('POST', '/v1/mailings', withLine(field, text));
    expect([status, body['code']]).toEqual([400, 'invalid-request']);
    const errors = body['errors'] as readonly { pointer?: string; message: string }[];
    expect(errors.some((error) => message.test(error.message))).toBe(true);
    expect(JSON.stringify(errors)).toContain(field);
  },
);
