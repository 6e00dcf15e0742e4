import type { Examples, Row } from './read-examples.ts';

/**
 * At least `count` more contacts: families of the example stories under other names and addresses,
 * in a mix that a hosting company might have. Each is expected to fare as the one it is modelled on.
 */
export const generateContacts = (base: Examples, count: number, seed = 1): Examples => {
  const random = randomFrom(seed);
  const name = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? 'Jan';
  const contacts: Row[] = [];
  const relationships: Row[] = [];
  const publishedAddresses: Row[] = [];
  const consents: Row[] = [];
  const expected: Row[] = [];
  for (let number = 1; contacts.length < count; number += 1) {
    const refs = new Set(pick(random));
    const of = (rows: readonly Row[], key = 'ref') =>
      rows.filter((row) => refs.has(row[key] ?? ''));
    for (const row of of(base.contacts)) {
      const email = numbered(row['email'] ?? '', number);
      const people =
        row['kind'] === 'person' ? { name: `${name(firstNames)} ${name(lastNames)}` } : {};
      contacts.push(renamed(row, number, { email, ...people }));
    }
    relationships.push(...of(base.relationships).map((row) => renamed(row, number)));
    publishedAddresses.push(
      ...of(base.publishedAddresses).map((row) => {
        const words = row['designating_text'];
        const also = words === undefined ? {} : { designating_text: numbered(words, number) };
        return renamed(row, number, also);
      }),
    );
    consents.push(...of(base.consents).map((row) => renamed(row, number)));
    for (const row of of(base.expected, 'contact'))
      expected.push({ ...row, contact: `${row['contact']}-${number}` });
  }
  return { ...base, contacts, relationships, publishedAddresses, consents, expected };
};

/** How often each family of stories occurs among a hundred generated contacts, about. */
const mix: readonly { readonly refs: readonly string[]; readonly share: number }[] = [
  { refs: ['henk', 'tim'], share: 24 },
  { refs: ['korenaar', 'anja', 'bas', 'carla'], share: 32 },
  { refs: ['eva'], share: 12 },
  { refs: ['fatima'], share: 8 },
  { refs: ['inkoop'], share: 3 },
  { refs: ['info'], share: 5 },
  { refs: ['gijs'], share: 6 },
  { refs: ['hanna'], share: 4 },
  { refs: ['ivo'], share: 1 },
  { refs: ['joke'], share: 3 },
  { refs: ['lotte'], share: 1 },
  { refs: ['ken'], share: 1 },
];

const firstNames =
  'Aad Bo Cas Daan Els Femke Gerrit Hilde Iris Jan Kees Lies Marloes Niels Olga Piet'.split(' ');
const lastNames =
  'Aalbers Bos Cornelissen Dekker Evers Faber Groen Hoekstra Ivens Jacobs Kok Linders'.split(' ');

/** A small seeded generator (mulberry32), so that the same seed gives the same people. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A text with every address in it made that of another contact. */
const numbered = (text: string, number: number): string =>
  text.replaceAll(
    /(\S+)@(\S+)/g,
    (_, local: string, domain: string) => `${local}.${number}@${domain}`,
  );

const renamed = (row: Row, number: number, also: Row = {}): Row => ({
  ...row,
  ref: `${row['ref']}-${number}`,
  ...(row['customer'] === undefined ? {} : { customer: `${row['customer']}-${number}` }),
  ...also,
});

const pick = (random: () => number) => {
  let at = random() * mix.reduce((sum, { share }) => sum + share, 0);
  for (const family of mix) {
    at -= family.share;
    if (at < 0) return family.refs;
  }
  return ['eva'];
};
