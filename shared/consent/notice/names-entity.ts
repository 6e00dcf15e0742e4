import { foldName } from '../../kernel/fold-name.ts';

/**
 * Whether a text says who asks: it holds one of these names as whole words, in any case and
 * punctuation, with or without its legal form. Consent is informed only if at least the identity of
 * the controller is known (GDPR art. 4(11), recital 42; EDPB 05/2020 para 64).
 */
export const namesEntity = (text: string, names: readonly string[]): boolean => {
  const words = ` ${foldName(text)} `;
  return names
    .flatMap(waysToWrite)
    .some((name) => words.includes(` ${name} `) || words.includes(` ${name}s `));
};

/** The name as registered, and without its legal form unless too little of it is left to be told by. */
const waysToWrite = (name: string): readonly string[] => {
  const folded = foldName(name);
  const short = withoutLegalForm(folded);
  return [folded, ...(short.length < shortestName ? [] : [short])].filter((one) => one !== '');
};

const shortestName = 3;

const withoutLegalForm = (folded: string): string => {
  const words = folded.split(' ');
  while (formsBehind.has(words.at(-1) ?? '')) words.pop();
  if (formsBefore.has(words.at(0) ?? '')) words.shift();
  return words.join(' ');
};

const formsBefore: ReadonlySet<string> = new Set(
  'stichting vereniging cooperatie maatschap firma vof'.split(' '),
);

/** Legal forms of the EEA, the United Kingdom and North America, folded as names are. */
const formsBehind: ReadonlySet<string> = new Set(
  [
    'bv nv vof cv ua ba wa bvba vzw ivzw sprl asbl aisbl comm commv',
    'gmbh ggmbh mbh ug haftungsbeschrankt ag kg kgaa ohg gbr ev ek eg eu partg mbb co og',
    'sa sas sasu sarl eurl sci scs snc srl srls spa sl slu lda',
    'ab aps as oy oyj ks asa sp z oo spzoo sro doo kft zrt nyrt uab sia ou ood eood',
    'se ltd limited llp lp plc dac clg cic inc incorporated corp corporation llc',
  ]
    .join(' ')
    .split(' '),
);
