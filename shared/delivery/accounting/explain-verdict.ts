import { formatMoment } from '../../kernel/format-date.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Language, Translated } from '../../kernel/language.ts';
import type { Purpose } from '../../kernel/purpose.ts';
import { type Explained, explain } from '../../policy/explain.ts';
import type { Known } from '../../policy/explanation/tell.ts';
import { reasons as policyReasons, type Reason } from '../../policy/reasons.ts';
import { deliveryReasons } from './verdict.ts';

/**
 * A verdict in whole sentences, from what was kept with it: the decision or the reasons, the rule
 * set of that time, and the moment. `known` is what the mailing itself tells.
 */
export const explainVerdict = (
  kept: KeptVerdict,
  {
    purpose,
    language,
    known = {},
  }: { readonly purpose: Purpose; readonly language: Language; readonly known?: Known | undefined },
): string => {
  const parts = [
    decisionText(kept, { purpose, language, known }),
    ...deliveryTexts(kept, language),
  ];
  if (kept.at !== undefined) parts.push(judgedAt[language](formatMoment(kept.at, language)));
  return parts.filter((part) => part !== '').join(' ');
};

/** What is kept of what became of one contact. */
export type KeptVerdict = {
  readonly verdict: 'denied' | 'accepted' | 'refused' | 'unknown' | 'waiting';
  readonly reasons: readonly string[];
  readonly at?: Instant | undefined;
  readonly ruleSet?: string | undefined;
  /** The decision that a claimed mail rests on. */
  readonly decision?: Readonly<Record<string, unknown>> | undefined;
};

const isPolicyReason = (reason: string): reason is Reason => Object.hasOwn(policyReasons, reason);

const decisionText = (
  { reasons, at, ruleSet = '', decision }: KeptVerdict,
  {
    purpose,
    language,
    known,
  }: { readonly purpose: Purpose; readonly language: Language; readonly known: Known },
): string => {
  const evidenceIds: readonly string[] = [];
  const moment = at ?? (0 as Instant);
  const denials = reasons.filter(isPolicyReason);
  if (denials.length > 0) {
    const denied = {
      effect: 'deny',
      reasons: denials,
      evidenceIds,
      tracking: [],
      purpose,
    } as const;
    return explain({ ...denied, ruleSet, at: moment } satisfies Explained, language, known);
  }
  if (decision === undefined) return '';
  const relied = (decision['reasons'] as readonly string[]).filter(isPolicyReason);
  const around = { tracking: [], purpose, ruleSet };
  const allowed = {
    ...around,
    ...decision,
    effect: 'allow',
    reasons: relied,
    evidenceIds,
    at: moment,
  };
  return explain(allowed as Explained, language, known);
};

const deliveryTexts = (
  { verdict, reasons }: KeptVerdict,
  language: Language,
): readonly string[] => {
  const why = reasons.flatMap((reason) =>
    Object.hasOwn(deliveryReasons, reason)
      ? deliveryReasons[reason as keyof typeof deliveryReasons][language]
      : [],
  );
  const outcome = outcomes[verdict]?.[language];
  return outcome === undefined ? why : [outcome, ...why];
};

const outcomes: Partial<Readonly<Record<KeptVerdict['verdict'], Translated>>> = {
  accepted: {
    nl: 'De e-mail is aan de maildienst overgedragen.',
    en: 'The e-mail was handed over to the mail service.',
    de: 'Die E-Mail wurde dem Maildienst übergeben.',
  },
  refused: {
    nl: 'De e-mail is niet verstuurd.',
    en: 'The e-mail was not sent.',
    de: 'Die E-Mail wurde nicht versendet.',
  },
  unknown: {
    nl: 'Of de e-mail is verstuurd, is niet bekend.',
    en: 'It is not known whether the e-mail was sent.',
    de: 'Ob die E-Mail versendet wurde, ist nicht bekannt.',
  },
  waiting: {
    nl: 'De e-mail is nog niet verstuurd.',
    en: 'The e-mail has not been sent yet.',
    de: 'Die E-Mail wurde noch nicht versendet.',
  },
};

const judgedAt: Translated<(moment: string) => string> = {
  nl: (moment) => `Dit is op ${moment} beoordeeld.`,
  en: (moment) => `This was assessed on ${moment}.`,
  de: (moment) => `Dies wurde am ${moment} beurteilt.`,
};
