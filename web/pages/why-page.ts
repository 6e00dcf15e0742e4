import { html } from 'hono/html';
import type { Basis } from '../../shared/policy/bases.ts';
import type { Authority } from '../../shared/policy/explanation/authorities.ts';
import type { Html } from '../html.ts';
import { layout, type PageContext, type PageSender } from '../layout.ts';
import { mailMark } from '../marks.ts';
import { groundText } from '../texts/ground-texts.ts';
import { ended, type LabelledScope, scopeLabel } from '../texts/scope-label.ts';
import { stopTexts } from '../texts/stop-texts.ts';
import { whyTexts } from '../texts/why-texts.ts';

/** Why a mail came, as whoever has the mail may know it. */
export const whyPage = (view: WhyView): Html => {
  const { language, sender, maskedAddress, basis, scope } = view;
  const texts = whyTexts[language];
  const ground =
    basis === undefined ? undefined : groundText({ basis }, sender.legalName, language);
  return layout({
    language,
    sender,
    title: texts.title,
    body: html`<section class="card">${mailMark}
<h1>${texts.title}</h1>
<p class="lead">${ended([texts.sent(sender.legalName, maskedAddress), ground ?? []].flat().join(', '))}</p>
${scope === undefined ? '' : html`<p>${texts.about(scopeLabel(scope, language))}</p>`}
<h2>${texts.stopTitle}</h2>
${stopOf(view)}
</section>
<section class="card">
<h2>${texts.moreTitle}</h2>
<p>${texts.more(maskedAddress)}</p>
<form method="post" action="?lang=${language}">
<div class="actions"><button class="quiet" name="do" value="mine">${texts.mailMe}</button></div>
</form>
</section>
<section class="card">
<h2>${texts.complainTitle}</h2>
<p>${texts.complain(sender.legalName)}</p>
${authorityList(view)}
</section>`,
  });
};

export type WhyView = PageContext & {
  readonly sender: PageSender;
  readonly maskedAddress: string;
  /** Absent when what the mail rested on is not kept any more. */
  readonly basis?: Basis;
  /** What the mail was about; absent of service mail. */
  readonly scope?: LabelledScope;
  readonly stopPath?: string;
  readonly authority: Authority;
};

const stopOf = ({ language, stopPath, scope }: WhyView): Html => {
  if (stopPath === undefined) return html`<p>${whyTexts[language].service}</p>`;
  const texts = stopTexts[language];
  const everything = scope?.purpose === undefined && scope?.topic === undefined;
  return html`<form method="post" action="${stopPath}?lang=${language}">
<div class="actions">
<button name="stop" value="link">${everything ? texts.stop : texts.stopThese}</button>
<button class="quiet" name="stop" value="all">${texts.stopAll}</button>
</div>
</form>`;
};

const authorityList = ({ authority: { name, url, spam }, language }: WhyView): Html => {
  const texts = whyTexts[language];
  const item = (about: string, one: { readonly name: string; readonly url: string }) =>
    html`<li>${about}: <a href="${one.url}" rel="noreferrer">${one.name}</a></li>`;
  return html`<ul>${item(texts.privacy, { name, url })}${spam === undefined ? '' : item(texts.spam, spam)}</ul>`;
};
