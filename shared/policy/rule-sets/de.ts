import { gdpr, gdprDefinition, uwg } from '../explanation/source.ts';
import { firstDay, type RuleSet } from './rule-set.ts';

const consent = [uwg(7, '2', 2)];
const identity = [uwg(7, '2', 3)];
const customers = (number: number) => [uwg(7, '3', number)];

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
      consent: [...consent, gdpr('6', '1', 'a'), gdpr('7')],
      'soft-opt-in': [uwg(7, '3')],
      'no-consent': consent,
      'user-no-own-consent': consent,
      'no-proof': [...consent, gdpr('7', '1')],
      'consent-request': consent,
      'other-contact': consent,
      'other-sender': [...consent, gdprDefinition(11)],
      'other-entity': [...consent, gdprDefinition(11), gdpr('7', '1')],
      'other-advertiser': [...consent, gdprDefinition(11), gdpr('7', '1')],
      'content-not-service': consent,
      refused: consent,
      unconfirmed: [...consent, gdpr('7', '1')],
      pending: [...consent, gdpr('7', '1')],
      'no-donation': consent,
      'not-a-cause': consent,
      'donated-to-other': consent,
      'address-not-from-donation': consent,
      'not-own-cause': consent,
      'not-a-business': consent,
      'not-designated': consent,
      'purpose-not-designated': consent,
      'recheck-due': consent,
      'no-local-law-check': consent,
      'exception-not-in-law': [uwg(7, '2', 2), uwg(7, '3')],
      'opt-out-missing': [...customers(4), gdpr('21', '4')],
      'identity-missing': identity,
      'sender-incomplete': identity,
      'public-body-sells-nothing': [uwg(7, '3'), gdpr('6', '1')],
      'no-sale': customers(1),
      'free-account-not-sale': customers(1),
      'sold-by-other': customers(1),
      'address-not-from-sale': customers(1),
      'not-own-or-similar': customers(2),
      'opt-out-used': customers(3),
      'opt-out-not-offered': customers(4),
      'any-time-notice-missing': customers(4),
    },
  },
];
