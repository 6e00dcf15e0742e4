import type { Translated } from '../../kernel/language.ts';
import { isRegulated } from '../../kernel/purpose.ts';
import type { Decision } from '../decision.ts';
import { faults } from '../denials/faults.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';

/**
 * What a sender that mails nevertheless would risk, for a denied mail: on the mail itself by the
 * law of marketing, and on the data by GDPR art. 83(5). Undefined where nothing can be said: the
 * decision failed, or no law of a known country applies.
 */
export const sanctionsOn = (
  { effect, reasons, purpose }: Pick<Decision, 'effect' | 'reasons' | 'purpose'>,
  sets: readonly RuleSet[],
): Translated | undefined => {
  const [first] = reasons;
  const isFault = first !== undefined && Object.hasOwn(faults, first) && !otherPersons.has(first);
  if (effect === 'allow' || isFault || sets.length === 0) return undefined;
  const isMarketing = isRegulated(purpose) || reasons.includes('content-not-service');
  const has = (jurisdiction: string) => sets.some((set) => set.jurisdiction === jurisdiction);
  const dutch = has('nl');
  const german = has('de');
  const onMail = isMarketing ? [...(dutch ? [acm] : []), ...(german ? [uwgClaims] : [])] : [];
  const onData = dutch ? ap : gdprAuthority;
  return translate((language) => [...onMail, onData].map((one) => one[language]).join(' '));
};

const otherPersons: ReadonlySet<string> = new Set(['other-contact', 'other-sender']);

const translate = (text: (language: keyof Translated) => string): Translated => ({
  nl: text('nl'),
  en: text('en'),
  de: text('de'),
});

/** Tw art. 15.4(2): the fine for the mail. */
const acm: Translated = {
  nl: 'Wie de e-mail toch verstuurt, riskeert een boete van de Autoriteit Consument en Markt (ACM) van ten hoogste € 900.000 of, als dat meer is, 1% van de omzet (art. 15.4 lid 2 Telecommunicatiewet).',
  en: 'Whoever sends the e-mail nevertheless risks a fine by the Netherlands Authority for Consumers and Markets (ACM) of up to EUR 900,000 or, if higher, 1% of turnover (Article 15.4(2) of the Dutch Telecommunications Act).',
  de: 'Wer die E-Mail dennoch versendet, riskiert eine Geldbuße der niederländischen Behörde ACM von bis zu 900.000 Euro oder, falls höher, 1 % des Umsatzes (Art. 15.4 Abs. 2 des niederländischen Telekommunikationsgesetzes).',
};

/** UWG § 7, § 8: no fine for e-mail (§ 20 UWG is about calls), but claims of others. */
const uwgClaims: Translated = {
  nl: 'Naar Duits recht is zo’n e-mail een ontoelaatbare hinder: concurrenten, verenigingen en de ontvanger kunnen staking eisen (§ 7 en § 8 UWG, Duitsland).',
  en: 'Under German law such an e-mail is an unacceptable nuisance: competitors, associations and the recipient can claim an injunction (sections 7 and 8 UWG, Germany).',
  de: 'Nach deutschem Recht ist eine solche E-Mail eine unzumutbare Belästigung: Mitbewerber, Verbände und der Empfänger können Unterlassung verlangen (§§ 7, 8 UWG; für den Empfänger §§ 823, 1004 BGB).',
};

/** GDPR art. 83(5): the fine for the use of the data, by the Dutch authority. */
const ap: Translated = {
  nl: 'Voor het gebruik van de gegevens kan de Autoriteit Persoonsgegevens (AP) een boete opleggen van ten hoogste € 20 miljoen of, als dat meer is, 4% van de wereldwijde jaaromzet (art. 83 lid 5 AVG).',
  en: 'For the use of the data, the Dutch Data Protection Authority (AP) can impose a fine of up to EUR 20 million or, if higher, 4% of worldwide annual turnover (Article 83(5) GDPR).',
  de: 'Für die Verwendung der Daten kann die niederländische Datenschutzbehörde (AP) eine Geldbuße von bis zu 20 Millionen Euro oder, falls höher, 4 % des weltweiten Jahresumsatzes verhängen (Art. 83 Abs. 5 DSGVO).',
};

const gdprAuthority: Translated = {
  nl: 'Voor het gebruik van de gegevens kan de toezichthouder voor gegevensbescherming een boete opleggen van ten hoogste € 20 miljoen of, als dat meer is, 4% van de wereldwijde jaaromzet (art. 83 lid 5 AVG).',
  en: 'For the use of the data, the data protection authority can impose a fine of up to EUR 20 million or, if higher, 4% of worldwide annual turnover (Article 83(5) GDPR).',
  de: 'Für die Verwendung der Daten kann die Datenschutzaufsichtsbehörde eine Geldbuße von bis zu 20 Millionen Euro oder, falls höher, 4 % des weltweiten Jahresumsatzes verhängen (Art. 83 Abs. 5 DSGVO).',
};
