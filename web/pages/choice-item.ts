import { html } from 'hono/html';
import type { ConsentStatus } from '../../shared/consent/fold/consent-state.ts';
import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { Activity, RegulatedPurpose } from '../../shared/kernel/purpose.ts';
import type { Html } from '../html.ts';
import { neverAsked, statusTexts } from '../texts/event-texts.ts';
import { preferenceTexts } from '../texts/preference-texts.ts';
import { capitalised, purposeLabel, scopeLabel } from '../texts/scope-label.ts';

/** A switch with its name, how it stands since when, and the text it is about. */
export const choiceItem = (choice: ChoiceView, index: number, language: Language): Html => {
  const id = `choice-${index}`;
  const { purpose, topic, field, on } = choice;
  const under = topic !== undefined && purpose !== undefined ? purposeLabel(purpose, language) : '';
  return html`<li>
<input type="hidden" name="shown" value="${field}">
<div class="choice">
<label for="${id}">${nameOf(choice, language)}</label>
<input type="checkbox" id="${id}" name="on" value="${field}" aria-describedby="${id}-state" ${on ? 'checked' : ''}>
<p class="state soft small" id="${id}-state">${under === '' ? '' : `${capitalised(under)} · `}${stateOf(choice, language)}</p>
</div>
${noticeOf(choice, language)}
</li>`;
};

export type NoticeView = { readonly version: number; readonly text: string };

/** One thing a person can switch on or off. */
export type ChoiceView = {
  readonly purpose?: RegulatedPurpose;
  readonly topic?: string;
  readonly activity?: Activity;
  /** What the sender calls an activity of its own. */
  readonly activityName?: string;
  /** Carries the scope and the text that is shown through the form; made and read by the handler. */
  readonly field: string;
  readonly on: boolean;
  readonly status?: ConsentStatus;
  readonly since?: Instant;
  /** The text that is agreed to when it is switched on. */
  readonly notice?: NoticeView;
  /** The text that was agreed to, when it is on. */
  readonly agreed?: NoticeView;
};

const quotation = ({ text, version }: NoticeView, language: Language): Html =>
  html`<blockquote><p lang="${language}">${text}</p><footer class="small">${preferenceTexts[language].version(version)}</footer></blockquote>`;

/** Informed consent: the text stands open beside a switch that is off, and folded when it is on. */
const noticeOf = ({ on, notice, agreed }: ChoiceView, language: Language): Html | '' => {
  const texts = preferenceTexts[language];
  if (on)
    return agreed === undefined
      ? html`<p class="soft small">${texts.noText}</p>`
      : html`<details><summary>${texts.text}</summary>${quotation(agreed, language)}</details>`;
  return notice === undefined
    ? ''
    : html`<p class="agree soft small">${texts.agreeTo}</p>${quotation(notice, language)}`;
};

const stateOf = ({ status, since }: ChoiceView, language: Language): string =>
  status === undefined || since === undefined
    ? neverAsked[language]
    : statusTexts[status][language](formatDate(since, language));

const nameOf = (choice: ChoiceView, language: Language): string =>
  choice.topic === undefined
    ? capitalised(scopeLabel(choice, language))
    : capitalised(choice.topic);
