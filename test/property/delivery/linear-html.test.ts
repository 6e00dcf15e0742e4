import { describe, expect, test } from 'vitest';
import { withTracking } from '../../../local/services/ses/inbox/tracking.ts';
import { lintMailing } from '../../../shared/classification/lint-mailing.ts';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { mailingChecks } from '../../../shared/delivery/mailing/mailing-checks.ts';
import { untrackedContent } from '../../../shared/delivery/mailing/untracked-content.ts';
import {
  clickTargets,
  withTrackedLinks,
} from '../../../shared/delivery/measuring/click-targets.ts';
import { startTags } from '../../../shared/kernel/html/start-tags.ts';
import { thisSender } from '../../differential/policy/policy-world.ts';

/** Pieces that a reader which starts again at each of them reads in quadratic time. */
const pieces = [
  '<a ',
  '<',
  '</a ',
  '<body ',
  '&',
  '&a',
  '{{',
  '{{ ',
  'href=',
  '<a href="',
  "<a href='x",
  '<a href="https://x.example/" ',
  ' href="',
  '<!--',
  '<!-- -->',
  '<a x="{{unsubscribeUrl}}',
  '<![CDATA[',
  '"',
  '= ',
];

const contentOf = (html: string) => ({ language: 'nl', subject: 'x', text: html, html }) as const;

const works: Readonly<Record<string, (html: string) => unknown>> = {
  'reading start tags': startTags,
  compiling: (html) => compileContent({ ...contentOf(html), preheader: 'seen first' }),
  checking: (html) =>
    mailingChecks({ purpose: 'commercial', regulated: [] }, [contentOf(html)], thisSender),
  'taking tracking out': (html) => untrackedContent(contentOf(html)),
  'finding link targets': (html) => clickTargets([html]),
  'numbering links': (html) =>
    withTrackedLinks(html, clickTargets([html]), (at) => `https://t/${at}`),
  'counting links locally': (html) =>
    withTracking(html, { id: 'm1', tracking: { opens: true, clicks: true } } as never, 'http://l'),
  linting: (html) =>
    lintMailing(contentOf(html), { marketing: true, sender: thisSender, placeholders: new Set() }),
};

/** Milliseconds of this thread's own time, so that a busy machine makes no difference. */
const cost = (work: () => unknown): number => {
  const before = process.threadCpuUsage().user;
  work();
  return (process.threadCpuUsage().user - before) / 1_000;
};

const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** What reading 100 kB may cost: a tenth of a second, or ten times a quarter of it, where squared would be 16. */
const allowed = (work: (html: string) => unknown, piece: string): number =>
  10 * cost(() => work(repeated(piece, 25_000)));

describe.each(Object.entries(works))('%s', (_, work) => {
  test.each(pieces)('work on HTML costs in proportion to the length of `%s`, repeated', (piece) => {
    const long = repeated(piece, 100_000);
    const first = cost(() => work(long));
    const took =
      first < 100
        ? first
        : Math.min(
            first,
            cost(() => work(long)),
            cost(() => work(long)),
          );

    expect(took).toBeLessThan(took < 100 ? 100 : allowed(work, piece));
  });
});

test('a space of any length before a value is read once', () => {
  const html = (length: number) => `<a href=${' '.repeat(length)}x {{name}}`;

  expect(cost(() => compileContent(contentOf(html(200_000))))).toBeLessThan(200);
});
