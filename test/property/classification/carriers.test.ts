import { describe, expect, test } from 'vitest';
import { howMany } from '../../support/how-many.ts';
import { judge } from '../../unit/classification/mails.ts';
import { sellingSentences, wordCarriers, wordlessCarriers } from './attack-carriers.ts';
import { honestMails, type Lang } from './honest-frames.ts';

const languages = ['nl', 'en', 'de'] as const;

/** Where in an honest mail the carrier stands. */
const places: readonly ((blocks: readonly string[], carrier: string) => string)[] = [
  (blocks, carrier) => `${paragraphs(blocks)}${carrier}`,
  (blocks, carrier) => `${carrier}${paragraphs(blocks)}`,
  (blocks, carrier) =>
    `<html><head><meta charset="utf-8"></head><body>${paragraphs(blocks.slice(0, 1))}<div>${carrier}</div>${paragraphs(blocks.slice(1))}</body></html>`,
  (blocks, carrier) =>
    `<table><tr><td>${paragraphs(blocks)}</td></tr><tr><td>${carrier}</td></tr></table>`,
];

const paragraphs = (blocks: readonly string[]): string =>
  blocks.map((block) => `<p>${block}</p>`).join('');

const bandOf = (language: Lang, place: number, carrier: string): string => {
  const { subject, blocks } = honestMails[language];
  const html = places[place % places.length]?.(blocks, carrier) ?? '';
  return judge({ language, subject, html }).band;
};

/** Sentences for the carrier at an index: all, or so many that differ from carrier to carrier. */
const sentencesFor = (language: Lang, index: number): readonly string[] => {
  const all = sellingSentences[language];
  const many = howMany(all.length);
  const from = (index * many) % all.length;
  return [...all.slice(from), ...all.slice(0, from)].slice(0, many);
};

describe.each(languages)('%s: a selling sentence', (language) => {
  test('an honest mail passes in every place where a selling sentence is tried', () => {
    expect(places.map((_, place) => bandOf(language, place, ''))).toEqual(places.map(() => 'pass'));
  });

  test.each(wordCarriers.map(([name, carrier], at) => [name, carrier, at] as const))(
    'a selling sentence in %s does not pass',
    (_, carrier, at) => {
      const passed = sentencesFor(language, at).filter(
        (sentence, index) => bandOf(language, at + index, carrier(sentence)) === 'pass',
      );
      expect(passed).toEqual([]);
    },
  );
});

describe('a message without words', () => {
  test.each(wordlessCarriers)('a message without words does not pass in %s', (_, html) => {
    const passed = places.flatMap((__, place) =>
      languages.filter((language) => bandOf(language, place, html) === 'pass'),
    );
    expect(passed).toEqual([]);
  });
});
