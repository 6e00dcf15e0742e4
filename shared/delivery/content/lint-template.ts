import { capFindings } from '../../classification/lint/cap-findings.ts';
import { type LintFinding, lintFinding } from '../../classification/lint/lint-finding.ts';
import { lintMailing } from '../../classification/lint-mailing.ts';
import { withoutStyles } from '../../kernel/html/without-styles.ts';
import { unreadAttachments } from '../../mailing/assets/attachment.ts';
import type { MailingContent } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { Sender } from '../../mailing/sender.ts';
import { sellsAsValue } from '../../subjects/judged-values.ts';
import { mailingChecks } from '../mailing/mailing-checks.ts';
import { fitsCall } from '../send/call-bytes.ts';
import { brokenWaysOut } from './broken-ways-out.ts';
import { fillDefaults } from './default-text.ts';
import { foreignTags, isFilter } from './foreign-tags.ts';
import { builtIn, type Piece, piecesOf } from './placeholder.ts';
import { hasWhy } from './with-why.ts';

/**
 * Everything that is wrong with the form of one language version, as recipients would get it: read
 * with its defaults, its placeholders known, its ways out working, and what sending requires there.
 */
export const lintTemplate = (
  content: MailingContent,
  mailing: Linted,
  sender: Sender,
): readonly LintFinding[] => {
  const marketing = mailing.regulated.length > 0;
  const placeholders = new Set<string>();
  const form = lintMailing(fillDefaults(content).content, { marketing, sender, placeholders });
  const { html = '' } = content;
  // A style sheet may close two blocks at once, and no reader sees it.
  const read = partsOf({ ...content, html: withoutStyles(html) });
  const malformed = new Set(read.flatMap((part) => malformedIn(piecesOf(part))));
  const found = [
    ...form.filter(({ code }) => !code.startsWith('placeholder-')),
    ...brokenWaysOut(content),
    ...unknownNames(content, sender).map(unknownName),
    ...[...malformed].map((text) => lintFinding('placeholder-malformed', text)),
    ...(marketing ? [] : sellingDefaults(content)),
    ...(fitsCall(content, mailing.attachments) ? [] : [lintFinding('mail-too-large')]),
    ...unreadAttachments(mailing).map(({ fileName }) =>
      lintFinding('attachment-unread', fileName, 'warning'),
    ),
  ];
  const missing = marketing
    ? [...missingAtSending(mailing, { content, sender, found }), ...missingWhy(content)]
    : [];
  return capFindings([...found, ...missing]);
};

type Linted = Pick<MailingHeader, 'purpose' | 'regulated' | 'kind' | 'advertiser' | 'attachments'>;

const partsOf = ({ subject, preheader = '', html = '', text }: MailingContent) => [
  subject,
  preheader,
  html,
  text,
];

const unknownName = (name: string): LintFinding => {
  const nearest = nearestName(name, builtIn);
  return {
    ...lintFinding('placeholder-unknown', name),
    message: {
      nl: `{{${name}}} is geen gegeven dat iedere ontvanger heeft. Bedoelt u {{${nearest}}}? Voor een eigen kenmerk van contacten: geef een standaardtekst, {{${name}|tekst}}.`,
      en: `{{${name}}} is no value that every recipient has. Did you mean {{${nearest}}}? For an attribute of contacts, give a default: {{${name}|text}}.`,
      de: `{{${name}}} ist keine Angabe, die jeder Empfänger hat. Meinten Sie {{${nearest}}}? Für ein eigenes Merkmal von Kontakten geben Sie einen Ersatztext an: {{${name}|Text}}.`,
    },
  };
};

/** A default in service mail, for recipients without a value, is judged like a value: by itself. */
const sellingDefaults = (content: MailingContent): readonly LintFinding[] => {
  const defaults = partsOf(content)
    .flatMap(piecesOf)
    .flatMap((piece) =>
      piece.kind === 'slot' && sellsAsValue(piece.name, piece.fallback ?? '') ? [piece.source] : [],
    );
  return [...new Set(defaults)].map((source) => lintFinding('default-sells', source));
};

