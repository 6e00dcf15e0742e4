import { foldTopic } from './fold-topic.ts';

/**
 * What the words of a list mean: the status that a mailing tool or a person wrote in a row. A word
 * that is neither a stop nor a consent means nothing, and a reader must ask what it stands for.
 */
export const stopMeaning = (word: unknown): StopMeaning | undefined =>
  typeof word === 'string' && word.length <= longest ? stops.get(wordOf(word)) : undefined;

/** What a stop of a list is: an act of the person, or why the address is closed. */
export type StopMeaning =
  | 'withdrawn'
  | 'objected'
  | 'refused'
  | 'suppressed'
  | 'hard-bounce'
  | 'complaint'
  | 'invalid';

/** Whether a word is the type of an event that asks for mail or agrees to it. */
export const isConsentWord = (word: unknown): boolean =>
  typeof word === 'string' && word.length <= longest && consents.has(wordOf(word));

/** Whether a value says yes, in a language that we speak. */
export const isYes = (value: unknown): boolean =>
  value === true ||
  value === 1 ||
  (typeof value === 'string' && value.length <= longest && yes.has(wordOf(value)));

/** A word as it is compared: what a reader sees of it, in lower case, hyphenated. */
export const wordOf = (text: string): string =>
  foldTopic(text.replace(/\p{Cs}/gu, '')).replace(/[\s_-]+/g, '-');

/** No word of a status is longer; what is longer is not looked at. */
const longest = 100;

const consents: ReadonlySet<string> = new Set(['imported', 'granted', 'confirmed', 'requested']);

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1', 'ja', 'wahr']);

const stops: ReadonlyMap<string, StopMeaning> = new Map<string, StopMeaning>([
  ['withdrawn', 'withdrawn'],
  ['withdraw', 'withdrawn'],
  ['unsubscribed', 'withdrawn'],
  ['unsubscribe', 'withdrawn'],
  ['opt-out', 'withdrawn'],
  ['optout', 'withdrawn'],
  ['objected', 'objected'],
  ['objection', 'objected'],
  ['refused', 'refused'],
  ['declined', 'refused'],
  ['unsub', 'withdrawn'],
  ['unsubscribes', 'withdrawn'],
  ['withdrawal', 'withdrawn'],
  ['withdrew', 'withdrawn'],
  ['revoked', 'withdrawn'],
  ['revoke', 'withdrawn'],
  ['opted-out', 'withdrawn'],
  ['optedout', 'withdrawn'],
  ['stop', 'withdrawn'],
  ['stopped', 'withdrawn'],
  ['removed', 'withdrawn'],
  ['afgemeld', 'withdrawn'],
  ['afmelding', 'withdrawn'],
  ['uitgeschreven', 'withdrawn'],
  ['uitschrijving', 'withdrawn'],
  ['ingetrokken', 'withdrawn'],
  ['abgemeldet', 'withdrawn'],
  ['abmeldung', 'withdrawn'],
  ['ausgetragen', 'withdrawn'],
  ['widerrufen', 'withdrawn'],
  ['widerruf', 'withdrawn'],
  ['bezwaar', 'objected'],
  ['widersprochen', 'objected'],
  ['widerspruch', 'objected'],
  ['object', 'objected'],
  ['rejected', 'refused'],
  ['denied', 'refused'],
  ['no', 'refused'],
  ['nee', 'refused'],
  ['nein', 'refused'],
  ['geweigerd', 'refused'],
  ['abgelehnt', 'refused'],
  ['suppressed', 'suppressed'],
  ['do-not-mail', 'suppressed'],
  ['donotcontact', 'suppressed'],
  ['blacklisted', 'suppressed'],
  ['geblokkeerd', 'suppressed'],
  ['gesperrt', 'suppressed'],
  ['abuse', 'complaint'],
  ['klacht', 'complaint'],
  ['beschwerde', 'complaint'],
  ['blocked', 'suppressed'],
  ['blocklisted', 'suppressed'],
  ['do-not-contact', 'suppressed'],
  ['dnc', 'suppressed'],
  ['do-not-email', 'suppressed'],
  ['don’t-email', 'suppressed'],
  ["don't-email", 'suppressed'],
  ['no-email', 'suppressed'],
  ['no-mail', 'suppressed'],
  ['no-marketing', 'refused'],
  ['un-subscribed', 'withdrawn'],
  ['global-unsubscribe', 'withdrawn'],
  ['globally-unsubscribed', 'withdrawn'],
  ['cancelled', 'withdrawn'],
  ['canceled', 'withdrawn'],
  ['uitgeschreven-door-ontvanger', 'withdrawn'],
  ['niet-mailen', 'suppressed'],
  ['niet-meer-mailen', 'withdrawn'],
  ['geen-mail', 'refused'],
  ['geen-reclame', 'objected'],
  ['wil-geen-reclame', 'objected'],
  ['wil-geen-mail', 'refused'],
  ['keine-werbung', 'objected'],
  ['keine-mails', 'refused'],
  ['keine-e-mails', 'refused'],
  ['nicht-anschreiben', 'suppressed'],
  ['werbesperre', 'objected'],
  ['bounced', 'hard-bounce'],
  ['bounce', 'hard-bounce'],
  ['hard-bounce', 'hard-bounce'],
  ['hard-bounced', 'hard-bounce'],
  ['hardbounce', 'hard-bounce'],
  ['cleaned', 'hard-bounce'],
  ['invalid', 'invalid'],
  ['complaint', 'complaint'],
  ['complained', 'complaint'],
  ['spamcomplaint', 'complaint'],
  ['spam-complaint', 'complaint'],
  ['manualsuppression', 'suppressed'],
  ['manual-suppression', 'suppressed'],
  ['spam', 'complaint'],
  ['spam-complaints', 'complaint'],
  ['marked-as-spam', 'complaint'],
  ['junk', 'complaint'],
  ['abused', 'complaint'],
  ['undeliverable', 'hard-bounce'],
  ['unzustellbar', 'hard-bounce'],
  ['opgeschoond', 'hard-bounce'],
]);
