import { ePrivacy, foreign, gdpr, gdprDefinition, type Source } from '../explanation/source.ts';
import { firstDay, type RuleSet } from './rule-set.ts';

const consent = [ePrivacy('13', '1')];
const customers = [ePrivacy('13', '2')];
const form = [ePrivacy('13', '4')];

/** The GDPR's first day: from then on consent is what it is now. */
const from = firstDay(2018, 5, 25);
const since = '2018-05-25';

const strict: RuleSet = {
  id: `eea-strict-${since}`,
  jurisdiction: 'eea-strict',
  from,
  consentAge: 16,
  doubleOptIn: true,
  softOptIn: true,
  stopList: false,
  saleWithinMonths: Number.POSITIVE_INFINITY,
  anyTimeNotice: true,
  freeAccount: false,
  donorRoute: false,
  publishedAddress: false,
  nonEeaProfessional: false,
  confirmWithinDays: 7,
  citations: {
    consent: [...consent, gdpr('6', '1', 'a'), gdpr('7')],
    'soft-opt-in': customers,
    'other-contact': consent,
    'other-sender': [...consent, gdprDefinition(11)],
    'other-entity': [...consent, gdprDefinition(11), gdpr('7', '1')],
    'other-advertiser': [...consent, gdprDefinition(11), gdpr('7', '1')],
    'sender-incomplete': form,
    'identity-missing': form,
    'opt-out-missing': [...customers, gdpr('21', '4')],
    'content-not-service': consent,
    refused: consent,
    'no-proof': [...consent, gdpr('7', '1')],
    'consent-request': consent,
    'public-body-sells-nothing': [...customers, gdpr('6', '1')],
    'no-sale': customers,
    'free-account-not-sale': customers,
    'sold-by-other': customers,
    'address-not-from-sale': customers,
    'not-own-or-similar': customers,
    'no-donation': consent,
    'not-a-cause': consent,
    'donated-to-other': consent,
    'address-not-from-donation': consent,
    'not-own-cause': consent,
    'opt-out-not-offered': customers,
    'opt-out-used': customers,
    'not-a-business': consent,
    'not-designated': consent,
    'purpose-not-designated': consent,
    'recheck-due': consent,
    'no-local-law-check': consent,
    'user-no-own-consent': consent,
    'no-consent': consent,
  },
  remark: {
    nl: 'Voor het land van de ontvanger zijn hier geen eigen regels vastgelegd; daarom is de strengste lezing van art. 13 Richtlijn 2002/58/EG toegepast.',
    en: 'No rules of the recipient’s own country are on record here, so Article 13 of Directive 2002/58/EC was applied in its strictest reading.',
    de: 'Für das Land des Empfängers sind hier keine eigenen Regeln hinterlegt; deshalb wurde Art. 13 der Richtlinie 2002/58/EG in der strengsten Lesart angewendet.',
  },
};

/**
 * For recipients in a country of the EEA that has no set of its own: own, confirmed consent, or the
 * directive's exception for customers under the strictest conditions that national laws are known
 * to add to it everywhere (a completed sale for money, the any-time notice of UWG § 7(3) no. 4). No
 * exception that only some member states know.
 */
export const eeaStrict: readonly RuleSet[] = [strict];

const national = (code: string, more: Partial<RuleSet>): readonly [string, readonly RuleSet[]] => {
  const jurisdiction = `${code.toLowerCase()}-strict`;
  return [code, [{ ...strict, id: `${jurisdiction}-${since}`, jurisdiction, ...more }]];
};

const noCustomers = (law: Source): Partial<RuleSet> => ({
  softOptIn: false,
  citations: { ...strict.citations, 'exception-not-in-law': [...consent, law] },
});

/**
 * Countries without their own set that are known to allow less to customers than
 * the directive: no set of their own, since nothing else of their law is here.
 */
export const nationalStrict: ReadonlyMap<string, readonly RuleSet[]> = new Map([
  // TKG 2021 § 174(4) no. 4: nobody who is entered in the list of § 7(2) ECG, which RTR keeps.
  national('AT', {
    stopList: true,
    citations: {
      ...strict.citations,
      'stop-list-not-consulted': [
        foreign(
          '§ 7 lid 2 E-Commerce-Gesetz en § 174 lid 4 TKG 2021 (Oostenrijk)',
          'section 7(2) of the E-Commerce-Gesetz and section 174(4) TKG 2021 (Austria)',
          '§ 7 Abs. 2 E-Commerce-Gesetz und § 174 Abs. 4 TKG 2021 (Österreich)',
        ),
      ],
    },
  }),
  national(
    'HU',
    noCustomers(
      foreign(
        '§ 6 lid 1 wet XLVIII van 2008 (Hongarije)',
        'section 6(1) of Act XLVIII of 2008 (Hungary)',
        '§ 6 Abs. 1 Gesetz XLVIII von 2008 (Ungarn)',
      ),
    ),
  ),
  // The alternative, that the address was used for such mail within the term, is not on record.
  national('IE', { saleWithinMonths: 12 }),
  national(
    'PL',
    noCustomers(
      foreign(
        'art. 398 Prawo komunikacji elektronicznej (Polen)',
        'Article 398 of the Prawo komunikacji elektronicznej (Poland)',
        'Art. 398 Prawo komunikacji elektronicznej (Polen)',
      ),
    ),
  ),
]);

const consentOnly: Omit<RuleSet, 'id' | 'jurisdiction' | 'remark'> = {
  ...strict,
  softOptIn: false,
  citations: { ...strict.citations, 'exception-not-in-law': consent },
};

/**
 * For recipients whose country is absent, null or not a code: a country of the EEA, which is not
 * known.
 */
export const unknownCountry: readonly RuleSet[] = [
  {
    ...consentOnly,
    id: `unknown-country-${since}`,
    jurisdiction: 'unknown-country',
    remark: {
      nl: 'Het land van de ontvanger is niet bekend; daarom telt alleen eigen, bevestigde toestemming (art. 13 lid 1 Richtlijn 2002/58/EG).',
      en: 'The recipient’s country is not known, so only the recipient’s own, confirmed consent counts (Article 13(1) of Directive 2002/58/EC).',
      de: 'Das Land des Empfängers ist nicht bekannt; deshalb zählt nur die eigene, bestätigte Einwilligung (Art. 13 Abs. 1 der Richtlinie 2002/58/EG).',
    },
  },
];

/** For senders in any country without its own set, known or not, inside the EEA or outside. */
export const senderElsewhere: readonly RuleSet[] = [
  {
    ...consentOnly,
    id: `sender-elsewhere-${since}`,
    jurisdiction: 'sender-elsewhere',
    remark: {
      nl: 'Voor het land van de afzender zijn hier geen eigen regels vastgelegd; daarom telt alleen eigen, bevestigde toestemming (art. 13 lid 1 Richtlijn 2002/58/EG).',
      en: 'No rules of the sender’s own country are on record here, so only the recipient’s own, confirmed consent counts (Article 13(1) of Directive 2002/58/EC).',
      de: 'Für das Land des Absenders sind hier keine eigenen Regeln hinterlegt; deshalb zählt nur die eigene, bestätigte Einwilligung (Art. 13 Abs. 1 der Richtlinie 2002/58/EG).',
    },
  },
];
