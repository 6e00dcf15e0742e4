import type { Translated } from '../../kernel/language.ts';

/**
 * What a sentence of an explanation may name, in the language of the sentence. A moment is text that
 * fits behind a word (`' op 3 mei 2026'`), and empty where it is not known, so that every sentence
 * reads without it too.
 */
export type Told = {
  /** The consent, refusal, withdrawal, objection, report or bounce that the reason rests on. */
  readonly act: Act;
  readonly sale: When;
  readonly donation: When;
  readonly publication: When;
  /** Whose mailing it is: the legal name, or `deze afzender`. */
  readonly sender: string;
  /** Whose advertising it is: its name, or `een andere partij`. */
  readonly advertiser: string;
  /** What consent is needed for, for example `commerciële berichten over ‘Aanbiedingen’`. */
  readonly scope: string;
  /** The sale is an account that cost nothing. */
  readonly isFree: boolean;
};

/** A moment as it follows a verb (`on`) and as it follows a noun (`of`). */
export type When = { readonly on: string; readonly of: string };

export type Act = When & {
  /** Which text was shown: `' met versie 3 van de toestemmingstekst'`. */
  readonly shown: string;
  readonly byGuardian: boolean;
};

/** A whole sentence without its full stop: the source comes behind it. */
export type Phrase = string | ((told: Told) => string);

/** A sentence in every language; one left out does not compile. */
export type Sentence = Translated<Phrase>;
