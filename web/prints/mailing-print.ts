import { html } from 'hono/html';
import type { MailingReport } from '../../shared/bundles/close-mailing.ts';
import { sellingPassage } from '../../shared/delivery/mailing/selling-passage.ts';
import { formatDate, formatMoment } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { isRegulated } from '../../shared/kernel/purpose.ts';
import type { Html } from '../html.ts';
import { textOfHtml } from '../html.ts';
import { eventTexts } from '../texts/event-texts.ts';
import { howWords } from './event-words.ts';
import { factList, factTable, printPage, section, shortened } from './print-page.ts';
import { printTexts } from './print-texts.ts';
import type { PrintTexts } from './printed-words.ts';

/**
 * The account of a mailing on paper: of twelve pages at most, whatever its size, for everything that
 * grows with it is a sum here and whole in the files beside it.
 */
export const mailingPrint = (report: MailingReport, language: Language): string => {
  const texts = printTexts[language];
  const parts = [questionOf, senderOf, contentOf, classificationOf, countsOf, consentOf, chosenOf];
  return textOfHtml(
    printPage({
      language,
      title: texts.mailingTitle(shortened(report.story.mailing.name, 120)),
      body: html`${parts.map((part) => part(report, texts, language))}${closing(report, texts)}`,
    }),
  );
};

type Part = (report: MailingReport, texts: PrintTexts, language: Language) => Html;

const questionOf: Part = ({ story: { mailing }, ...report }, texts, language) =>
  section(
    texts.question,
    factList([
      [texts.wantedFor, report.reason],
      [texts.requestedBy, report.requestedBy],
      [texts.madeAt, formatMoment(report.madeAt, language)],
      [texts.bundle, report.bundleId],
      [texts.mailing, `${shortened(mailing.name, 120)} (${mailing.mailingId})`],
      [texts.started, mailing.schedule && formatMoment(mailing.schedule.at, language)],
      [texts.state, texts.states[mailing.state] ?? mailing.state],
    ]),
  );

const senderOf: Part = ({ story: { sender } }, texts, language) =>
  section(
    texts.sender,
    factList([
      [texts.name, sender?.legalName],
      [texts.address, sender?.postalAddress],
      [texts.registration, sender?.registration],
      [texts.from, sender?.fromAddress],
      [
        texts.senderVersion,
        sender &&
          [
            String(sender.version),
            sender.changedBy,
            sender.changedAt && formatMoment(sender.changedAt, language),
          ]
            .filter((part) => part !== undefined)
            .join(', '),
      ],
    ]),
  );

const contentOf: Part = ({ story: { contents } }, texts) =>
  section(
    texts.content,
    html`<p>${texts.contentNote}</p>${contents.map(
      ({ language, subject, text }) =>
        html`<h3>${language} · ${texts.subject}: ${shortened(subject, 200)}</h3><blockquote>${shortened(text, mostText)}</blockquote>`,
    )}`,
  );

const mostText = 1_600;

const classificationOf: Part = ({ story }, texts, language) => {
  const { mailing, reviews, versions } = story;
  const passage = sellingPassage(story.classification?.['classifications']);
  return section(
    texts.classification,
    html`${factList([
      [texts.declared, texts.purposes[mailing.declaredPurpose]],
      [texts.effective, texts.purposes[mailing.purpose]],
      // Marketing is what it was declared as: only service mail can fail to fit.
      [
        texts.band,
        isRegulated(mailing.declaredPurpose) ? undefined : texts.bands[mailing.band ?? 'block'],
      ],
      [texts.passage, passage && shortened(passage, 300)],
      [texts.necessity, mailing.necessity && shortened(mailing.necessity, 400)],
    ])}<h3>${texts.reviews}</h3>${
      reviews.length === 0
        ? html`<p>${texts.noReviews}</p>`
        : factTable(
            [texts.who, texts.what, texts.when, texts.why],
            reviews
              .slice(-mostRows)
              .map(({ reviewer, verdict, at, reason }) => [
                reviewer,
                texts.reviewed[verdict] ?? verdict,
                formatMoment(at, language),
                shortened(reason, 300),
              ]),
          )
    }<h3>${texts.made}</h3>${factTable(
      [texts.version, texts.who, texts.when, texts.state],
      versions
        .slice(0, mostRows)
        .map(({ version, changedBy, createdBy, changedAt, createdAt, state }) => [
          version,
          changedBy ?? (version === 1 ? createdBy : texts.service),
          formatMoment(changedAt ?? createdAt, language),
          texts.states[state] ?? state,
        ]),
    )}`,
  );
};

