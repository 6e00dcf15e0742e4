import { firstDay, type RuleSet } from './rule-set.ts';

const since2021: RuleSet = {
  id: 'nl-2021-07-01',
  jurisdiction: 'nl',
  from: firstDay(2021, 7, 1),
  consentAge: 16,
  doubleOptIn: false,
  softOptIn: true,
  stopList: false,
  saleWithinMonths: Number.POSITIVE_INFINITY,
  anyTimeNotice: false,
  freeAccount: true,
  donorRoute: true,
  publishedAddress: true,
  nonEeaProfessional: true,
  confirmWithinDays: 7,
  citations: {},
};

/**
 * The Netherlands: Telecommunicatiewet art. 11.7 as renumbered on 2021-07-01 (Stb. 2021, 103) and
 * as in force since 2026-07-01 (Stb. 2025, 12). What is read here of e-mail is the same in both.
 */
export const nl: readonly RuleSet[] = [
  { ...since2021, id: 'nl-2026-07-01', from: firstDay(2026, 7, 1) },
  since2021,
];
