import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { eventSchemas } from '../../../functions/publish-events/schema.ts';
import { eventDocuments, eventExamples, wrongInDetail } from '../../support/event-documents.ts';

const types = Object.keys(eventSchemas) as (keyof typeof eventSchemas)[];
const readme = readFileSync(join(import.meta.dirname, '../../../docs/events/README.md'), 'utf8');

type Detail = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
const detailOf = (type: string): Detail => eventExamples.get(type)?.['detail'] as Detail;

test('every event has a committed schema, an example and a line in the README, and none is left over', () => {
  expect([...eventDocuments.keys()].toSorted()).toEqual(types.toSorted());
  expect([...eventExamples.keys()].toSorted()).toEqual(types.toSorted());
  for (const type of types) expect(readme).toContain(`| \`${type}\` |`);
});

describe.each(types)('%s', (type) => {
  test('the committed schema of an event is what the code says', () => {
    expect(eventDocuments.get(type)).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(eventSchemas[type]))),
    );
  });

  test('the example of an event is valid, by the code and by the committed schema', () => {
    const detail = detailOf(type);
    expect(eventExamples.get(type)).toMatchObject({ source: 'grondslag', 'detail-type': type });
    expect(eventSchemas[type].safeParse(detail).error).toBeUndefined();
    expect(wrongInDetail(type, detail)).toEqual([]);
  });

  test('an example of an event with any member missing, added or of another type is not valid', () => {
    const detail = detailOf(type);
    const { data } = detail;
    const broken = [
      { ...detail, more: 1 },
      { ...detail, type: 'other' },
      { ...detail, schemaVersion: 1 },
      { ...detail, at: 'yesterday' },
      { ...detail, data: { ...data, email: 'jan@post.example' } },
      ...Object.keys(data).flatMap((name) => {
        const { [name]: _, ...rest } = data;
        return [
          { ...detail, data: rest },
          { ...detail, data: { ...data, [name]: null } },
        ];
      }),
    ];
    for (const one of broken) {
      expect(eventSchemas[type].safeParse(one).success, JSON.stringify(one)).toBe(false);
      expect(wrongInDetail(type, one), JSON.stringify(one)).not.toEqual([]);
    }
  });
});
