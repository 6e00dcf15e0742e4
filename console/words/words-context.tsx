import { I18nProvider } from '@cloudscape-design/components/i18n';
import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { cloudscapeWords } from './cloudscape-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { nl, type Words } from './nl.ts';

/** Gives everything below it the words of the chosen language, and the page its language and colours. */
export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [chosen, choose] = useState(readChoices);
  const systemIsDark = useSystemIsDark();
  const isDark = chosen.mode === 'system' ? systemIsDark : chosen.mode === 'dark';
  useEffect(() => {
    document.documentElement.lang = chosen.language;
    applyMode(isDark ? Mode.Dark : Mode.Light);
  }, [chosen.language, isDark]);
  const value = useMemo(
    () => ({
      ...chosen,
      words: all[chosen.language],
      change: (change: Partial<Choices>) => {
        const next = { ...chosen, ...change };
        localStorage.setItem(storageKey, JSON.stringify(next));
        choose(next);
      },
    }),
    [chosen],
  );
  return (
    <LanguageContext value={value}>
      <I18nProvider locale={chosen.language} messages={[cloudscapeWords[chosen.language]]}>
        {children}
      </I18nProvider>
    </LanguageContext>
  );
};

/**
 * Gives what is below it the words of another language than the chosen one, such as the language of
 * the person whom a letter is for.
 */
export const InLanguage = ({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) => {
  const chosen = useLanguage();
  const value = useMemo(() => ({ ...chosen, language, words: all[language] }), [chosen, language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
};

/** The words of the chosen language. */
export const useWords = (): Words => useLanguage().words;

/** Language and colours, and how to change them. */
export const useLanguage = () => {
  const value = useContext(LanguageContext);
  if (value === undefined) throw new Error('there are no words here');
  return value;
};

export const languages = ['nl', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Two words, and nothing about anybody: all that the browser keeps. */
type Choices = { readonly language: Language; readonly mode: 'system' | 'light' | 'dark' };

type LanguageValue = Choices & {
  readonly words: Words;
  readonly change: (change: Partial<Choices>) => void;
};

const LanguageContext = createContext<LanguageValue | undefined>(undefined);
const all: Readonly<Record<Language, Words>> = { nl, en, de };
const storageKey = 'grondslag.console';

const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

const readChoices = (): Choices => {
  const asked = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  try {
    const { language, mode } = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Choices;
    return {
      language: isLanguage(language) ? language : (asked ?? 'en'),
      mode: mode === 'light' || mode === 'dark' ? mode : 'system',
    };
  } catch {
    return { language: asked ?? 'en', mode: 'system' };
  }
};

const useSystemIsDark = (): boolean => {
  const [isDark, setIsDark] = useState(() => darkQuery.matches);
  useEffect(() => {
    const follow = () => setIsDark(darkQuery.matches);
    darkQuery.addEventListener('change', follow);
    return () => darkQuery.removeEventListener('change', follow);
  }, []);
  return isDark;
};

const darkQuery = matchMedia('(prefers-color-scheme: dark)');
