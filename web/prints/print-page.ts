import { html, raw } from 'hono/html';
import type { Language } from '../../shared/kernel/language.ts';
import type { Html } from '../html.ts';

/** A page on paper: whole in itself, black on white, A4, without a script and with nothing to load. */
export const printPage = ({ language, title, body }: Print): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

type Print = { readonly language: Language; readonly title: string; readonly body: Html };

/** Facts, each with what it is called; those without a value are left out. */
export const factList = (
  facts: readonly (readonly [name: string, value: string | undefined])[],
): Html =>
  html`<dl>${facts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

/** A table with a heading row. */
export const factTable = (
  headings: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html | '' =>
  rows.length === 0
    ? ''
    : html`<table><thead><tr>${headings.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;

export const section = (title: string, body: Html): Html =>
  html`<section><h2>${title}</h2>${body}</section>`;

/** The beginning of a text that may be of any length. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).trimEnd()} […]`;

const style = `
@page { size: A4; margin: 18mm 16mm 20mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; padding: 8mm 0; color: #000; background: #fff;
  font: 10pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; }
@media print { body { max-width: none; padding: 0; } }
@media screen { main { padding: 0 4mm; } }
h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 4mm; }
h2 { font-size: 12pt; margin: 6mm 0 2mm; border-bottom: 0.3mm solid #000; break-after: avoid; }
h3 { font-size: 10pt; margin: 3mm 0 1mm; break-after: avoid; }
p, ul, ol { margin: 0 0 2mm; }
dl { margin: 0 0 2mm; }
dl div { display: flex; gap: 4mm; break-inside: avoid; }
dt { flex: 0 0 42mm; color: #333; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; margin: 0 0 3mm; font-size: 8.5pt; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #999;
  overflow-wrap: anywhere; }
th { overflow-wrap: normal; white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
blockquote { margin: 0 0 2mm; padding: 1mm 0 1mm 3mm; border-left: 0.6mm solid #777; white-space: pre-line;
  overflow-wrap: anywhere; font-size: 9pt; }
code { font-family: "Liberation Mono", monospace; font-size: 8.5pt; overflow-wrap: anywhere; }
.foot { margin-top: 6mm; font-size: 8pt; color: #333; }
`;