const mostRows = 12;

const countsOf: Part = ({ tally, recipients, sentence }, texts, language) =>
  section(
    texts.counts,
    html`${factTable(
      ['', texts.count],
      [
        [texts.audience, recipients],
        ...sorted(tally.byVerdict).map(
          ([verdict, count]) => [texts.verdicts[verdict] ?? verdict, count] as const,
        ),
      ],
    )}<h3>${texts.byGround}</h3>${factTable(
      [texts.count, texts.ground, texts.law],
      sorted(tally.byBasis).map(([basis, count]) => [count, basis, sentence(basis, language)]),
    )}<h3>${texts.byReason}</h3>${factTable(
      [texts.count, texts.why, texts.law],
      sorted(tally.byReason).map(([reason, count]) => [count, reason, sentence(reason, language)]),
    )}${factList([[texts.ruleSets, Object.keys(tally.byRuleSet).sort().join(', ')]])}`,
  );

/** The most first; of as many, by name. */
const sorted = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));

const consentOf: Part = ({ tally, notices }, texts, language) => {
  const uses = Object.entries(tally.texts)
    .toSorted(([, a], [, b]) => b.count - a.count)
    .slice(0, mostTexts);
  if (uses.length === 0 && tally.changedSince === 0)
    return section(texts.consent, html`<p>${texts.noConsent}</p>`);
  return section(
    texts.consent,
    html`${uses.map(([name, { count, first, last, by }]) => {
      const notice = notices.find((one) => `${one.noticeId}/${one.version}` === name);
      const shown = notice?.texts[language] ?? Object.values(notice?.texts ?? {})[0];
      return html`<h3>${count} × ${name}</h3>${shown === undefined ? '' : html`<blockquote>${shortened(shown, 600)}</blockquote>`}${factList(
        [
          [
            texts.when,
            texts.period(
              formatDate(first as Instant, language),
              formatDate(last as Instant, language),
            ),
          ],
          [
            texts.recordedBy,
            sorted(by)
              .map(([who, times]) => `${texts.by[who] ?? who}: ${times}`)
              .join('; '),
          ],
        ],
      )}`;
    })}${tally.changedSince === 0 ? '' : html`<p>${texts.changedSince(tally.changedSince)}</p>`}`,
  );
};

const mostTexts = 6;

const chosenOf: Part = ({ lines, evidence }, texts, language) =>
  section(
    texts.chosen(lines.length),
    html`<p>${texts.chosenNote}</p>${factTable(
      [texts.recipient, texts.what, texts.ground, texts.evidence],
      lines.map((line) => [
        html`<code>${line.contactId}</code>`,
        texts.verdicts[line.verdict] ?? line.verdict,
        line.basis ?? '',
        evidenceCell(
          evidence.filter(({ event }) => event.contactId === line.contactId).slice(0, 3),
          { texts, language, named: line.evidence },
        ),
      ]),
    )}`,
  );

const evidenceCell = (
  found: MailingReport['evidence'],
  {
    texts,
    language,
    named,
  }: { readonly texts: PrintTexts; readonly language: Language; readonly named: readonly string[] },
): Html => {
  if (found.length === 0) return html`${shortened(named.slice(0, 3).join(', '), 200)}`;
  const lines = found.map(({ event, proved }) =>
    [
      `${eventTexts[event.type][language]}, ${formatMoment(event.occurredAt, language)}`,
      howWords(event, language),
      event.notice && `${event.notice.noticeId}/${event.notice.version}`,
      texts.inLog[proved],
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  );
  return html`${lines.map((line) => html`<div>${line}</div>`)}`;
};

const closing = ({ log }: MailingReport, texts: PrintTexts): Html => {
  const said = {
    proved: () =>
      log.outcome === 'proved' ? texts.logProved(log.origin, log.size, log.index) : '',
    waiting: () => texts.logWaiting,
    unknown: () => texts.logUnknown,
  }[log.outcome]();
  const root = log.outcome === 'proved' ? html`<p><code>${log.root}</code></p>` : '';
  return html`${section(texts.checking, html`<p>${said}</p>${root}${listOf(texts.check)}`)}${section(
    texts.notProved,
    listOf(texts.notProven),
  )}`;
};

export const listOf = (items: readonly string[]): Html =>
  html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
