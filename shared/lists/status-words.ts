import { stopMeaning, wordOf } from '../kernel/list-words.ts';

/** Whether a trimmed cell says nothing: it is empty, or what a database exports where there is nothing. */
export const isNothing = (cell: string): boolean =>
  cell === '' || cell === 'NULL' || cell === '\\N';

/** Whether a cell is a word that a tool writes as the status of a subscriber. */
export const isStatusWord = (cell: string): boolean => {
  const word = wordOf(cell.slice(0, 100));
  return stopMeaning(cell) !== undefined || subscribedWords.has(word) || neitherWords.has(word);
};

/** Whether a cell is a word of a stop that nothing but mail has: orders are cancelled and accounts blocked too. */
export const isStopOfMail = (cell: string): boolean =>
  stopMeaning(cell) !== undefined && ofMail.test(wordOf(cell));

const ofMail =
  /unsub|opt(?:ed)?-?out|afgemeld|uitgeschreven|abgemeld|ausgetragen|bounce|cleaned|complain|spam|not-?(?:e-?)?mail|not-?contact|^dnc$|withdrawn|bezwaar|objected|widers?pr|niet-(?:meer-)?mailen|undeliverable|unzustellbar/;

export const subscribedWords: ReadonlySet<string> = new Set(
  'subscribed subscriber active confirmed opted-in opt-in optin yes true 1 ja y aangemeld ingeschreven actief angemeldet aktiv bestätigt'.split(
    ' ',
  ),
);

/** Known to a tool, and neither agreed nor stopped. */
export const neitherWords: ReadonlySet<string> = new Set(
  'enabled unconfirmed pending not-activated nonsubscribed non-subscribed never-subscribed not-subscribed transactional soft-bounced soft-bounce onbevestigd niet-bevestigd unbestätigt nicht-bestätigt'.split(
    ' ',
  ),
);
