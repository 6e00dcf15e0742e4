import { html } from 'hono/html';
import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { type Language, languages } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { languageNames, layout, type PageContext, type PageSender } from '../layout.ts';
import { preferenceTexts } from '../texts/preference-texts.ts';
import { type ChoiceView, choiceItem, namedApart, resumesOn } from './choice-item.ts';
import { type HistoryItem, historyList } from './history-list.ts';

/** The preference centre: what I agreed to, when, on which text; each choice apart, or all at once. */
export const preferencesPage = (view: PreferencesView): Html => {
  const { language, sender, maskedAddress, outcome } = view;
  const texts = preferenceTexts[language];
  const title =
    outcome === 'shown' || outcome === 'full'
      ? texts.title
      : // As it is written: lower case is wrong for a German noun and for `Ihre`.
        `${texts.saved}: ${texts.title}`;
  return layout({
    language,
    sender,
    title,
    body: html`<section class="card">
<h1>${texts.title}</h1>
${outcomeNotice(view)}
<p class="lead">${texts.lead(sender.legalName, maskedAddress)}</p>
${objectionNote(view)}
${stopForm(view)}
</section>
${wantedCard(view)}
${choicesCard(view)}
${languageCard(view)}
${historyCard(view)}`,
  });
};

/** What the page says at its top about the request it answers. */
/** `asked`: what was switched on waits for the link that was mailed. */
export type Outcome = 'shown' | 'saved' | 'unchanged' | 'full' | 'deferred' | 'asked';

export type PreferencesView = PageContext & {
  readonly sender: PageSender;
  /** Enough to recognise one's own address, too little for a stranger. */
  readonly maskedAddress: string;
  readonly mailLanguage: Language;
  readonly topics: readonly ChoiceView[];
  readonly tracking: readonly ChoiceView[];
  /** Activities of the sender's own. */
  readonly uses: readonly ChoiceView[];
  readonly history: readonly HistoryItem[];
  /** Set when the person objected to all direct marketing. */
  readonly objectedAt?: Instant;
  readonly outcome: Outcome;
  /** Switched on by another link, and still to be agreed to. */
  readonly wanted?: readonly ChoiceView[];
  /** The page of one's own data, where the link opens it. */
  readonly ownDataPath?: string;
};

/** After stopping everything; what was switched on again since is told apart. */
const objectionNote = ({ language, objectedAt, topics }: PreferencesView): Html | '' => {
  if (objectedAt === undefined) return '';
  const texts = preferenceTexts[language];
  const said = topics.some(({ on }) => on) ? texts.objectedButFor : texts.objected;
  return html`<p>${said(formatDate(objectedAt, language))}</p>`;
};

const outcomeNotice = ({ outcome, language, maskedAddress }: PreferencesView): Html | '' => {
  const texts = preferenceTexts[language];
  const said = (strong: string, more: string) =>
    html`<div class="notice" role="status"><p><strong>${strong}</strong></p><p>${more}</p></div>`;
  if (outcome === 'asked') return said(texts.almost, texts.asked(maskedAddress));
  if (outcome === 'saved') return said(texts.saved, texts.savedLead);
  if (outcome === 'full') return said(texts.notSaved, texts.full);
  if (outcome === 'unchanged') return said(texts.saved, texts.unchanged);
  return outcome === 'deferred' ? said(texts.saved, texts.deferred) : '';
};

const choiceGroup = (
  choices: readonly ChoiceView[],
  first: number,
  view: Pick<PreferencesView, 'language' | 'sender'>,
): Html =>
  html`<ul class="choices">${namedApart(choices, view.language).map((choice, index) => choiceItem(choice, first + index, view))}</ul>`;