/** Placeholders that have no default and that not every recipient has a value for. */
const unknownNames = (content: MailingContent, sender: Sender): readonly string[] => {
  const known = new Set<string>(builtIn);
  if (sender.registration === undefined) known.delete('senderRegistration');
  const names = partsOf(content)
    .flatMap(piecesOf)
    .flatMap((piece) =>
      piece.kind === 'slot' && piece.fallback === undefined && !known.has(piece.name)
        ? [piece.name]
        : [],
    );
  return [...new Set(names)];
};

/** A brace as editors write it: itself, percent-encoded, as an entity, or in full width. */
const brace = String.raw`(?:\{|%7b|&#0{0,5}123;|&#x0{0,5}7b;|&(?:lcub|lbrace);|\uff5b)`;
const openBraces = new RegExp(
  String.raw`\{\{[^\n]{0,30}|${brace}[ \t]?${brace}[ \t]{0,9}[A-Za-z][^\n]{0,30}|\{[ \t]{0,9}[A-Za-z][\w.-]{0,63}[ \t]{0,9}\}\}`,
  'gi',
);

/** `name}}`: a name that is closed and was never opened. Code that an author quotes opened a brace. */
const closedOnly = (text: string): readonly string[] =>
  [...text.matchAll(/[A-Za-z][\w.-]{0,63}[ \t]{0,9}\}\}/g)]
    .filter(({ index }) => !text.slice(Math.max(0, index - 200), index).includes('{'))
    .map(([found]) => found);

/** Braces and merge tags of other tools that would be sent as they are, and never be filled in. */
const malformedIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece, index) => {
    if (piece.kind === 'slot') {
      const [before, after] = [pieces[index - 1]?.source ?? '', pieces[index + 1]?.source ?? ''];
      const tripled = before.endsWith('{') && after.startsWith('}');
      const markup = /[<>]/.test(piece.fallback ?? '');
      return tripled || markup || isFilter(piece) ? [piece.source] : [];
    }
    return [
      ...[...piece.source.matchAll(openBraces)].map(([found]) => found),
      ...foreignTags(piece.source),
      ...closedOnly(piece.source),
    ];
  });

/** What sending will check of a marketing mail, so that no campaign runs in which all are denied. */
const missingAtSending = (
  mailing: Linted,
  {
    content,
    sender,
    found,
  }: {
    readonly content: MailingContent;
    readonly sender: Sender;
    readonly found: readonly LintFinding[];
  },
): readonly LintFinding[] => {
  const { optOutInMessage, senderIdentityInMessage, advertiserInMessage } = mailingChecks(
    mailing,
    [content],
    sender,
  );
  const has = (start: string) =>
    found.some(({ code, level }) => level === 'error' && code.startsWith(start));
  const detail = content.html === undefined ? 'text' : 'html, text';
  return [
    ...(optOutInMessage || has('unsubscribe-') ? [] : [lintFinding('unsubscribe-missing', detail)]),
    ...(senderIdentityInMessage || has('sender-')
      ? []
      : [lintFinding('sender-address-missing', detail)]),
    ...(mailing.advertiser === undefined || advertiserInMessage === true
      ? []
      : [lintFinding('advertiser-missing', mailing.advertiser.name)]),
  ];
};

/** A warning: a part without the link gets a line with it (`withWhy`), where its author did not choose. */
const missingWhy = (content: MailingContent): readonly LintFinding[] =>
  hasWhy(...partsOf(content)) ? [] : [lintFinding('why-missing', '', 'warning')];

/** The name that somebody who wrote `name` most likely meant; the first of equals. */
const nearestName = (name: string, known: readonly [string, ...string[]]): string => {
  const wanted = name.toLowerCase();
  const far = known.map((one) => distance(wanted, one.toLowerCase()));
  return known[far.indexOf(Math.min(...far))] ?? known[0];
};

/** Fewest insertions, deletions and replacements that make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
