import { type LintFinding, lintFinding } from '../../classification/lint/lint-finding.ts';
import { namesEntity } from '../../consent/notice/names-entity.ts';
import { foldName } from '../../kernel/fold-name.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';

/**
 * Questions to the author of an offer about what only the author knows: whose it is, and whether it is of
 * what was stated. Decisions go by what is stated (Tw art. 11.7(4)); a text that does not fit with that is
 * no proof against it, so that each is a warning, and is kept with the inspection.
 */
export const offerQuestions = (
  { subject, preheader = '', text }: MailingContent,
  mailing: Stated,
  sender: Pick<Sender, 'legalName'>,
): readonly LintFinding[] => {
  if (!mailing.regulated.includes('commercial')) return [];
  const said = `${subject}\n${preheader}\n${text}`;
  const company = mailing.advertiser === undefined ? otherCompany(said, sender) : undefined;
  const words = foldName(said);
  const isNamed = mailing.productFamilies.some((family) => words.includes(stemOf(family)));
  const families = mailing.productFamilies.join(', ');
  return [
    ...(company === undefined ? [] : [lintFinding('company-unstated', company, 'warning')]),
    ...(isNamed || families === '' ? [] : [lintFinding('offer-unnamed', families, 'warning')]),
  ];
};

type Stated = Pick<MailingHeader, 'regulated' | 'productFamilies' | 'advertiser'>;

/** The first name with a legal form that is not the sender's. */
const otherCompany = (said: string, { legalName }: Pick<Sender, 'legalName'>) =>
  [...said.matchAll(company)]
    .map(([name]) => name)
    .find((name) => !namesEntity(name, [legalName]) && !namesEntity(legalName, [name]));

/** Up to five words with a capital, and a legal form that no other word is. */
const company =
  /(?<![\p{L}\p{N}.&’'-])(?:(?:\p{Lu}[\p{L}\p{N}.&’'-]{0,40}|&) ){1,5}(?:[BNC]\.V\.|[BN]V|GmbH|S\.A\.|S\.A\.R\.L\.|Ltd|Limited|PLC|Inc)(?![\p{L}\p{N}])/gu;

/** How a word begins, as it is inflected and compounded. */
const stemOf = (family: string): string => foldName(family).slice(0, 6).trim();
