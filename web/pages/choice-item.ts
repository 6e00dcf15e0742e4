import { html } from 'hono/html';
import { formatDate } from '../../shared/kernel/format-date.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { Activity, RegulatedPurpose } from '../../shared/kernel/purpose.ts';
import type { Denial } from '../../shared/policy/reasons.ts';
import type { Html } from '../html.ts';
import type { PageSender } from '../layout.ts';
import { type GroundView, groundText } from '../texts/ground-texts.ts';
import { offText, offTexts, onText, sinceTexts } from '../texts/off-texts.ts';
import { preferenceTexts } from '../texts/preference-texts.ts';
import { capitalised, purposeLabel, scopeLabel } from '../texts/scope-label.ts';

/** A switch with its name, how it stands and why, and the text it is about. */
export const choiceItem = (
  choice: ChoiceView & { readonly name: string },
  index: number,
  { language, sender }: { readonly language: Language; readonly sender: PageSender },
): Html => {
  const id = `choice-${index}`;
  const { name, purpose, topic, field, on } = choice;
  const isUnder = topic !== undefined && name === choiceName(choice, language);
  const under = isUnder && purpose !== undefined ? purposeLabel(purpose, language) : '';
  const state = html`<p class="state soft small" id="${id}-state">${under === '' ? '' : `${capitalised(under)} · `}${choiceState(choice, sender.legalName, language)}</p>`;
  // What nobody can switch is stated as text, not shown as a switch.
  if (field === undefined)
    return html`<li><div class="choice"><p class="name">${name}</p>${state}</div></li>`;
  return html`<li>
<input type="hidden" name="shown" value="${field}">
<div class="choice">
<label for="${id}">${name}</label>
<input type="checkbox" id="${id}" name="on" value="${field}" aria-describedby="${id}-state" ${on ? 'checked' : ''}>
${state}
</div>
${noticeOf(choice, language)}${resumesOn(choice, sender.legalName, language)}
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
  /**
   * Carries the scope and the text that is shown through the form; made and read by the handler.
   * Absent where there is nothing to switch: it is off, and no text asks for it.
   */
  readonly field?: string;
  /** Would be sent now. */
  readonly on: boolean;
  readonly ground?: GroundView;
  /** Why not, strongest first. */
  readonly reasons?: readonly Denial[];
  readonly since?: Instant;
  /** The text that is agreed to when it is switched on. */
  readonly notice?: NoticeView;
  /** The sale on which it continues when it is switched on again, without a text to agree to. */
  readonly resumes?: GroundView;
  /** The text that was agreed to, when it is on. */
  readonly agreed?: NoticeView;
};

const quotation = ({ text, version }: NoticeView, language: Language): Html =>
  html`<blockquote><p lang="${language}">${text}</p><footer class="small">${preferenceTexts[language].version(version)}</footer></blockquote>`;

/**
 * Informed consent: the text stands open beside a switch that is off, and folded when it is on.
 * What rests on something other than consent has no text.
 */
const noticeOf = ({ on, ground, notice, agreed }: ChoiceView, language: Language): Html | '' => {
  const texts = preferenceTexts[language];
  if (on && ground?.basis !== 'consent') return '';
  if (on)
    return agreed === undefined
      ? html`<p class="soft small">${texts.noText}</p>`
      : html`<details><summary>${texts.text}</summary>${quotation(agreed, language)}</details>`;
  return notice === undefined
    ? ''
    : html`<p class="agree soft small">${texts.agreeTo}</p>${quotation(notice, language)}`;
};

/** What switching on again rests on, where that is not consent. */
export const resumesOn = (
  { on, resumes }: ChoiceView,
  sender: string,
  language: Language,
): Html | '' =>
  on || resumes === undefined
    ? ''
    : html`<p class="agree soft small">${preferenceTexts[language].resumes(groundText(resumes, sender, language))}</p>`;

/** How a switch stands and why, in words. */
export const choiceState = (
  { on, ground, reasons = [], since }: ChoiceView,
  sender: string,
  language: Language,
): string => {
  if (ground !== undefined) return `${onText[language]}, ${groundText(ground, sender, language)}`;
  const told = reasons.find((reason) => offTexts[reason] !== undefined);
  const date = since === undefined ? '' : sinceTexts[language](formatDate(since, language));
  const said = told === undefined ? undefined : offTexts[told]?.[language](date);
  return said ?? (on ? onText : offText)[language];
};

/** What a switch is called. */
const choiceName = (choice: ChoiceView, language: Language): string =>
  choice.topic === undefined
    ? capitalised(scopeLabel(choice, language))
    : capitalised(choice.topic);

/** Switches with names that tell them apart: one topic may be mailed about for several purposes. */
export const namedApart = (
  choices: readonly ChoiceView[],
  language: Language,
): readonly (ChoiceView & { readonly name: string })[] => {
  const names = choices.map((choice) => choiceName(choice, language));
  return choices.map((choice, index) => {
    const name = names[index] ?? '';
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    const purpose = isAlone ? undefined : choice.purpose;
    return {
      ...choice,
      name: purpose === undefined ? name : `${name} (${purposeLabel(purpose, language)})`,
    };
  });
};
