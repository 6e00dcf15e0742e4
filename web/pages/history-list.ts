import { html } from 'hono/html';
import type {
  Actor,
  CollectionMethod,
  ConsentEventType,
} from '../../shared/consent/event/consent-event.ts';
import { formatMoment } from '../../shared/kernel/format-date.ts';
import { type Instant, isoFromInstant } from '../../shared/kernel/instant.ts';
import type { Language } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { actorTexts, eventTexts, methodTexts } from '../texts/event-texts.ts';
import { preferenceTexts } from '../texts/preference-texts.ts';
import { proofTexts } from '../texts/proof-texts.ts';
import { type LabelledScope, scopeLabel } from '../texts/scope-label.ts';
import type { NoticeView } from './choice-item.ts';

/** What was recorded, when, how and on which text; newest first. */
export const historyList = (items: readonly HistoryItem[], language: Language): Html =>
  items.length === 0
    ? html`<p class="soft">${preferenceTexts[language].noHistory}</p>`
    : html`<ol class="history" reversed>${items.map((item) => historyEntry(item, language))}</ol>`;

/** One recorded fact as its subject reads it. */
export type HistoryItem = {
  readonly type: ConsentEventType;
  readonly scope: LabelledScope;
  readonly at: Instant;
  readonly method: CollectionMethod;
  readonly actor: Actor['kind'];
  readonly notice?: NoticeView;
  /** Where its proof is, for whoever may have it. */
  readonly proofPath?: string;
};

const positive: ReadonlySet<ConsentEventType> = new Set([
  'granted',
  'confirmed',
  'imported',
  'resumed',
]);
const aboutAddress: ReadonlySet<ConsentEventType> = new Set([
  'suppressed',
  'reinstated',
  'address-changed',
  'rectified',
]);

const sentence = ({ type, scope }: HistoryItem, language: Language): string => {
  const what = eventTexts[type][language];
  return aboutAddress.has(type) ? what : `${what}: ${scopeLabel(scope, language)}`;
};

const historyEntry = (item: HistoryItem, language: Language): Html => {
  const texts = preferenceTexts[language];
  const { notice } = item;
  return html`<li class="${positive.has(item.type) ? 'yes' : 'no'}">
<h3>${sentence(item, language)}</h3>
<p class="soft small"><time datetime="${isoFromInstant(item.at)}">${formatMoment(item.at, language)}</time> · ${actorTexts[item.actor][language]}, ${methodTexts[item.method][language]}</p>
${
  notice === undefined
    ? ''
    : html`<details><summary>${texts.text}</summary><blockquote><p>${notice.text}</p><footer class="small">${texts.version(notice.version)}</footer></blockquote></details>`
}
${item.proofPath === undefined ? '' : html`<p class="small"><a href="${item.proofPath}?lang=${language}">${proofTexts[language].offer}</a></p>`}
</li>`;
};
