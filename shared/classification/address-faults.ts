import { foldText, plainSource } from './reading/fold-text.ts';

/**
 * Words of a postal address or a register number that make a sentence or an offer of it. An address
 * is names, numbers and places: it asks and exclaims nothing, names no price, share or code, speaks
 * to nobody, and no part of it is as long as a sentence. Empty when it is well-formed. Linear.
 */
export const addressFaults = (text: string): readonly string[] =>
  partsOf(text).filter((part) => {
    const words = wordsOf(part);
    return (
      /[?!%€$£¿¡]/.test(part) ||
      words.length > longestPart ||
      offersCode(words) ||
      speaks(words) ||
      calls(words)
    );
  });

const partsOf = (text: string): readonly string[] =>
  text
    .match(/[^.,;:·•|/()\u2013\u2014?!]+[?!]*/g)
    ?.flatMap((part) => part.split(' - '))
    .map((part) => part.trim())
    .filter((part) => part !== '') ?? [];

const wordsOf = (part: string): readonly string[] =>
  foldText(plainSource(part))
    .text.split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Words of one part; `350 Fifth Avenue Suite 3304 New York NY 10118 USA` has nine. */
const longestPart = 14;

/** `use code AUTUMN25`; French has the code postal. */
const offersCode = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      /^(?:code|kortingscode|actiecode|coupon|promo|promocode|voucher|gutscheincode)$/.test(word) &&
      words.slice(index + 1).some((next) => /^[a-z]{2,}\d+$/.test(next)),
  );

const spoken = new Set(
  'nu vandaag snel nog now today jetzt heute gratis free kostenlos ons onze wij we us our uns wir je jij jouw u uw you your ihr sie goedkoper cheaper beter better dagen days tage maand month'.split(
    ' ',
  ),
);

/** A street may be called Free Street or Onze Lieve Vrouwestraat; two such words are speech. */
const speaks = (words: readonly string[]): boolean =>
  new Set(words.filter((word) => spoken.has(word))).size >= 2;

const imperatives = new Set(
  'probeer bestel koop bel kies ontdek bekijk profiteer pak krijg ontvang stap vraag meld schrijf bezoek bespaar steun win gebruik vergelijk try order buy call choose discover get use visit save claim shop join ask sign subscribe switch compare contact grab bestellen kaufen testen sparen'.split(
    ' ',
  ),
);
const streets =
  /(?:straat|plein|weg|laan|kade|hof|park|dijk|street|st|road|rd|lane|avenue|ave|square|drive|strasse|platz|allee)$/;

/** It opens with what a reader should do: no honest part does, unless it is a street. */
const calls = (words: readonly string[]): boolean =>
  words.length >= 3 && imperatives.has(words[0] ?? '') && !words.some((word) => streets.test(word));
