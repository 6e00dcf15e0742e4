import { describe, expect, test } from 'vitest';
import type {
  ConsentDefect,
  ConsentEventData,
} from '../../../shared/consent/event/consent-event.ts';
import { findDefects } from '../../../shared/consent/event/find-defects.ts';
import type { Notice } from '../../../shared/consent/notice/notice.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { offers, offersNotice, start, ticked, waterweg } from '../../support/consent-world.ts';

const notice: Notice = {
  ...offersNotice,
  ...offers,
  sha256: 'x' as Sha256,
  publishedAt: start,
  publishedBy: 'test',
};

type Row = readonly [
  string,
  Partial<ConsentEventData>,
  readonly ConsentDefect[],
  { readonly notice?: Notice | undefined; readonly birthDate?: string }?,
];

const { notice: _, ...withoutNotice } = ticked(start);
const { act: __, ...withoutAct } = ticked(start);

const rows: readonly Row[] = [
  ['a tick in an empty box on a known text counts', {}, []],
  ['a pre-ticked box does not count', { act: 'pre-ticked' }, ['pre-ticked']],
  ['accepting terms does not count', { act: 'accepted-terms' }, ['terms-only']],
  ['silence does not count', { act: 'none' }, ['no-affirmative-act']],
  [
    'a tick that is a condition of something else does not count',
    { conditional: true },
    ['conditional'],
  ],
  ['an unknown version of a text proves nothing', {}, ['unknown-notice'], { notice: undefined }],
  [
    'a text for something else proves nothing',
    { scope: { senderId: waterweg, purpose: 'charitable' } },
    ['notice-scope-mismatch'],
  ],
  [
    'a text for one topic does not cover the whole purpose',
    { scope: { senderId: waterweg, purpose: 'commercial' } },
    ['notice-scope-mismatch'],
  ],
  [
    'a text that was not there in that language was not shown',
    { language: 'en' },
    ['unknown-notice'],
    { notice: { ...notice, texts: { nl: 'Ja' } } },
  ],
  [
    'a child of fifteen needs a guardian',
    {},
    ['minor-without-guardian'],
    { birthDate: '2010-09-02' },
  ],
  ['a child needs no guardian from its sixteenth birthday', {}, [], { birthDate: '2010-09-01' }],
  [
    'a guardian may consent for a child',
    { actor: { kind: 'guardian', name: 'parent', evidenceRef: 'e' } },
    [],
    { birthDate: '2015-01-01' },
  ],
  [
    'a list without proof for this person proves nothing',
    { type: 'imported', actor: { kind: 'import', id: 'list' } },
    ['no-upstream-proof'],
  ],
  [
    'a list with the page and a record of this person counts',
    {
      type: 'imported',
      page: 'https://www.waterweg.example/sign-up',
      actor: { kind: 'import', id: 'list', upstreamProof: 'entry 7 of the form' },
    },
    [],
  ],
  [
    'a list that names no page proves nothing, whatever its seller says',
    {
      type: 'imported',
      actor: { kind: 'import', id: 'list', upstreamProof: 'seller: all opted in' },
    },
    ['no-upstream-proof'],
  ],
  [
    'a page without a record of this person proves nothing',
    {
      type: 'imported',
      page: 'https://www.waterweg.example/sign-up',
      actor: { kind: 'import', id: 'list' },
    },
    ['no-upstream-proof'],
  ],
  [
    'structured evidence stands for the page and the record',
    {
      type: 'imported',
      actor: { kind: 'import', id: 'list' },
      evidence: { place: 'the stand at the fair', actedAt: start, document: 'scan-7' },
    },
    [],
  ],
  [
    'a consent is no older than its text',
    { occurredAt: instantFromMillis(start - 1) },
    ['consent-before-notice'],
  ],
  [
    'a consent may be older than a text that says since when it was in use',
    { occurredAt: instantFromMillis(start - 1) },
    [],
    { notice: { ...notice, inUseSince: instantFromMillis(start - 1) } },
  ],
  [
    'a consent is no older than the moment since which its text was in use',
    { occurredAt: instantFromMillis(start - 2) },
    ['consent-before-notice'],
    { notice: { ...notice, inUseSince: instantFromMillis(start - 1) } },
  ],
  [
    'everything that is wrong is named',
    { act: 'pre-ticked', conditional: true },
    ['unknown-notice', 'pre-ticked', 'conditional', 'minor-without-guardian'],
    { notice: undefined, birthDate: '2020-01-01' },
  ],
];

describe('defects of a consent', () => {
  test.for(rows)('%s', ([, over, defects, known = {}]) => {
    const shown = 'notice' in known ? known.notice : notice;
    const subject = {
      senderId: waterweg,
      addressHash: 'h' as never,
      ...(known.birthDate === undefined ? {} : { birthDate: known.birthDate }),
    };

    expect(findDefects({ ...ticked(start), ...over }, shown, subject)).toEqual(defects);
  });

  test('a consent that names no text, or no act, proves nothing', () => {
    const subject = { senderId: waterweg, addressHash: 'h' as never };

    expect(findDefects(withoutNotice, undefined, subject)).toEqual(['no-notice']);
    expect(findDefects(withoutAct, notice, subject)).toEqual(['no-affirmative-act']);
  });

  test.each(['withdrawn', 'objected', 'refused'] as const)(
    'an event of the type %s needs no proof',
    (type) => {
      const subject = { senderId: waterweg, addressHash: 'h' as never, birthDate: '2020-01-01' };

      expect(findDefects({ ...withoutNotice, type, act: 'none' }, undefined, subject)).toEqual([]);
    },
  );
});
