import { html } from 'hono/html';
import { type PersonRequest, requestKinds } from '../../shared/consent/request/person-request.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { Relationship } from '../../shared/contacts/relationship.ts';
import { formatDate } from '../../shared/kernel/format-date.ts';
import { type Instant, isoFromInstant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { Basis } from '../../shared/policy/bases.ts';
import type { Html } from '../html.ts';
import { languageNames, layout, type PageContext, type PageSender } from '../layout.ts';
import { groundText } from '../texts/ground-texts.ts';
import { ownTexts } from '../texts/own-texts.ts';
import { preferenceTexts } from '../texts/preference-texts.ts';
import { type ChoiceView, choiceState, namedApart } from './choice-item.ts';
import { type HistoryItem, historyList } from './history-list.ts';

/** All that is held of one person, for that person to read, print and ask about. */
export const ownDataPage = (view: OwnDataView): Html => {
  const { language, sender } = view;
  const texts = ownTexts[language];
  return layout({
    language,
    sender,
    title: texts.title,
    body: html`<section class="card">
<h1>${texts.title}</h1>
<p class="lead">${texts.lead(sender.legalName)}</p>
<div class="actions"><a class="button quiet" href="?file=json" download>${texts.file}</a></div>
</section>
${personCard(view)}
${relationsCard(view)}
${card(texts.choices, choiceList(view))}
${card(preferenceTexts[language].history, historyList(view.history, language))}
${card(texts.mails, mailList(view))}
${view.requests.length === 0 ? '' : card(texts.requests, requestList(view))}
${askCard(view)}`,
  });
};

export type OwnDataView = PageContext & {
  readonly sender: PageSender;
  readonly contact: Contact;
  /** What is on. */
  readonly choices: readonly ChoiceView[];
  readonly history: readonly HistoryItem[];
  /** Newest first. */
  readonly mails: readonly MailView[];
  readonly requests: readonly PersonRequest[];
};

type MailView = { readonly at: Instant; readonly subject?: string; readonly basis?: Basis };

const card = (title: string, body: Html): Html =>
  html`<section class="card"><h2>${title}</h2>${body}</section>`;

const day = (at: Instant, language: Language): Html =>
  html`<time datetime="${isoFromInstant(at)}">${formatDate(at, language)}</time>`;

type Line = readonly [string, string | undefined];

const lines = (all: readonly Line[]): Html =>
  html`<dl>${all
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

const personCard = ({ language, contact }: OwnDataView): Html => {
  const { fields, yes } = ownTexts[language];
  const { email, name, country, birthDate, source, attributes = {} } = contact;
  return card(
    ownTexts[language].who,
    lines([
      [fields.address, email],
      [fields.name, name],
      [fields.language, languageNames[contact.language]],
      [fields.country, countryName(country, language)],
      [fields.birthDate, birthDate],
      [fields.business, contact.professional === true ? yes : undefined],
      [fields.source, source ?? ownTexts[language].noSource],
      [fields.since, formatDate(contact.createdAt, language)],
      ...Object.entries(attributes),
    ]),
  );
};

/** A code that is none is shown as it is kept. */
const countryName = (country: string, language: Language): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
};

const relationsCard = ({ language, contact }: OwnDataView): Html | '' => {
  const { relationships, publishedAddresses } = contact;
  if (relationships.length + publishedAddresses.length === 0) return '';
  const texts = ownTexts[language];
  return card(
    texts.relations,
    html`<ul>${relationships.map((each) => html`<li>${relationText(each, language)}</li>`)}${publishedAddresses.map(
      ({ url, capturedAt }) =>
        html`<li>${texts.published(url, formatDate(capturedAt, language))}</li>`,
    )}</ul>`,
  );
};

const relationText = (relation: Relationship, language: Language): string => {
  const texts = ownTexts[language];
  const { role, service, since, until, sale, donation } = relation;
  const date = (at: Instant | undefined) => (at === undefined ? '' : formatDate(at, language));
  return [
    `${texts.roles[role] ?? texts.known}${service === undefined ? '' : ` (${service})`} ${texts.since(date(since))}`,
    ...(until === undefined ? [] : [texts.until(date(until))]),
    ...(sale === undefined ? [] : [texts.bought(date(sale.soldAt))]),
    ...(donation === undefined ? [] : [texts.gave(date(donation.donatedAt))]),
  ].join(', ');
};

const choiceList = ({ choices, language, sender }: OwnDataView): Html =>
  choices.length === 0
    ? html`<p class="soft">${ownTexts[language].noChoices}</p>`
    : html`<ul>${namedApart(choices, language).map(
        (choice) =>
          html`<li>${choice.name}: ${choiceState(choice, sender.legalName, language)}</li>`,
      )}</ul>`;

const mailList = ({ mails, language, sender }: OwnDataView): Html =>
  mails.length === 0
    ? html`<p class="soft">${ownTexts[language].noMails}</p>`
    : html`<ul>${mails.map(({ at, subject, basis }) => {
        const ground =
          basis === undefined ? '' : `, ${groundText({ basis }, sender.legalName, language)}`;
        return html`<li>${day(at, language)}: ${subject ?? ownTexts[language].aMail}${ground}</li>`;
      })}</ul>`;

const requestList = ({ requests, language }: OwnDataView): Html => {
  const texts = ownTexts[language];
  return html`<ul>${requests.map(({ kind, receivedAt, dueAt, state, answer }) => {
    const stands =
      state === 'open'
        ? texts.waits(formatDate(dueAt, language))
        : texts.answered(answer?.reason ?? '');
    return html`<li>${texts.kinds[kind].name}, ${day(receivedAt, language)}: ${stands}</li>`;
  })}</ul>`;
};

const askCard = ({ language }: OwnDataView): Html => {
  const texts = ownTexts[language];
  const radio = (kind: PersonRequest['kind'], index: number) =>
    html`<label><input type="radio" name="ask" value="${kind}" required ${index === 0 ? 'checked' : ''}><span>${texts.kinds[kind].ask}</span></label>`;
  const order = requestKinds.toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b));
  return card(
    texts.ask,
    html`<p>${texts.askLead}</p>
<form method="post" action="?lang=${language}">
<fieldset><legend>${texts.what}</legend><div class="radios list">${order.map(radio)}</div></fieldset>
<p class="field"><label for="note">${texts.note}</label><textarea id="note" name="note" rows="4" maxlength="1000"></textarea></p>
<div class="actions"><button>${texts.send}</button></div>
</form>`,
  );
};

const asked: readonly PersonRequest['kind'][] = [
  'rectification',
  'erasure',
  'objection',
  'access',
  'complaint',
];
