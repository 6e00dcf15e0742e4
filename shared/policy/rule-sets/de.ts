import { firstDay, type RuleSet } from './rule-set.ts';

const consent = 'UWG § 7(2) no. 2';
const customers = 'UWG § 7(3)';

/**
 * Germany: UWG § 7 as renumbered on 2022-05-28. Express consent for business addresses too, proven
 * by double opt-in in practice; no donor, published-address or non-EEA exception; customers only
 * when told, at collection, that they can object at any time.
 */
export const de: readonly RuleSet[] = [
  {
    id: 'de-2022-05-28',
    jurisdiction: 'de',
    from: firstDay(2022, 5, 28),
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
      consent,
      'soft-opt-in': customers,
      'no-consent': consent,
      'user-no-own-consent': consent,
      'no-proof': `${consent}; GDPR art. 7(1)`,
      'consent-request': consent,
      'exception-not-in-law': 'UWG § 7(2)-(3)',
      'opt-out-missing': `${customers} no. 4; GDPR art. 21(4)`,
      'identity-missing': 'UWG § 7(2) no. 3',
      'sender-incomplete': 'UWG § 7(2) no. 3',
      'public-body-sells-nothing': `${customers}; GDPR art. 6(1)`,
      'no-sale': `${customers} no. 1`,
      'free-account-not-sale': `${customers} no. 1`,
      'sold-by-other': `${customers} no. 1`,
      'address-not-from-sale': `${customers} no. 1`,
      'not-own-or-similar': `${customers} no. 2`,
      'opt-out-used': `${customers} no. 3`,
      'opt-out-not-offered': `${customers} no. 4`,
      'any-time-notice-missing': `${customers} no. 4`,
    },
  },
];
