import {
  all,
  among,
  any,
  contains,
  type Expr,
  fact,
  is,
  less,
  not,
  notAfter,
  type PortableRule,
} from './portable-rule.ts';

/**
 * The rules of shared/policy for one purpose, one relationship and one publication, written once
 * for engines that know neither loops nor calendars. See flat-facts.ts for what that leaves out.
 */
const isRegulated = among('purpose', 'commercial', 'ideological', 'charitable');
const isNeutral = (scope: string): Expr =>
  among(`${scope}Status`, 'none', 'granted', 'pending', 'expired', 'invalidated', 'unproven');
const isStop = (scope: string): Expr => among(`${scope}Status`, 'withdrawn', 'objected');

/** Whoever objected to all marketing comes back by double opt-in alone. */
const objectedToAll = any(is('senderStatus', 'objected'), contains('suppressions', 'objection'));

const holds = (scope: string): Expr =>
  all(
    is(`${scope}Status`, 'granted'),
    contains('entities', fact(`${scope}Entity`)),
    notAfter(`${scope}At`, 'at'),
    not(is(`${scope}Defective`)),
    less(`${scope}At`, fact(`${scope}Until`)),
    less('at', fact(`${scope}Until`)),
    less('reconfirmedAfter', fact(`${scope}At`)),
    among(`${scope}By`, 'subject', 'operator', 'import'),
    any(not(any(is('doubleOptIn'), objectedToAll)), is(`${scope}Confirmed`)),
  );

const survives = (scope: string, wider: string): Expr =>
  any(
    isNeutral(wider),
    is(`${wider}Status`, 'refused'),
    all(isStop(wider), is(`${scope}By`, 'subject'), less(`${wider}At`, fact(`${scope}At`))),
  );

const survivesObjection = (scope: string): Expr =>
  any(
    not(contains('suppressions', 'objection')),
    all(is(`${scope}By`, 'subject'), less('objectedAt', fact(`${scope}At`))),
  );

/** At a shared address only what was confirmed after anybody's stop. */
const survivesSharedStop = (scope: string): Expr =>
  any(not(is('sharedStop')), contains('confirmedSince', fact(`${scope}Key`)));

const consented = all(
  isNeutral('topic'),
  any(
    all(
      holds('topic'),
      survivesSharedStop('topic'),
      survives('topic', 'wide'),
      survives('topic', 'sender'),
      survivesObjection('topic'),
    ),
    all(
      holds('wide'),
      survivesSharedStop('wide'),
      survives('wide', 'sender'),
      survivesObjection('wide'),
    ),
  ),
);

const isOpen = all(
  isNeutral('topic'),
  isNeutral('wide'),
  isNeutral('sender'),
  not(is('sharedStop')),
  not(contains('suppressions', 'objection')),
);

const isCurrent = all(notAfter('since', 'at'), less('at', fact('until')));
const hasAccount = all(not(is('hasCustomer')), notAfter('termsAt', 'at'));

const softOptIn = all(
  not(is('senderKind', 'public-body')),
  is('customersKnown'),
  notAfter('soldSince', 'soldAt'),
  is('hasSale'),
  isCurrent,
  any(
    all(is('role', 'customer'), any(is('salePaid'), all(is('freeCounts'), hasAccount))),
    all(is('role', 'user'), not(is('hasCustomer')), is('freeCounts'), hasAccount),
  ),
  notAfter('soldAt', 'at'),
  contains('entities', fact('soldBy')),
  is('saleAddress'),
  is('ownProducts'),
  contains('sold', fact('offered')),
  is('saleShown'),
  not(is('saleUsed')),
  any(not(is('anyTimeNotice')), is('saleAnyTime')),
);

const donorRoute = all(
  is('otherExceptions'),
  is('senderKind', 'cause'),
  is('role', 'donor'),
  is('hasGift'),
  isCurrent,
  notAfter('givenAt', 'at'),
  contains('entities', fact('givenTo')),
  is('giftAddress'),
  is('ownProducts'),
  is('giftShown'),
  not(is('giftUsed')),
);

const isBusiness = any(is('kind', 'organisation'), is('professional'));

const published = all(
  is('otherExceptions'),
  isBusiness,
  is('designated'),
  contains('pagePurposes', fact('purpose')),
  any(is('pageAnyTopic'), contains('pageTopics', fact('topic'))),
  notAfter('capturedAt', 'at'),
  less('at', fact('recheckBy')),
);

const outsideEea = all(
  is('otherExceptions'),
  isBusiness,
  not(is('inEea')),
  notAfter('checkedAt', 'at'),
);

const isUser = is('role', 'user');
const isVisitor = all(isUser, not(is('hasCustomer')), not(is('hasTerms')), is('service', ''));
const isAbout = any(
  all(isUser, not(is('service', '')), is('service', fact('wanted'))),
  all(not(isUser), any(is('service', ''), is('wanted', ''), is('service', fact('wanted')))),
);
const hasRelation = all(
  among('role', 'customer', 'user', 'donor'),
  not(isVisitor),
  isAbout,
  isCurrent,
);
const isOwed = all(notAfter('since', 'at'), contains('duties', fact('duty')));
const isEssential = any(
  is('purpose', 'legal-duty'),
  all(is('purpose', 'security'), hasRelation),
  all(is('purpose', 'contract'), is('essential')),
);

const permit = (id: string, when: Expr): PortableRule => ({ id, effect: 'permit', when });
const forbid = (id: string, when: Expr): PortableRule => ({ id, effect: 'forbid', when });

/** The list, permits and forbids, as both other engines run it. */
export const portableRules: readonly PortableRule[] = [
  permit('own-consent', all(isRegulated, consented)),
  permit('soft-opt-in', all(is('purpose', 'commercial'), isOpen, softOptIn)),
  permit('donor-route', all(among('purpose', 'ideological', 'charitable'), isOpen, donorRoute)),
  permit('published-address', all(isRegulated, isOpen, published)),
  permit('non-eea-professional', all(isRegulated, isOpen, outsideEea)),
  permit('contract', all(is('purpose', 'contract'), hasRelation)),
  permit('security', all(is('purpose', 'security'), any(hasRelation, isOwed))),
  permit('legal-duty', all(is('purpose', 'legal-duty'), isOwed)),
  forbid('sender-incomplete', not(is('senderComplete'))),
  forbid('identity-missing', all(isRegulated, not(is('identityStated')))),
  forbid('opt-out-missing', all(isRegulated, not(is('optOutOffered')))),
  forbid('stops-merging', all(isRegulated, is('stopsMerging'))),
  forbid('entity-succeeded', all(isRegulated, is('succeeded'))),
  forbid('content-not-service', all(not(isRegulated), not(is('contentIsService')))),
  forbid('no-necessity', all(not(isRegulated), not(is('necessary')))),
  forbid('other-contact', not(is('ownState'))),
  forbid('other-sender', not(is('ownContact'))),
  forbid('deceased', all(is('deceased'), not(is('purpose', 'legal-duty')))),
  forbid('hard-bounce', contains('suppressions', 'hard-bounce')),
  forbid('address-invalid', contains('suppressions', 'invalid')),
  forbid('complaint', all(contains('suppressions', 'complaint'), not(isEssential))),
  forbid('soft-bounces', all(isRegulated, contains('suppressions', 'soft-bounces'))),
  forbid('facts-contradictory', less('until', fact('since'))),
];
