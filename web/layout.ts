import { html } from 'hono/html';
import { type Language, languages, type Translated } from '../shared/kernel/language.ts';
import { brandOf } from './brand.ts';
import type { Html } from './html.ts';

/** One whole page: no script, nothing loaded but the style sheet and the sender's logo, both ours. */
export const layout = ({ language, sender, title, body }: Page): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<title>${sender === undefined ? title : `${title} · ${sender.legalName}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css${styleQuery(sender)}">
</head>
<body>
<div class="page">
<a class="skip" href="#content">${layoutTexts[language].skip}</a>
<header class="top">
<p class="brand">${sender === undefined ? '' : brand(sender)}</p>
<nav aria-label="${layoutTexts[language].languages}">
<ul class="languages">${languages.map((name) => languageItem(name, language))}</ul>
</nav>
</header>
<main id="content">
${body}
</main>
<footer class="foot">${sender === undefined ? '' : footer(sender, layoutTexts[language].by)}</footer>
</div>
</body>
</html>
`;

/** Who is behind the page, as Tw art. 11.7(7) asks: real identity and postal address. */
export type PageSender = {
  readonly legalName: string;
  readonly postalAddress: string;
  readonly registration?: string;
  /** `#rrggbb`. */
  readonly colour?: string;
  /** Address of a picture that was handed in (`/assets/…`); one elsewhere is not shown. */
  readonly logo?: string;
};

export type PageContext = {
  readonly language: Language;
  /** Absent where naming a sender would tell a stranger something. */
  readonly sender?: PageSender;
};

/** The style sheet takes the colour as a parameter, since pages hold no style of their own. */
const styleQuery = (sender: PageSender | undefined): string => {
  const { colour } = brandOf(sender) ?? {};
  return colour === undefined ? '' : `?colour=${colour.slice(1)}`;
};

/** From this origin whatever is stored: a page loads nothing from elsewhere. */
const brand = ({ legalName, logo }: PageSender): Html | string => {
  const path = logo === undefined ? undefined : pictureIn.exec(logo)?.[0];
  return path === undefined ? legalName : html`<img class="logo" src="${path}" alt="${legalName}">`;
};

const pictureIn = /\/assets\/[0-9a-f]{64}\.[a-z]{3,4}$/;

type Page = PageContext & { readonly title: string; readonly body: Html };

export const layoutTexts: Translated<{
  readonly skip: string;
  readonly languages: string;
  readonly by: string;
}> = {
  nl: { skip: 'Naar de inhoud', languages: 'Taal van deze pagina', by: 'Deze pagina is van' },
  en: { skip: 'To the content', languages: 'Language of this page', by: 'This page is by' },
  de: { skip: 'Zum Inhalt', languages: 'Sprache dieser Seite', by: 'Diese Seite ist von' },
};

/** Each language by its own name. */
export const languageNames: Translated = { nl: 'Nederlands', en: 'English', de: 'Deutsch' };

const languageItem = (name: Language, current: Language): Html =>
  name === current
    ? html`<li><span aria-current="true">${languageNames[name]}</span></li>`
    : html`<li><a href="?lang=${name}" lang="${name}" hreflang="${name}">${languageNames[name]}</a></li>`;

const footer = ({ legalName, postalAddress, registration }: PageSender, by: string): Html =>
  html`<p>${by} ${legalName}, ${postalAddress}${registration === undefined ? '' : `, ${registration}`}</p>`;
