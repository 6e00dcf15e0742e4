/** A proof as it is compared: capitals, spacing and look-alike forms of letters make no other one. */
export const foldProof = (proof: string): string =>
  proof.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether a proof says itself that there is none, or names a trade in place of the person's act. */
export const tellsOfNoAct = (proof: string): boolean => {
  const folded = foldProof(proof);
  return isEmpty.test(folded) || says.some((words) => words.test(folded));
};

/** Nothing but signs, or a word for nothing. */
const isEmpty =
  /^(?:[^\p{L}\p{N}]*|n\/?a|none|nothing|unknown|lost|tbd|todo|geen|niets|onbekend|kwijt|nvt|n\.v\.t\.|kein[es]?|nichts|unbekannt|verloren)\.?$/u;

const says: readonly RegExp[] = [
  /\b(?:no|without|lost|missing|never any)\s+(?:\p{L}+\s+){0,2}(?:record|proof|evidence|log|document|form)s?\b/u,
  /\b(?:record|proof|evidence|log)s?\s+(?:\p{L}+\s+)?(?:is|are|was|were|got)?\s*(?:lost|missing|unavailable|gone)\b/u,
  /\b(?:geen|zonder|nooit)\s+(?:\p{L}+\s+){0,2}(?:bewijs|registratie|vastlegging|logboek|document|formulier)\b/u,
  /\b(?:bewijs|registratie|logboek)\s+(?:\p{L}+\s+)?(?:kwijt|zoek|ontbreekt|verloren)\b/u,
  /\b(?:kein|keine|keinen|ohne)\s+(?:\p{L}+\s+){0,2}(?:nachweise?|belege?|beweise?|aufzeichnung|protokoll|formular)\b/u,
  /\b(?:bought|purchased|rented|acquired) (?:from|list|data)\b|\b(?:gekocht|gehuurd) (?:van|bij|lijst|bestand)\b|\b(?:gekauft|gemietet) (?:von|bei)\b/u,
];
