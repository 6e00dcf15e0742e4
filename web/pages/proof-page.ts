import { html } from 'hono/html';
import type { Language } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { doneMark, warningMark } from '../marks.ts';
import { proofTexts } from '../texts/proof-texts.ts';

/** Why a proof cannot be had now: not sealed yet, or nothing that could be proved. It names nobody. */
export const proofPage = (language: Language, state: 'waiting' | 'none'): Html => {
  const texts = proofTexts[language];
  const isWaiting = state === 'waiting';
  const title = isWaiting ? texts.waitingTitle : texts.noneTitle;
  return layout({
    language,
    title,
    body: html`<section class="card">${isWaiting ? doneMark : warningMark}<h1>${title}</h1>
<p class="lead" role="status">${isWaiting ? texts.waiting : texts.none}</p>
${isWaiting ? html`<div class="actions"><a class="button quiet" href="?lang=${language}">${texts.again}</a></div>` : ''}
</section>`,
  });
};

/** Offers the proofs of what was just recorded, in a card's own last lines; nothing where there is none. */
export const proofOffer = (paths: readonly string[] | undefined, language: Language): Html | '' => {
  if (paths === undefined || paths.length === 0) return '';
  const texts = proofTexts[language];
  const links = paths.map((path, at) =>
    proofLink(path, paths.length === 1 ? texts.offer : `${texts.offer} ${at + 1}`, language),
  );
  return html`<p class="soft small">${texts.offerLead}</p><div class="actions">${links}</div>`;
};

const proofLink = (path: string, label: string, language: Language): Html =>
  html`<a class="button quiet" href="${path}?lang=${language}">${label}</a>`;
