import type { MailBlock } from '../reading/mail-block.ts';
import { phrases } from '../rules/phrase.ts';
import type { BlockExcuse } from '../rules/rule.ts';

/** What a block says that can excuse a sentence in it; hidden text excuses nothing. */
export const blockExcuses = ({ hidden, folded }: MailBlock): ReadonlySet<BlockExcuse> => {
  if (hidden) return new Set();
  const text = folded.text.slice(0, 2_000);
  return new Set((Object.keys(signs) as BlockExcuse[]).filter((each) => signs[each].test(text)));
};

const signs: Readonly<Record<BlockExcuse, RegExp>> = {
  'confirms-signature': phrases(
    '(?:confirm|bevestig) ~ (?:your (?:signature|email|e-?mail address)|(?:je|uw) (?:ondertekening|handtekening|e-?mailadres))',
    '(?:haven t|have not|nog niet) ~ (?:confirmed|bevestigd)',
  ),
  'petition-owner': phrases(
    '(?:you|u|je) (?:have |heeft |hebt )?(?:recently |onlangs )?(?:created|started|aangemaakt|gestart|began|begonnen) (?:the|a|de|een|this|deze) petit*',
    '(?:petition|petitie) (?:that )?(?:you|die u|die je) (?:created|started|bent gestart|hebt aangemaakt|heeft aangemaakt|begon)',
  ),
  'opt-in-confirmation': phrases(
    '(?:confirm|bevestig|verify) (?:\\S{1,14} ){0,5}(?:subscription|inschrijving|aanmelding|request|registration|e-?mail\\S{0,8}|aanmeldverzoek|nieuwsbrief)',
    '(?:thank you|thanks|bedankt) (?:for|voor) (?:subscribing|je (?:inschrijving|aanmelding)|uw (?:inschrijving|aanmelding)|het inschrijven)',
    '(?:unsubscribed|uitgeschreven|afgemeld|unsubscription|afmelding|uitschrijving)',
  ),
};
