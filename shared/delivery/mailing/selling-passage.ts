import { isRegulated } from '../../kernel/purpose.ts';

/**
 * The words of a mail that most made it marketing, as its reader sees them; undefined where the
 * inspection quotes none. Reads what is stored, which an earlier version may have written otherwise.
 */
export const sellingPassage = (classifications: unknown): string | undefined => {
  if (!Array.isArray(classifications)) return undefined;
  const found = classifications.flatMap((one: unknown) => {
    const evidence: unknown = (one as { readonly evidence?: unknown } | null)?.evidence;
    return Array.isArray(evidence) ? evidence.filter(isQuoted) : [];
  });
  const [strongest] = found.toSorted(
    (a, b) => Number(b.hard) - Number(a.hard) || b.weight - a.weight,
  );
  return strongest?.quote.trim();
};

type Quoted = { readonly quote: string; readonly weight: number; readonly hard: boolean };

const isQuoted = (one: unknown): one is Quoted => {
  const { quote, weight, class: purpose } = (one ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof quote === 'string' &&
    quote.trim() !== '' &&
    typeof weight === 'number' &&
    typeof purpose === 'string' &&
    isRegulated(purpose)
  );
};
