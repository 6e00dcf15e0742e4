import type { MailBlock } from '../reading/mail-block.ts';
import { phrases } from '../rules/phrase.ts';
import type { MailExcuse } from '../rules/rule.ts';

const signs: Readonly<Record<MailExcuse, RegExp>> = {
  'confirms-signature': phrases(
    '(?:confirm|bevestig) ~ (?:your (?:signature|email|e-?mail address)|(?:je|uw) (?:ondertekening|handtekening|e-?mailadres))',
    '(?:haven t|have not|nog niet) ~ (?:confirmed|bevestigd)',
  ),
  'petition-owner': phrases(
    '(?:you|u|je) (?:have |heeft |hebt )?(?:recently |onlangs )?(?:created|started|aangemaakt|gestart|began|begonnen) (?:the|a|de|een|this|deze) petit*',
    '(?:petition|petitie) (?:that )?(?:you|die u|die je) (?:created|started|bent gestart|hebt aangemaakt|heeft aangemaakt|begon)',
  ),
  'order-table': phrases(
    '(?:subtotaal|subtotal|totaalbedrag|order total|besteloverzicht|order summary|te betalen|amount due|totaal:?|total:?)',
  ),
  'opt-in-confirmation': phrases(
    '(?:confirm|bevestig|verify) (?:\\S{1,14} ){0,5}(?:subscription|inschrijving|aanmelding|request|registration|e-?mail\\S{0,8}|aanmeldverzoek|nieuwsbrief)',
    '(?:thank you|thanks|bedankt) (?:for|voor) (?:subscribing|je (?:inschrijving|aanmelding)|uw (?:inschrijving|aanmelding)|het inschrijven)',
    '(?:unsubscribed|uitgeschreven|afgemeld|unsubscription|afmelding|uitschrijving)',
  ),
};

/** What the mail as a whole says that can excuse a sentence in it; hidden text excuses nothing. */
export const mailExcuses = (blocks: readonly MailBlock[]): ReadonlySet<MailExcuse> => {
  const shown = blocks
    .filter(({ hidden }) => !hidden)
    .map(({ folded }) => folded.text.slice(0, 2_000));
  const found = (Object.keys(signs) as MailExcuse[]).filter((excuse) =>
    shown.some((text) => signs[excuse].test(text)),
  );
  return new Set(found);
};
