import { foldName } from '../../kernel/fold-name.ts';

/**
 * By what a legal person is taken for the same as another: its country and legal name, without case,
 * signs, spaces and legal form. Whoever objected to a name cannot tell two apart by a number that no
 * mail shows.
 */
export const namesakeKey = (country: string, legalName: string): string =>
  `${country}#${bareName(legalName)}`;

/** The words of a name without those that say what it is in law, unless it has no others. */
const bareName = (name: string): string => {
  const words = foldName(name).split(' ');
  const bare = words.filter((word) => !legalForms.has(word));
  return (bare.length === 0 ? words : bare).join('') || name;
};

/** As `foldName` writes them. */
const legalForms: ReadonlySet<string> = new Set(
  [
    'bv nv vof cv besloten vennootschap stichting vereniging maatschap eenmanszaak',
    'bvba srl sprl sa sas sarl asbl vzw snc scs sca eurl association societe',
    'gmbh ag kg kgaa ohg gbr ug eg ev ek mbh haftungsbeschrankt stiftung verein gesellschaft',
    'ltd limited plc llp llc inc incorporated corp corporation company co and und et en',
    'sl slu spa sapa snc lda ab oy oyj as asa aps ivs doo sro zoo sp kft zrt bt se',
  ].flatMap((line) => line.split(' ')),
);