const choicesCard = (view: PreferencesView): Html => {
  const { language, topics, tracking, uses } = view;
  const texts = preferenceTexts[language];
  const trackingGroup = html`<h2>${texts.tracking}</h2>
<p class="soft">${texts.trackingLead}</p>
${choiceGroup(tracking, topics.length, view)}`;
  const usesGroup = html`<h2>${texts.uses}</h2>
<p class="soft">${texts.usesLead}</p>
${choiceGroup(uses, topics.length + tracking.length, view)}`;
  const save = html`<div class="actions"><button name="do" value="save">${texts.save}</button></div>`;
  return html`<section class="card">
<form method="post" action="?lang=${language}">
<h2>${texts.choices}</h2>
${
  topics.length === 0
    ? html`<p class="soft">${texts.noChoices}</p>`
    : html`<p class="soft">${texts.choicesLead}</p>${choiceGroup(topics, 0, view)}`
}
${tracking.length === 0 ? '' : html`<hr>${trackingGroup}`}
${uses.length === 0 ? '' : html`<hr>${usesGroup}`}
${topics.length + tracking.length + uses.length === 0 ? '' : save}
</form>
</section>`;
};

/** Stands at the top: to stop must be as easy as to begin (GDPR art. 7(3)). */
const stopForm = ({ language, sender }: PreferencesView): Html => {
  const texts = preferenceTexts[language];
  return html`<hr>
<h2>${texts.stopTitle}</h2>
<p>${texts.stopLead(sender.legalName)}</p>
<form method="post" action="?lang=${language}">
<div class="actions"><button class="stop" name="do" value="stop">${texts.stop}</button></div>
</form>
<p class="soft small after">${texts.service}</p>`;
};

/** What waits for the button: each with the text that pressing it agrees to. */
const wantedCard = ({ language, sender, wanted = [] }: PreferencesView): Html | '' => {
  if (wanted.length === 0) return '';
  const texts = preferenceTexts[language];
  const item = ({ field = '', notice, name, ...choice }: ChoiceView & { readonly name: string }) =>
    html`<li><input type="hidden" name="shown" value="${field}"><input type="hidden" name="on" value="${field}">
<p class="name">${name}</p>${notice === undefined ? resumesOn({ ...choice, field }, sender.legalName, language) : html`<blockquote><p>${notice.text}</p></blockquote>`}</li>`;
  return html`<section class="card">
<h2>${texts.wanted}</h2>
<p>${texts.wantedLead}</p>
<form method="post" action="?lang=${language}">
<ul class="choices">${namedApart(wanted, language).map(item)}</ul>
<div class="actions"><button name="do" value="save">${texts.wantedSave}</button></div>
</form>
</section>`;
};

const languageCard = ({ language, mailLanguage }: PreferencesView): Html => {
  const texts = preferenceTexts[language];
  const radio = (name: Language) =>
    html`<label><input type="radio" name="language" value="${name}" ${name === mailLanguage ? 'checked' : ''}><span lang="${name}">${languageNames[name]}</span></label>`;
  return html`<section class="card">
<h2>${texts.language}</h2>
<form method="post" action="?lang=${language}">
<fieldset><legend>${texts.languageLead}</legend><div class="radios">${languages.map(radio)}</div></fieldset>
<div class="actions"><button class="quiet" name="do" value="language">${texts.languageSave}</button></div>
</form>
</section>`;
};

const historyCard = (view: PreferencesView): Html => {
  const { language, history } = view;
  const texts = preferenceTexts[language];
  return html`<section class="card">
<h2>${texts.history}</h2>
<p class="soft">${texts.historyLead}</p>
${historyList(history, language)}
<hr>
${ownData(view)}
</section>`;
};

/** By a link of a mail, which may have been passed on, the data are mailed a link to; else shown. */
const ownData = ({ language, ownDataPath }: PreferencesView): Html => {
  const texts = preferenceTexts[language];
  if (ownDataPath !== undefined)
    return html`<p>${texts.dataLead}</p>
<div class="actions"><a class="button quiet" href="${ownDataPath}?lang=${language}">${texts.data}</a></div>`;
  return html`<p>${texts.mineLead}</p>
<form method="post" action="?lang=${language}">
<div class="actions"><button class="quiet" name="do" value="mine">${texts.mine}</button></div>
</form>`;
};
