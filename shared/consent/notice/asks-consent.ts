import { foldName } from '../../kernel/fold-name.ts';

/**
 * Whether agreeing to a text gives consent (GDPR art. 4(11), 7(2), 7(4)), in Dutch, English, German or
 * French: a sentence of it declares what the reader wants or allows, and none refuses, presumes, or
 * makes it the price of an order. The names of entities may hold any word and are left out.
 */
export const asksConsent = (text: string, names: readonly string[]): boolean => {
  const said = withoutNames(text, names);
  const sentences = said
    .replace(limits, ' ')
    .split(/[.!?;\n]+/)
    .map((sentence) => sentence.trim());
  return (
    !refuses.test(said.replace(limits, ' ')) &&
    !presumes.test(said) &&
    !sentences.some((sentence) => isPrice(sentence)) &&
    sentences.some((sentence) => declares(sentence))
  );
};

const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .reduce(
      (rest, name) => (foldName(name) === '' ? rest : rest.replaceAll(name.toLowerCase(), ' @ ')),
      text.normalize('NFC').toLowerCase().replaceAll('’', "'"),
    );

/** How often, which limits a consent and refuses none: “not more than once a month”. */
const limits =
  /(?<!\p{L})(?:(?:not|no|niet|nicht|ni[eé]t) (?:more|meer|mehr|vaker|öfter|häufiger|often|oftener)(?: often)? (?:than|dan|als)|never more than|nooit meer dan|nie mehr als)(?!\p{L})/gu;

const declares = (sentence: string): boolean =>
  declaring.test(sentence) &&
  !negating.test(sentence) &&
  !(otherThings.test(sentence) && !mail.test(sentence));

const declaring =
  /(?<!\p{L})(?:ja|yes|oui|mag|mogen|may|can|darf|dürfen|peut|peuvent|(?:ik|wij|i|we|ich|wir|je|j')\s?(?:also )?(?:wil|want|geef|give|sta|allow|would like|wish|'d like|möchten?|will|wollen|wünschen?|gebe|consent|accept|agree|willigen?|stimmen?|accepte|souhaite|consens)|i'd like|i'd love|akkoord|einverstanden|stuur|send|senden|schicken|mail|houd|keep|graag|please|bitte|gerne?|s'il|toestemming|einwilligung|envoyez)(?!\p{L})/u;

const negating =
  /(?<!\p{L})(?:no|not|never|\p{L}+n't|cannot|geen|niet|nooit|nee|neen|g[ée]{2}n|ni[eé]t|kein\p{L}*|nicht|nie|niemals|nein|non|pas|jamais|aucune?|zonder|without|ohne|except|behalve|uitgezonderd|außer)(?!\p{L})/u;

/** What else people tick: terms, a privacy statement, an age, that they are not a robot. */
const otherThings =
  /voorwaarden|(?<!\p{L})terms(?!\p{L})|conditions|bedingungen|(?<!\p{L})agb(?!\p{L})|privacy|datenschutz|cookie|robot|(?<!\p{L})(?:18|16)(?!\p{L})|gelezen|gelesen|(?<!\p{L})read(?!\p{L})/u;
const mail =
  /mail|post|nieuws|news|aanbieding|offer|angebot|reclame|werbung|advert|bericht|nachricht|message|market|offres/u;

/** The reader says no, in the first person or to whoever asks. */
const refuses = new RegExp(
  [
    String.raw`^[\s@,]*(?:no|nee|neen|nein|non)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:i|ik|we|wij|ich|wir)\s(?:\p{L}{1,12}\s){0,2}(?:not|n't|never|geen|niet|nooit|keine?|nicht|nie)(?!\p{L})[^.!?;]{0,40}(?:mail|offer|aanbieding|angebot|reclame|werbung|advert|nieuws|news|receive|ontvang|erhalten|agree|consent|toestemming|einwillig)`,
    String.raw`(?<!\p{L})i\s?(?:don't|won't|wouldn't|do not)\s(?:want|wish|agree|consent|allow)`,
    String.raw`(?<!\p{L})(?:do not|don't|never)\s(?:send|mail|e-mail|email|contact)\s(?:me|us)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:may|mag|mogen|darf|dürfen|will|zal|wird)\s(?:(?:mij|me|mich|mir|ons|uns|us)\s)?(?:not|niet|nicht|nooit|never|geen|keine)\s?[^.!?;]{0,12}(?:e-?mail|mail|send|stuur|sturen|senden)`,
    String.raw`(?<!\p{L})(?:tick|vink|kruis|kreuzen|check)[^.!?;]{0,60}(?<!\p{L})(?:no|not|geen|niet|keine?|nicht)(?!\p{L})`,
  ].join('|'),
  'u',
);

/** Consent that is assumed until it is withdrawn is not consent (recital 32). */
const presumes =
  /(?<!\p{L})(?:untick|uncheck|deselect|uitvinken|abwählen)|(?<!\p{L})vink[^.!?;]{0,30}(?<!\p{L})uit(?!\p{L})|already (?:has|have|gave|given)|(?:heeft|heb|hebben) (?:al|reeds)(?!\p{L})|(?:hat|habe|haben) bereits|unless (?:i|you)|tenzij (?:ik|u|je)|es sei denn/u;

/** An order, an account or a prize that brings the consent with it, or cannot do without (art. 7(4)). */
const isPrice = (sentence: string): boolean => bundled.test(sentence) || conditional.test(sentence);
const bundled =
  /(?<!\p{L})(?:door|by|mit|durch)\s(?:[^,.]{0,25}\s)?(?:te\s)?(?:bestel|koop|kopen|betal|registr|order|buy|purchas|pay|sign|creat|kauf|bestellung|anmeld)\p{L}*/u;
const conditional =
  /(?<!\p{L})(?:zonder|without|ohne)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:niet|geen|not|no|cannot|can't|nicht|keine?)(?!\p{L})/u;
