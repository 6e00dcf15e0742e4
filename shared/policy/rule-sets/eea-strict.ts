import { firstDay, type RuleSet } from './rule-set.ts';

const directive = 'Directive 2002/58/EC art. 13';
const consent = `${directive}(1)`;
const customers = `${directive}(2)`;
const form = `${directive}(4)`;

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
    consent: `${consent}; GDPR art. 6(1)(a), 7`,
    'soft-opt-in': customers,
    'other-contact': consent,
    'other-sender': `${consent}; GDPR art. 4(11)`,
    'sender-incomplete': form,
    'identity-missing': form,
    'opt-out-missing': `${customers}; GDPR art. 21(4)`,
    'content-not-service': consent,
    refused: consent,
    'no-proof': `${consent}; GDPR art. 7(1)`,
    'consent-request': consent,
    'public-body-sells-nothing': `${customers}; GDPR art. 6(1)`,
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
    nl: `Het land van de ontvanger heeft hier geen eigen regels; daarom geldt Richtlijn 2002/58/EG art. 13 in de strengste lezing.`,
    en: `The recipient's country has no rule set of its own here, so ${directive} holds in its strictest reading.`,
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

const noCustomers = (law: string): Partial<RuleSet> => ({
  softOptIn: false,
  citations: { ...strict.citations, 'exception-not-in-law': `${consent}; ${law}` },
});

/**
 * Countries without a set of their own of which it is known that they allow less to customers than
 * the directive: no set of their own, since nothing else of their law is here.
 */
export const nationalStrict: ReadonlyMap<string, readonly RuleSet[]> = new Map([
  // TKG 2021 § 174(4) no. 4: not who is entered in the list of § 7(2) ECG, which RTR keeps.
  national('AT', {
    stopList: true,
    citations: {
      ...strict.citations,
      'stop-list-not-consulted': '§ 7(2) E-Commerce-Gesetz (Austria); TKG 2021 § 174(4)',
    },
  }),
  national('HU', noCustomers('Act XLVIII of 2008 (Hungary) § 6(1)')),
  // The alternative, that the address was used for such mail within the term, is not on record.
  national('IE', { saleWithinMonths: 12 }),
  national('PL', noCustomers('Prawo komunikacji elektronicznej (Poland) art. 398')),
]);

const consentOnly: Omit<RuleSet, 'id' | 'jurisdiction' | 'remark'> = {
  ...strict,
  softOptIn: false,
  citations: { ...strict.citations, 'exception-not-in-law': consent },
};

/** For recipients whose country is absent, null or no code: a country of the EEA, which is not known. */
export const unknownCountry: readonly RuleSet[] = [
  {
    ...consentOnly,
    id: `unknown-country-${since}`,
    jurisdiction: 'unknown-country',
    remark: {
      nl: `Het land van de ontvanger is niet bekend; daarom telt alleen eigen, bevestigde toestemming (Richtlijn 2002/58/EG art. 13(1)).`,
      en: `The recipient's country is not known, so only own, confirmed consent counts (${consent}).`,
    },
  },
];

/** For senders in any country without a set of its own, known or not, inside the EEA or outside. */
export const senderElsewhere: readonly RuleSet[] = [
  {
    ...consentOnly,
    id: `sender-elsewhere-${since}`,
    jurisdiction: 'sender-elsewhere',
    remark: {
      nl: `Het land van de afzender heeft hier geen eigen regels; daarom telt alleen eigen, bevestigde toestemming (Richtlijn 2002/58/EG art. 13(1)).`,
      en: `The sender's country has no rule set of its own here, so only own, confirmed consent counts (${consent}).`,
    },
  },
];
