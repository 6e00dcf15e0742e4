import { useWords } from '../words/words-context.tsx';

/** Says in words what a consent is about, how it came and why somebody is on the stop list. */
export const useSaidWords = (): SaidWords => {
  const { people, mailings } = useWords();
  const { activities, everything, ways, stops } = people.said;
  const about = ({ purpose, topic, activity }: Scope): string => {
    if (activity !== undefined) return activities[activity] ?? activity;
    if (purpose === undefined) return everything;
    const kind = purposeIn(mailings.purposes, purpose);
    return topic === undefined ? kind : `${kind} · ${topic}`;
  };
  return {
    about,
    aboutKey: (key) => about(scopeOf(key)),
    way: (method) => ways[method] ?? method,
    stop: (reason) => stops[reason] ?? reason,
  };
};

export type SaidWords = {
  readonly about: (scope: Scope) => string;
  /** The same for the key of a scope, as the standing of a contact names it. */
  readonly aboutKey: (key: string) => string;
  readonly way: (method: string) => string;
  readonly stop: (reason: string) => string;
};

export type Scope = {
  readonly purpose?: string;
  readonly topic?: string;
  readonly activity?: string;
};

const purposeIn = (purposes: Readonly<Record<string, string>>, purpose: string): string =>
  purposes[purpose] ?? purpose;

/** `sender`, `sender/purpose`, `sender/purpose/topic` or `sender/+activity`; a topic may hold a slash. */
const scopeOf = (key: string): Scope => {
  const [, about, ...rest] = key.split('/');
  if (about === undefined) return {};
  if (about.startsWith('+')) return { activity: about.slice(1) };
  return rest.length === 0 ? { purpose: about } : { purpose: about, topic: rest.join('/') };
};
