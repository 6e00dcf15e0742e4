import { foldName } from '../../kernel/fold-name.ts';

/**
 * What makes two legal persons count as the same: its country and legal name, without case,
 * signs, spaces and legal form. Whoever objected to a name cannot tell two apart by a number that no
 * mail shows. A form that the country does not have is of a branch: it is the legal person at home too
 * (a B.V. in the Handelsregister, HGB § 13d).
 */
export const namesakeKeys = (country: string, legalName: string): readonly string[] => {
  const bare = bareName(legalName);
  return [...new Set([country, ...homesAbroad(country, legalName)])].map((one) => `${one}#${bare}`);
};

/** Where a legal person with such a form lives, if not in this country. */
const homesAbroad = (country: string, legalName: string): readonly string[] => {
  const homes = foldName(legalName)
    .split(' ')
    .flatMap((word) => homesOfForms.get(word) ?? []);
  return homes.includes(country) ? [] : homes;
};

/** Forms that few countries know, with those countries. */
const homesOfForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['bv', ['NL', 'BE']],
  ['nv', ['NL', 'BE']],
  ['bvba', ['BE']],
  ['sprl', ['BE']],
  ['vzw', ['BE']],
  ['gmbh', ['DE', 'AT', 'CH', 'LI']],
  ['ug', ['DE']],
  ['ltd', ['GB', 'IE']],
  ['plc', ['GB', 'IE']],
  ['sarl', ['FR', 'LU']],
  ['oy', ['FI']],
  ['aps', ['DK']],
]);

/** The words of a name without those that say what it is in law, unless it has no others. */
const bareName = (name: string): string => {
  const words = foldName(name).split(' ');
  const bare = words.filter((word) => !legalForms.has(word));
  return (bare.length === 0 ? words : bare).join('') || name;
};

/** Every form, as `foldName` writes it. */
const legalForms: ReadonlySet<string> = new Set([
  ...homesOfForms.keys(),
  ...[
    'vof cv besloten vennootschap stichting vereniging maatschap eenmanszaak',
    'srl sa sas asbl snc scs sca eurl association societe',
    'ag kg kgaa ohg gbr eg ev ek mbh haftungsbeschrankt stiftung verein gesellschaft',
    'limited llp llc inc incorporated corp corporation company co und and et en',
    'sl slu spa sapa lda ab oyj as asa ivs doo sro zoo sp kft zrt bt se',
  ].flatMap((line) => line.split(' ')),
]);
