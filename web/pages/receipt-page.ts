import { html } from 'hono/html';
import type { PersonRequest } from '../../shared/consent/request/person-request.ts';
import { formatDate, formatMoment } from '../../shared/kernel/format-date.ts';
import type { Html } from '../html.ts';
import { layout, type PageContext, type PageSender } from '../layout.ts';
import { doneMark } from '../marks.ts';
import { ownTexts } from '../texts/own-texts.ts';

/** That a request came in, when, and by when it is answered: to keep or print. */
export const receiptPage = ({ language, sender, request }: ReceiptView): Html => {
  const texts = ownTexts[language];
  const { kind, receivedAt, dueAt, requestId, said } = request;
  return layout({
    language,
    sender,
    title: texts.receipt,
    body: html`<section class="card">${doneMark}<h1>${texts.receipt}</h1>
<p class="lead" role="status">${texts.kinds[kind].name}: ${texts.received(formatMoment(receivedAt, language))}</p>
<p>${texts.due(sender.legalName, formatDate(dueAt, language))}</p>
${said?.note === undefined ? '' : html`<blockquote><p>${said.note}</p></blockquote>`}
<p class="soft small">${texts.reference(requestId)}</p>
<div class="actions"><a class="button quiet" href="?lang=${language}">${texts.back}</a></div></section>`,
  });
};

type ReceiptView = PageContext & {
  readonly sender: PageSender;
  readonly request: PersonRequest;
};
