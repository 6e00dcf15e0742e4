import { describe, expect, test } from 'vitest';
import { countryCode, eea } from '../../../shared/kernel/country.ts';
import { authorities, authorityFor } from '../../../shared/policy/explanation/authorities.ts';

/**
 * Whom the European Data Protection Board lists as its members (2026-09), by their own addresses; for
 * Germany the list of the Länder, whose authorities watch over who mails. Places that belong to a member
 * state have its authority.
 */
const members: Readonly<Record<string, string>> = {
  AT: 'dsb.gv.at',
  BE: 'dataprotectionauthority.be',
  BG: 'cpdp.bg',
  HR: 'azop.hr',
  CY: 'dataprotection.gov.cy',
  CZ: 'uoou.gov.cz',
  DK: 'datatilsynet.dk',
  EE: 'aki.ee',
  FI: 'tietosuoja.fi',
  FR: 'cnil.fr',
  DE: 'datenschutzkonferenz-online.de',
  GR: 'dpa.gr',
  HU: 'naih.hu',
  IS: 'personuvernd.is',
  IE: 'dataprotection.ie',
  IT: 'garanteprivacy.it',
  LV: 'dvi.gov.lv',
  LI: 'datenschutzstelle.li',
  LT: 'vdai.lrv.lt',
  LU: 'cnpd.public.lu',
  MT: 'idpc.org.mt',
  NL: 'autoriteitpersoonsgegevens.nl',
  NO: 'datatilsynet.no',
  PL: 'uodo.gov.pl',
  PT: 'cnpd.pt',
  RO: 'dataprotection.ro',
  SK: 'dataprotection.gov.sk',
  SI: 'ip-rs.si',
  ES: 'aepd.es',
  SE: 'imy.se',
  AX: 'tietosuoja.fi',
  GF: 'cnil.fr',
  GP: 'cnil.fr',
  MF: 'cnil.fr',
  MQ: 'cnil.fr',
  RE: 'cnil.fr',
  YT: 'cnil.fr',
  SJ: 'datatilsynet.no',
  GB: 'ico.org.uk',
};

/**
 * Where the law of unsolicited mail has an authority of its own. In Ireland, Italy, Spain, Finland and the
 * United Kingdom it is the one above; in Germany there is none, but courts (UWG § 8).
 */
const ofMail: Readonly<Record<string, readonly [host: string, law: string]>> = {
  AT: ['fb.gv.at', 'TKG 2021 § 174'],
  BE: ['economie.fgov.be', 'WER/CDE art. XII.13'],
  DK: ['forbrugerombudsmanden.dk', 'markedsføringsloven § 10'],
  NL: ['spamklacht.nl', 'Tw art. 15.1(3)'],
  NO: ['forbrukertilsynet.no', 'markedsføringsloven § 15'],
  SJ: ['forbrukertilsynet.no', 'markedsføringsloven § 15'],
  SE: ['konsumentverket.se', 'marknadsföringslagen 19 §'],
  ...Object.fromEntries(
    ['FR', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'].map((code) => [
      code,
      ['signal.conso.gouv.fr', 'CPCE art. L34-5'] as const,
    ]),
  ),
};

const hostOf = (url: string | undefined): string =>
  new URL(url ?? 'https://none.invalid').hostname.replace(/^www\./, '');

describe('where to complain', () => {
  test('where to complain is told for every country of the EEA and the United Kingdom, and for no other', () => {
    expect(Object.keys(authorities).toSorted()).toEqual([...eea, 'GB'].toSorted());
    expect(Object.keys(members).toSorted()).toEqual([...eea, 'GB'].toSorted());
  });

  test.each(Object.entries(members))(
    'the authority to complain to in %s is %s',
    (country, host) => {
      const { name, url, spam } = authorities[country] ?? {};
      expect(name?.trim()).toBeTruthy();
      expect(url).toMatch(/^https:\/\/[^?#\s]+$/);
      expect(hostOf(url)).toBe(host);
      const [spamHost, law] = ofMail[country] ?? [];
      expect(spam === undefined ? undefined : hostOf(spam.url)).toBe(spamHost);
      expect(spam?.law).toBe(law);
      if (spam !== undefined) expect(spam.name.trim()).toBeTruthy();
    },
  );

  test('the explanation names the authority of the reader’s country, outside the EEA the sender’s, else all of them', () => {
    const [nl, us, de] = ['NL', 'US', 'DE'].map(countryCode);
    if (nl === undefined || us === undefined || de === undefined) throw new Error('no country');
    expect(authorityFor(de, nl)).toBe(authorities['DE']);
    expect(authorityFor(us, nl)).toBe(authorities['NL']);
    expect(authorityFor(us, us).url).toContain('edpb.europa.eu');
    expect(authorityFor(us, us).name).toBe('European Data Protection Board');
    expect(authorityFor(countryCode('GB'), nl)).toBe(authorities['GB']);
    // What a sign-up form did not ask, and what 0.1.0 stored and is not a code.
    for (const unknown of ['ZZ', 'XX'] as never[])
      expect(authorityFor(unknown, nl)).toBe(authorities['NL']);
  });
});
