import { foldName } from '../../kernel/fold-name.ts';

/**
 * Whether a display name states a legal person, by its legal form, which is not the one of that legal
 * name. A brand states none; neither does the firm's own name among other words.
 */
export const namesAnother = (displayName: string, legalName: string): boolean => {
  const words = foldName(displayName).split(' ');
  const own = new Set(foldName(legalName).split(' '));
  return words.some((word, index) => {
    if (!forms.has(word)) return false;
    const named = words.slice(0, index).filter((one) => !forms.has(one));
    return named.length > 0 && !named.some((one) => own.has(one));
  });
};

/** Legal forms that stand behind a name and are no word of a language (as `foldName` writes them). */
const forms: ReadonlySet<string> = new Set(
  'bv nv bvba sprl vzw vof gmbh ohg kgaa ltd plc llc llp inc sarl srl oy oyj aps'.split(' '),
);
