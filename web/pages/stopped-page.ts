import { html } from 'hono/html';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { doneMark } from '../marks.ts';
import { scopeLabel } from '../texts/scope-label.ts';
import { stopTexts } from '../texts/stop-texts.ts';
import { proofOffer } from './proof-page.ts';
import type { StopView } from './stop-page.ts';

/** Says what has stopped, and offers to stop the rest in one more step. */
export const stoppedPage = ({
  language,
  sender,
  scope,
  proofs,
}: StopView & { readonly proofs?: readonly string[] }): Html => {
  const texts = stopTexts[language];
  const name = sender?.legalName ?? texts.theSender;
  const everything = scope.purpose === undefined && scope.topic === undefined;
  const more = html`<form method="post" action="?lang=${language}">
<p>${texts.moreLead(name)}</p>
<div class="actions"><button class="quiet" name="stop" value="all">${texts.more}</button></div>
</form><hr>`;
  return layout({
    language,
    ...defined({ sender }),
    title: texts.doneTitle,
    body: html`<section class="card">${doneMark}
<h1>${texts.doneTitle}</h1>
<p class="lead">${everything ? texts.doneAll(name) : texts.done(scopeLabel(scope, language), name)}</p>
<p>${texts.soon}</p>
${proofOffer(proofs, language)}
<hr>
${everything ? '' : more}
<p class="soft small">${texts.rest}</p>
<p class="soft small">${texts.mistake}</p>
</section>`,
  });
};
