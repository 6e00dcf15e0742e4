import { html } from 'hono/html';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { Html } from '../html.ts';
import { layout, type PageContext } from '../layout.ts';
import { mailMark } from '../marks.ts';
import { type LabelledScope, scopeLabel } from '../texts/scope-label.ts';
import { stopTexts } from '../texts/stop-texts.ts';
import { whyTexts } from '../texts/why-texts.ts';

/** Asks before stopping, because programs fetch links too: a GET changes nothing (RFC 8058 3.1). */
export const stopPage = ({ language, sender, scope, expired = false, whyPath }: StopView): Html => {
  const texts = stopTexts[language];
  const name = sender?.legalName ?? texts.theSender;
  const everything = scope.purpose === undefined && scope.topic === undefined;
  return layout({
    language,
    ...defined({ sender }),
    title: texts.title,
    body: html`<section class="card">${mailMark}
<h1>${texts.question(scopeLabel(scope, language), name)}</h1>
${expired ? html`<div class="notice"><p>${texts.expired}</p></div>` : ''}
<p class="lead">${texts.explain}</p>
<form method="post" action="?lang=${language}">
<div class="actions">
<button name="stop" value="link">${everything ? texts.stop : texts.stopThese}</button>
${everything ? '' : html`<button class="quiet" name="stop" value="all">${texts.stopAll}</button>`}
</div>
</form>
<hr>
<p class="soft small">${texts.rest}</p>
${whyPath === undefined ? '' : html`<p class="small"><a href="${whyPath}?lang=${language}">${whyTexts[language].title}</a></p>`}
</section>`,
  });
};

export type StopView = PageContext & {
  /** What the link in the mail stops; no purpose is all of it. */
  readonly scope: LabelledScope;
  /** The page stands in for a preference link that expired. */
  readonly expired?: boolean;
  /** The page that says why the mail of the link came. */
  readonly whyPath?: string;
};
