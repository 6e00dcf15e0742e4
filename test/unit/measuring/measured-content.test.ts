import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import { fillSlots } from '../../../shared/delivery/content/fill-slots.ts';
import { renderContent } from '../../../shared/delivery/content/render-content.ts';
import {
  prepareMailing,
  variantFor,
  versionFor,
} from '../../../shared/delivery/mailing/prepared-mailing.ts';
import { untrackedContent } from '../../../shared/delivery/mailing/untracked-content.ts';
import { clickTargets } from '../../../shared/delivery/measuring/click-targets.ts';
import {
  measurable,
  measuredContent,
} from '../../../shared/delivery/measuring/measured-content.ts';
import { type Measure, measures, measuresOf } from '../../../shared/delivery/measuring/measures.ts';
import type { MailingContent } from '../../../shared/mailing/mailing.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';

const contentOf = (html: string): MailingContent => ({
  language: 'nl',
  subject: 's',
  text: 'lees https://shop.example/a',
  html,
});

const page =
  '<html><body><a href="https://shop.example/a">A</a> <a href="https://shop.example/b?x=1&amp;y=2">B</a>' +
  '<a href="{{unsubscribeUrl}}">stop</a><a href="{{whyUrl}}">why</a></body></html>';
const links = clickTargets([page]);

/** The mail as its reader gets it, with one address for everything that is the reader's own. */
const rendered = (content: MailingContent): string => {
  const compiled = compileContent(content);
  const values = fillSlots(compiled, (name) =>
    name === 'whyUrl' ? 'https://g.example/m/T' : `https://g.example/${name}`,
  );
  if (values === undefined) throw new Error('not filled');
  return renderContent(compiled, values).html ?? '';
};

const subsets: readonly (readonly Measure[])[] = [[], ...measures.map((one) => [one]), measures];

describe('the content of a measured mail', () => {
  test.each(subsets.map((set) => [set.join(' ') || 'nothing', set] as const))(
    'the content of a measured mail measures what was granted and no more: %s',
    (_, granted) => {
      const html = rendered(measuredContent(contentOf(page), links, granted));

      expect(html.includes('https://g.example/m/T/o"')).toBe(granted.includes('tracking.open'));
      expect(html.includes('href="https://g.example/m/T/1"')).toBe(
        granted.includes('tracking.click'),
      );
      expect(html.includes('https://shop.example/')).toBe(!granted.includes('tracking.click'));
      expect(html).toContain('href="https://g.example/unsubscribeUrl"');
      expect(html).toContain('href="https://g.example/m/T"');
    },
  );

  test('the content of a measured mail needs one value for each recipient, however many links it has', () => {
    const many = Array.from({ length: 20 }, (_, at) => `<a href="https://s.example/${at}">x</a>`);
    const html = many.join('');
    const compiled = compileContent(
      measuredContent(contentOf(html), clickTargets([html]), measures),
    );

    expect(compiled.slots.map(({ name }) => name)).toEqual(['whyUrl']);
  });

  test('the content of a measured mail is never measured in plain text, or in a mail without HTML', () => {
    expect(measuredContent(contentOf(page), links, measures).text).toBe(contentOf(page).text);
    const { html: _, ...plain } = contentOf(page);
    expect(measurable(plain, links, measures)).toEqual([]);
  });

  test('the content of a measured mail measures no clicks if none of its links is on the list', () => {
    expect(measurable(contentOf('<p>x</p>'), links, measures)).toEqual(['tracking.open']);
  });

  test('the content of a measured mail contains no tracking that others put in', () => {
    const theirs =
      '<img src="https://px.example/open/{{pixel}}" width="1" height="1"><a href="https://shop.example/?mc_eid=abc">x</a>';
    const { contents: _, ...header } = testMailing('m', 's', { tracking: [...measures] });
    const decide = () => ({}) as never;
    const own = untrackedContent(contentOf(theirs));
    const mailing = { ...header, links: clickTargets([own.html ?? '']) };
    const sender = testSender('s' as never);
    const prepared = prepareMailing(mailing, {
      contents: [contentOf(theirs)],
      sender,
      decide,
      strip: untrackedContent,
    });
    if (prepared === undefined) throw new Error('not prepared');
    const version = versionFor(prepared, 'nl');

    expect(version.measures).toEqual(measures);
    for (const set of subsets)
      expect(variantFor(version, set).html).not.toMatch(/px\.example|mc_eid/);
  });

  test('the content of a measured mail is measured only for what the mailing asks, with its list, and never in a single mail', () => {
    expect(measuresOf({ tracking: [] })).toEqual([]);
    expect(measuresOf({ tracking: [...measures] })).toEqual(['tracking.open']);
    expect(measuresOf({ tracking: [...measures, 'personalisation'], links })).toEqual(measures);
    expect(measuresOf({ tracking: [...measures], links, template: true })).toEqual([]);
  });

  test('the content of a measured mail has numbers that lead to the original addresses, whatever the HTML', () => {
    const piece = fc.constantFrom(
      ...['<a ', '<A class=x ', 'href=', '"', "'", '>', '</a>', '</body>', '<!--', '-->', ' '],
      ...['https://x.example/a', 'https://y.example/?a=1&amp;b=2', '{{name|x}}', '{{whyUrl}}'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        const targets = clickTargets([html]);
        const measured = measuredContent(contentOf(html), targets, ['tracking.click']).html ?? '';
        const back = measured.replaceAll(
          /"\{\{whyUrl\}\}\/(\d+)"/g,
          (_, number: string) => `"${targets[Number(number)]?.replaceAll('&', '&amp;')}"`,
        );
        expect(clickTargets([back])).toEqual(targets);
      }),
    );
  });
});

describe('the list of links', () => {
  test('the list of links is limited, and links beyond the limit are left unchanged', () => {
    const many = Array.from({ length: 250 }, (_, at) => `<a href="https://s.example/${at}">x</a>`);
    const long = `<a href="https://s.example/${'x'.repeat(60_000)}">x</a><a href="https://s.example/">y</a>`;

    expect(clickTargets(many)).toHaveLength(200);
    expect(clickTargets([long])).toEqual(['https://s.example/']);
  });
});
