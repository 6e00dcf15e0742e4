import { html } from 'hono/html';
import {
  type PersonMail,
  type PersonReport,
  type TimelineEntry,
  timelineOf,
} from '../../shared/bundles/person-files.ts';
import type { ConsentEvent } from '../../shared/consent/event/consent-event.ts';
import type { Notice } from '../../shared/consent/notice/notice.ts';
import type { PersonRequest } from '../../shared/consent/request/person-request.ts';
import { formatMoment } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { type Html, textOfHtml } from '../html.ts';
import { eventTexts } from '../texts/event-texts.ts';
import { howWords, scopeWords, shownText } from './event-words.ts';
import { listOf } from './mailing-print.ts';
import { factList, printPage, section, shortened } from './print-page.ts';
import { printTexts } from './print-texts.ts';
import type { PrintTexts } from './printed-words.ts';

/** What is recorded of one person on paper, as what happened one after another. */
export const personPrint = (report: PersonReport, language: Language): string => {
  const texts = printTexts[language];
  const { contact, ledger, notices } = report.exported;
  const entries = timelineOf(report);
  const view: View = { texts, language, notices };
  return textOfHtml(
    printPage({
      language,
      title: texts.personTitle,
      body: html`${section(
        texts.question,
        factList([
          [texts.wantedFor, report.reason],
          [texts.requestedBy, report.requestedBy],
          [texts.madeAt, formatMoment(report.madeAt, language)],
          [texts.bundle, report.bundleId],
        ]),
      )}${section(
        texts.person,
        factList([
          [texts.recipient, contact.externalId ?? contact.contactId],
          ['E-mail', contact.email],
          [texts.name, contact.name],
          [texts.known, formatMoment(contact.createdAt, language)],
          [texts.sender, report.sender?.legalName],
        ]),
      )}${section(
        texts.timeline,
        entries.length === 0
          ? html`<p>${texts.noEvents}</p>`
          : html`${entries.map((entry) => shownEntry(entry, view))}`,
      )}${section(
        texts.checking,
        html`<p>${texts.provedEvents(report.proved, ledger.events.length)}</p>${listOf(texts.personCheck)}`,
      )}${section(texts.notProved, listOf(texts.personNotProven))}`,
    }),
  );
};

type View = {
  readonly texts: PrintTexts;
  readonly language: Language;
  readonly notices: readonly Notice[];
};

const shownEntry = (entry: TimelineEntry, view: View): Html => {
  if ('event' in entry) return shownEvent(entry.event, view);
  return 'mail' in entry ? shownMail(entry.mail, view) : shownRequest(entry.request, view);
};

const shownEvent = (event: ConsentEvent, { texts, language, notices }: View): Html => {
  const { notice, actor, recordedBy } = event;
  const found = notices.find(
    ({ noticeId, version }) => noticeId === notice?.noticeId && version === notice?.version,
  );
  const shown = shownText(event, found, language);
  return html`<h3>${formatMoment(event.occurredAt, language)} · ${eventTexts[event.type][language]}</h3>${factList(
    [
      [texts.what, scopeWords(event.scope, texts)],
      [texts.recordedBy, texts.by[actor.kind]],
      [texts.why, 'reason' in actor ? actor.reason : event.note],
      ['', howWords(event, language)],
      [texts.who, recordedBy && `${recordedBy.id}, ${formatMoment(event.recordedAt, language)}`],
    ],
  )}${shown === undefined ? '' : html`<p>${texts.shown} (${notice?.noticeId}/${notice?.version}):</p><blockquote>${shortened(shown, 1_500)}</blockquote>`}`;
};

const shownMail = (
  { at, name, mailingId, explanation, feedback }: PersonMail,
  { texts, language }: View,
): Html =>
  html`<h3>${formatMoment(at, language)} · ${texts.mailSent(name ?? mailingId)}</h3>${factList([
    [texts.why, explanation],
    [texts.cameBack, feedback.join(', ')],
  ])}`;

const shownRequest = (
  { receivedAt, kind, said, answer }: PersonRequest,
  { texts, language }: View,
): Html =>
  html`<h3>${formatMoment(receivedAt, language)} · ${texts.asked}: ${texts.requests[kind] ?? kind}</h3>${factList(
    [
      [texts.what, said?.note],
      [
        texts.answered,
        answer &&
          `${texts.outcomes[answer.outcome] ?? answer.outcome}, ${formatMoment(answer.answeredAt as Instant, language)}`,
      ],
      [texts.why, answer?.reason],
    ],
  )}`;
