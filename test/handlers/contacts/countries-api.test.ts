import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';

const body = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};

const wrong = [
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['nl', 'NL'],
  ['NLD', 'NL'],
  ['Netherlands', 'NL'],
  ['DEU', 'DE'],
] as const;

const error = (pointer: string, code: string) =>
  expect.objectContaining({ pointer, message: expect.stringContaining(`write \`${code}\``) });

describe('an unknown country, over HTTP', () => {
  test.each(wrong)(
    'the error for %j as the country of a new contact names the field and %s',
    async (country, code) => {
      const { call, world } = await contactApi();
      const { status, body: problem } = await call('POST', '/v1/contacts', { ...body, country });
      expect(status).toBe(400);
      expect(problem['errors']).toEqual([error('/country', code)]);
      expect((await world.tools.contacts.page(10)).contacts).toEqual([]);
    },
  );

  test.each(wrong)(
    'a correction to the country %j is refused with the same error, and changes nothing',
    async (country, code) => {
      const { call } = await contactApi();
      await call('POST', '/v1/contacts', body);
      const headers = { 'if-match': '"1"' };
      const { status, body: problem } = await call(
        'PATCH',
        '/v1/contacts/anja',
        { country },
        { headers },
      );
      expect(status).toBe(400);
      expect(problem['errors']).toEqual([error('/country', code)]);
      expect((await call('GET', '/v1/contacts/anja')).body).toMatchObject({
        country: 'NL',
        version: 1,
      });
    },
  );

  test('a row of a list with an unknown country is rejected, and the others are imported', async () => {
    const { call } = await contactApi();
    const rows = [...wrong.map(([country]) => country), 'GR'].map((country, index) => ({
      ...body,
      contactId: `row-${index}`,
      email: `row-${index}@post.example`,
      country,
    }));
    const { status, body: result } = await call('POST', '/v1/contacts/import', {
      importId: 'list',
      rows,
    });
    expect(status).toBe(200);
    expect(result['counts']).toEqual({ malformed: wrong.length, created: 1 });
    for (const [index, [, code]] of wrong.entries())
      expect((result['rows'] as { errors: unknown }[])[index]?.errors).toEqual([
        error(`/rows/${index}/country`, code),
      ]);
  });

  test.each([['EL'], [undefined], [null]])(
    'a contact that an earlier version stored with the country %s is read, shown and can be corrected',
    async (country) => {
      const { call, world } = await contactApi();
      await call('POST', '/v1/contacts', body);
      const { contacts } = world.tools;
      const contact = (await contacts.read(await contactNamed(world, 'anja'))) as Contact;
      await contacts.change(
        contact,
        {
          ...contact,
          country: country as Contact['country'],
          version: 2,
        },
        { kind: 'system', id: 'test' },
      );

      const read = await call('GET', '/v1/contacts/anja');
      expect(read.status).toBe(200);
      expect(read.body['country']).toBe(country);

      const headers = { 'if-match': '"2"' };
      const changed = await call('PATCH', '/v1/contacts/anja', { country: 'GR' }, { headers });
      expect(changed.status).toBe(200);
      expect((await call('GET', '/v1/contacts/anja')).body['country']).toBe('GR');
    },
  );
});
