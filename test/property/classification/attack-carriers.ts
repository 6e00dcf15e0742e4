import { cyrillic as composed } from '../../../tools/classifier/compose.ts';
/** A way to show a sentence, or to write it where some reader meets it; the sentence has no quotes. */
export type Carrier = readonly [name: string, html: (sentence: string) => string];

const uri = encodeURIComponent;
const svgWith = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="90">${inside}</svg>`;
const dataSvg = (sentence: string): string =>
  `data:image/svg+xml,${uri(svgWith(`<text y="20">${sentence}</text>`))}`;
const dataSvg64 = (sentence: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svgWith(`<text y="20">${sentence}</text>`)).toString('base64')}`;
const styled = (css: string, html = '<p class="x"></p>'): string => `<style>${css}</style>${html}`;
const escaped = (sentence: string): string =>
  [...sentence].map((letter) => `\\${(letter.codePointAt(0) ?? 32).toString(16)} `).join('');
const words = (sentence: string): readonly string[] => sentence.split(' ');

/** Elements, attributes and style sheets that show words. */
export const wordCarriers: readonly Carrier[] = [
  [
    'block elements that stand in the line',
    (words) => inWords(words, (word) => `<div style="display:inline">${word}</div>`),
  ],
  [
    'paragraphs in the line, with bold words',
    (words) => inWords(words, (word) => `<p style="display: inline"><b>${word}</b></p>`),
  ],
  [
    'elements that a class puts in the line',
    (words) =>
      `<style>.i{display:inline}</style>${inWords(words, (word) => `<div class="i">${word}</div>`)}`,
  ],
  [
    'items of a list in the line',
    (words) =>
      `<ul>${inWords(words, (word) => `<li style="display:inline;list-style:none">${word}</li>`)}</ul>`,
  ],
  [
    'elements without a box',
    (words) => inWords(words, (word) => `<section style="display:contents">${word}</section>`),
  ],
  ['a paragraph', (s) => `<p>${s}</p>`],
  ['xmp', (s) => `<xmp>${s}</xmp>`],
  ['markup in xmp', (s) => `<xmp><p>${s}</p></xmp>`],
  ['listing', (s) => `<listing>${s}</listing>`],
  ['plaintext', (s) => `<plaintext>${s}`],
  ['noscript', (s) => `<noscript>${s}</noscript>`],
  ['markup in noscript', (s) => `<noscript><p>${s}</p></noscript>`],
  ['noframes', (s) => `<noframes><p>${s}</p></noframes>`],
  ['noembed', (s) => `<noembed>${s}</noembed>`],
  ['template', (s) => `<template><p>${s}</p></template>`],
  ['what an iframe holds', (s) => `<iframe src="about:blank"><p>${s}</p></iframe>`],
  ['srcdoc', (s) => `<iframe srcdoc="&lt;p>${s}&lt;/p>"></iframe>`],
  ['what an object holds', (s) => `<object><p>${s}</p></object>`],
  ['what a video holds', (s) => `<video controls>${s}</video>`],
  ['what a canvas holds', (s) => `<canvas>${s}</canvas>`],
  ['placeholder', (s) => `<input placeholder="${s}">`],
  ['value', (s) => `<input type="text" value="${s}">`],
  ['a button', (s) => `<button>${s}</button>`],
  ['a text area', (s) => `<textarea>${s}</textarea>`],
  ['the placeholder of a text area', (s) => `<textarea placeholder="${s}"></textarea>`],
  ['an option', (s) => `<select><option>${s}</option></select>`],
  ['the label of an option', (s) => `<select><option label="${s}"></option></select>`],
  ['the label of a group', (s) => `<select><optgroup label="${s}"></optgroup></select>`],
  ['a list of values', (s) => `<datalist id="d"><option value="${s}"></datalist>`],
  ['details', (s) => `<details><summary>+</summary>${s}</details>`],
  ['a summary', (s) => `<details><summary>${s}</summary></details>`],
  ['a meter', (s) => `<meter value="1">${s}</meter>`],
  ['a progress bar', (s) => `<progress value="1">${s}</progress>`],
  ['a marquee', (s) => `<marquee>${s}</marquee>`],
  ['ruby', (s) => `<ruby>x<rp>(</rp><rt>${s}</rt></ruby>`],
  [
    'ruby word by word',
    (s) =>
      words(s)
        .map((each) => `<ruby>x<rt>${each}</rt></ruby> `)
        .join(''),
  ],
  ['mathematics', (s) => `<math><mtext>${s}</mtext></math>`],
  ['an annotation', (s) => `<math><semantics><annotation>${s}</annotation></semantics></math>`],
  ['an area', (s) => `<map name="m"><area alt="${s}" href="https://x.example/"></map>`],
  ['a legend', (s) => `<fieldset><legend>${s}</legend></fieldset>`],
  ['a caption', (s) => `<table><caption>${s}</caption></table>`],
  ['the summary of a table', (s) => `<table summary="${s}"><tr><td>1</td></tr></table>`],
  ['a title', (s) => `<p title="${s}">1</p>`],
  ['aria-label', (s) => `<p aria-label="${s}">1</p>`],
  ['aria-description', (s) => `<p aria-description="${s}">1</p>`],
  ['a dialog', (s) => `<dialog open>${s}</dialog>`],
  ['an unknown element', (s) => `<my-offer>${s}</my-offer>`],
  ['SVG text', (s) => svgWith(`<text>${s}</text>`)],
  ['SVG title', (s) => svgWith(`<title>${s}</title>`)],
  ['SVG description', (s) => svgWith(`<desc>${s}</desc>`)],
  ['a foreign object', (s) => svgWith(`<foreignObject><p>${s}</p></foreignObject>`)],
  ['a paragraph in the style of an SVG', (s) => `<svg><style><p>${s}</p></style></svg>`],
  ['a paragraph in the script of an SVG', (s) => `<svg><script><p>${s}</p></script></svg>`],
  ['a paragraph in the style of mathematics', (s) => `<math><style><p>${s}</p></style></math>`],
  ['CDATA in an SVG', (s) => svgWith(`<text><![CDATA[${s}]]></text>`)],
  ['CDATA that ends early', (s) => `<![CDATA[>${s}]]>`],
  ['a comment that ends at once', (s) => `<!-->${s}<!-- -->`],
  ['a comment that ends at once, with a dash', (s) => `<!--->${s}<!-- -->`],
  ['a comment that ends with an exclamation', (s) => `<!-- --!>${s}<!-- -->`],
  ['Outlook only', (s) => `<!--[if mso]><p>${s}</p><![endif]-->`],
  [
    'Outlook 2007 and later',
    (s) => `<!--[if gte mso 9]><table><tr><td>${s}</td></tr></table><![endif]-->`,
  ],
  ['all but Outlook', (s) => `<![if !mso]><p>${s}</p><![endif]>`],
  ['all but Outlook, downlevel', (s) => `<!--[if !mso]><!--><p>${s}</p><!--<![endif]-->`],
  [
    'a path of text in Outlook',
    (s) => `<!--[if mso]><v:shape><v:textpath string="${s}"/></v:shape><![endif]-->`,
  ],
  [
    'the comment of a hidden ground',
    (s) => `<p style="color:#fff;text-shadow:0 0 1px #000">${s}</p>`,
  ],
  ['content', (s) => styled(`.x::before{content:"${s}"}`)],
  ['content in single quotes', (s) => styled(`.x:after{content:'${s}'}`)],
  ['content written with escapes', (s) => styled(`.x:after{content:"${escaped(s)}"}`)],
  ['content in an escaped property', (s) => styled(`.x:after{c\\6fntent:"${s}"}`)],
  ['content over two lines', (s) => styled(`.x:after{content:"${s.replace(' ', ' \\\n')}"}`)],
  [
    'content in pieces',
    (s) =>
      styled(
        `.x:after{content:${words(s)
          .map((each) => `"${each} "`)
          .join(' ')}}`,
      ),
  ],
  [
    'content of one element each',
    (s) =>
      styled(
        words(s)
          .map((each, at) => `.w${at}:after{content:"${each}"}`)
          .join(''),
      ),
  ],
  [
    'content letter by letter',
    (s) => styled(`.x:after{content:${[...s].map((each) => `"${each}"`).join('')}}`),
  ],
  ['a custom property', (s) => styled(`:root{--t:"${s}"}.x:after{content:var(--t)}`)],
  [
    'a custom property of an element',
    (s) => styled('.x:after{content:var(--t)}', `<p class="x" style="--t:'${s}'"></p>`),
  ],
  [
    'an attribute that CSS shows',
    (s) => styled('.x:after{content:attr(data-t)}', `<p class="x" data-t="${s}"></p>`),
  ],
  ['a bullet', (s) => `<ul style="list-style-type:'${s}'"><li>1</li></ul>`],
  ['a bullet in shorthand', (s) => styled(`ul{list-style:inside "${s}"}`, '<ul><li>1</li></ul>')],
  [
    'a counter style',
    (s) =>
      styled(
        `@counter-style o{system:cyclic;symbols:"${s}"}ul{list-style:o}`,
        '<ul><li>1</li></ul>',
      ),
  ],
  [
    'a counter style in words',
    (s) =>
      styled(
        `@counter-style o{system:cyclic;symbols:${words(s)
          .map((each) => each.replace(/[^a-z]/gi, ''))
          .join(' ')}}ul{list-style:o}`,
        '<ul><li></li></ul>',
      ),
  ],
  ['symbols()', (s) => `<ol style="list-style-type:symbols(cyclic '${s}')"><li>1</li></ol>`],
  ['quotes', (s) => styled(`q{quotes:"${s}" ""}`, '<q>1</q>')],
  ['a style sheet in a media query', (s) => styled(`@media screen{.x:after{content:"${s}"}}`)],
  ['content in @supports', (s) => styled(`@supports (display:grid){.x:after{content:"${s}"}}`)],
  ['content in a layer', (s) => styled(`@layer a{.x:after{content:"${s}"}}`)],
  ['content in nested rules', (s) => styled(`.x{&::after{content:"${s}"}}`)],
  [
    'content in keyframes',
    (s) => styled(`@keyframes k{to{content:"${s}"}}.x:after{animation:k 1s}`),
  ],
  ['content after a broken rule', (s) => styled(`}} a{b}}{;.x:after{content:"${s}"}`)],
  [
    'a style sheet in Outlook',
    (s) => `<!--[if mso]><style>.x:after{content:"${s}"}</style><![endif]-->`,
  ],
  [
    'an address to mail, subject',
    (s) => `<p><a href="mailto:a@b.example?subject=${uri(s)}">Mail</a></p>`,
  ],
  [
    'an address to mail, body',
    (s) => `<p><a href="mailto:a@b.example?body=${uri(s)}">Mail</a></p>`,
  ],
  [
    'an address to mail, in capitals',
    (s) => `<p><a href="MAILTO:a@b.example?BODY=${uri(s)}">Mail</a></p>`,
  ],
  ['a text message', (s) => `<p><a href="sms:+31612345678?body=${uri(s)}">Sms</a></p>`],
  [
    'a text message, as Apple writes it',
    (s) => `<p><a href="sms:+31612345678&body=${uri(s)}">Sms</a></p>`,
  ],
  ['a call', (s) => `<p><a href="tel:${uri(s)}">Bel</a></p>`],
  ['a chat', (s) => `<p><a href="https://wa.me/31612345678?text=${uri(s)}">Chat</a></p>`],
  ['a chat of its own scheme', (s) => `<p><a href="whatsapp://send?text=${uri(s)}">Chat</a></p>`],
  ['a page in an address', (s) => `<p><a href="data:text/html,${uri(s)}">1</a></p>`],
  [
    'a name of an address',
    (s) =>
      `<p><a href="https://x.example/${s.toLowerCase().replace(/[^a-z0-9]+/g, '-')}">1</a></p>`,
  ],
  ['a drawing in an address', (s) => `<img width="60" height="60" alt="" src="${dataSvg(s)}">`],
  [
    'a drawing in an encoded address',
    (s) => `<img width="60" height="60" alt="" src="${dataSvg64(s)}">`,
  ],
  ['a drawing as ground', (s) => styled(`.x{background:url("${dataSvg(s)}")}`)],
  ['meta description', (s) => `<meta itemprop="description" content="${s}">`],
  [
    'meta refresh',
    (s) => `<meta http-equiv="refresh" content="5;url=https://x.example/?t=${uri(s)}">`,
  ],
  [
    'data for a mail program',
    (s) => `<script type="application/ld+json">{"@type":"Offer","description":"${s}"}</script>`,
  ],
  ['a hidden paragraph', (s) => `<p style="display:none">${s}</p>`],
  ['a bidi override', (s) => `<p>\u202e${[...s].toReversed().join('')}\u202c</p>`],
  ['bdo', (s) => `<bdo dir="rtl">${[...s].toReversed().join('')}</bdo>`],
  [
    'a direction in CSS',
    (s) =>
      `<p style="direction:rtl;unicode-bidi:bidi-override">${[...s].toReversed().join('')}</p>`,
  ],
  ['a mirror', (s) => `<p style="transform:scaleX(-1)">${[...s].toReversed().join('')}</p>`],
  ['zero-width joiners', (s) => `<p>${[...s].join('\u200d')}</p>`],
  ['zero-width spaces as references', (s) => `<p>${[...s].join('&#8203;')}</p>`],
  ['soft hyphens', (s) => `<p>${[...s].join('&shy;')}</p>`],
  ['letters of Cyrillic', (s) => `<p>${[...s].map((each) => cyrillic[each] ?? each).join('')}</p>`],
  [
    'mathematical letters',
    (s) =>
      `<p>${[...s].map((each) => (/[a-z]/.test(each) ? String.fromCodePoint(0x1d41a + each.charCodeAt(0) - 97) : each)).join('')}</p>`,
  ],
  [
    'one cell a word',
    (s) =>
      `<table><tr>${words(s)
        .map((each) => `<td>${each}</td>`)
        .join('')}</tr></table>`,
  ],
  [
    'one cell a letter',
    (s) => `<table><tr>${[...s].map((each) => `<td>${each}</td>`).join('')}</tr></table>`,
  ],
];

const cyrillic: Readonly<Record<string, string>> = { ...composed, i: 'і' };

/** Pictures that carry a message, and what brings one from elsewhere; none needs words. */
export const wordlessCarriers: readonly (readonly [string, string])[] = [
  [
    'two pictures',
    '<img src="a.png" width="200" height="200" alt=""><img src="b.png" width="200" height="200" alt="">',
  ],
  [
    'two pictures without alt',
    '<img src="a.png" width="200" height="200"><img src="b.png" width="200" height="200">',
  ],
  [
    'two pictures that are called logos',
    '<img src="logo.png" width="200" height="200"><img src="logo2.png" width="200" height="200">',
  ],
  ['a strip', '<img src="a.png" width="600" height="60" alt="">'],
  ['strips', '<img src="a.png" width="200" height="50" alt="">'.repeat(8)],
  ['a picture of unknown size', '<img src="a.png" alt="">'],
  [
    'a picture that its style enlarges',
    '<img src="a.png" width="20" height="20" style="width:600px;height:300px" alt="">',
  ],
  [
    'a picture that a sheet enlarges',
    '<style>.b{width:600px!important;height:300px!important}</style><img class="b" src="a.png" width="20" height="20" alt="">',
  ],
  [
    'a picture with a least width',
    '<img src="a.png" width="20" height="20" style="min-width:600px" alt="">',
  ],
  ['a picture that is zoomed', '<img src="a.png" width="20" height="20" style="zoom:20" alt="">'],
  [
    'a picture that is scaled',
    '<img src="a.png" width="20" height="20" style="transform:scale(20)" alt="">',
  ],
  [
    'a picture that fills its cell',
    '<table width="600"><tr><td><img src="a.png" width="20" style="width:100%" alt=""></td></tr></table>',
  ],
  [
    'a background attribute',
    '<table width="600" background="https://x.example/a.png"><tr><td height="200">&nbsp;</td></tr></table>',
  ],
  ['the background of the body', '<body background="https://x.example/a.png"></body>'],
  [
    'a background in a style',
    '<div style="background-image:url(https://x.example/a.png);height:200px"></div>',
  ],
  [
    'a background in an unquoted style',
    '<div style=background:url(https://x.example/a.png)>&nbsp;</div>',
  ],
  [
    'a background in a sheet',
    '<style>.h{height:200px;background:#fff url("a.png") no-repeat}</style><div class="h"></div>',
  ],
  [
    'a background in a custom property',
    '<style>.h{--p:url("a.png");background:var(--p)}</style><div class="h"></div>',
  ],
  ['image-set', '<div style="background-image:image-set(&quot;a.png&quot; 1x)"></div>'],
  ['a border', '<div style="border-image:url(a.png) 30">&nbsp;</div>'],
  ['a bullet', '<ul style="list-style-image:url(a.png)"><li>1</li></ul>'],
  ['a bullet in shorthand', '<ul style="list-style:url(a.png)"><li>1</li></ul>'],
  ['content', '<style>.x:before{content:url(a.png)}</style><p class="x"></p>'],
  ['a mask', '<div style="mask:url(a.png);background:#000;height:200px"></div>'],
  [
    'a drawing of shadows',
    `<div style="box-shadow:${Array.from({ length: 400 }, (_, at) => `${at}px ${at % 7}px #000`).join()}"></div>`,
  ],
  [
    'a drawing of paths',
    '<svg width="600" height="200"><path d="M0 0h10v10z"/><path d="M20 0h10v10z"/></svg>',
  ],
  [
    'an image in a drawing',
    '<svg width="600" height="200"><image href="a.png" width="600" height="200"/></svg>',
  ],
  [
    'an image in a drawing, as it was written',
    '<svg><image xlink:href="a.png" width="600" height="200"/></svg>',
  ],
  ['use', '<svg width="600" height="200"><use href="https://x.example/a.svg#b"/></svg>'],
  ['image, which browsers take for img', '<image src="a.png" width="600" height="200">'],
  ['a poster', '<video poster="a.png" width="600" height="300"></video>'],
  ['a video', '<video src="a.mp4" autoplay></video>'],
  ['a sound', '<audio src="a.mp3" controls></audio>'],
  ['the source of a video', '<video><source src="a.mp4"></video>'],
  ['an object', '<object data="a.png" type="image/png"></object>'],
  ['an embedded thing', '<embed src="a.svg" width="600" height="200">'],
  ['a page in the page', '<iframe src="https://x.example/"></iframe>'],
  ['frames', '<frameset><frame src="https://x.example/"></frameset>'],
  ['a button that is a picture', '<input type="image" src="a.png">'],
  [
    'a source of a picture',
    '<picture><source srcset="a.png 2x" width="600" height="200"><img src="spacer.gif" width="1" height="1" alt=""></picture>',
  ],
  ['a set of sources', '<img src="spacer.gif" srcset="a.png 600w" sizes="600px" alt="">'],
  ['a linked style sheet', '<link rel="stylesheet" href="https://x.example/a.css">'],
  [
    'a linked style sheet in capitals',
    '<LINK REL="alternate StyleSheet" HREF="https://x.example/a.css">',
  ],
  ['an imported style sheet', '<style>@import url("https://x.example/a.css");</style>'],
  ['an imported style sheet of a string', "<style>@import 'https://x.example/a.css';</style>"],
  [
    'a font of its own',
    '<style>@font-face{font-family:F;src:url(https://x.example/f.woff2)}p{font-family:F}</style>',
  ],
  [
    'a base, and where it leads',
    '<base href="https://x.example/aanbiedingen/"><p><a href="12">12</a></p>',
  ],
  ['a base to a sale', '<base href="https://x.example/sale/"><p><a href="12">12</a></p>'],
  ['a relative link', '<p><a href="/sale/">12</a></p>'],
  ['a link without a scheme', '<p><a href="//x.example/sale/">12</a></p>'],
  ['a link in percent codes', '<p><a href="https://x.example/%73%61le/">12</a></p>'],
  [
    'a link behind a link',
    '<p><a href="https://x.example/r?u=https%3A%2F%2Fy.example%2Fsale%2F">12</a></p>',
  ],
  ['a link of an area', '<map name="m"><area href="https://x.example/sale/" shape="rect"></map>'],
  [
    'a link in a drawing',
    '<svg width="20" height="20"><a xlink:href="https://x.example/sale/"><text>12</text></a></svg>',
  ],
  ['a form', '<form action="https://x.example/sale/"><input type="submit" value="Verder"></form>'],
  [
    'a form of a button',
    '<form><button formaction="https://x.example/sale/">Verder</button></form>',
  ],
  [
    'a shape in Outlook',
    '<!--[if mso]><v:rect style="width:600px;height:200px"><v:fill type="frame" src="a.png"/></v:rect><![endif]-->',
  ],
  [
    'a picture in Outlook',
    '<!--[if mso]><v:image src="a.png" style="width:600px;height:200px"/><![endif]-->',
  ],
  ['a refreshing page', '<meta http-equiv="refresh" content="0;url=https://x.example/">'],
  ['a style sheet of mistakes', `<style>${'a{b}}'.repeat(50)}</style>`],
  ['a style sheet of 20,000 rules', `<style>${'.a{color:red}'.repeat(20_000)}</style>`],
  ['a script', '<script>document.write(1)</script>'],
  ['behind a script', '<p><a href="javascript:alert(1)">12</a></p>'],
];

/** Selling sentences without quotes, of a dozen kinds. */
export const sellingSentences = {
  nl: [
    'Nu 20% korting op uw volgende bestelling.',
    'Bestel vandaag en krijg gratis verzending.',
    'Ontdek onze nieuwe collectie winterjassen.',
    'Nodig een vriend uit en ontvang een cadeaubon van 10 euro.',
    'Upgrade nu naar Premium voor maar 5 euro per maand.',
    'Maak kans op een weekend weg voor twee personen.',
    'Doneer vandaag aan ons noodfonds.',
    'Teken de petitie tegen de sluiting van het zwembad.',
    'Stap nu over en bespaar 150 euro per jaar.',
    'Laatste kans: alleen vandaag de tweede voor de helft.',
    'Download onze app en verdien punten bij elke aankoop.',
    'Schrijf u in voor het gratis webinar van donderdag.',
  ],
  en: [
    'Get 20% off your next order.',
    'Order today and get free shipping.',
    'Discover our new collection of winter coats.',
    'Invite a friend and receive a 10 pound gift card.',
    'Upgrade now to Premium for only 5 pounds a month.',
    'Enter our prize draw for a weekend away.',
    'Donate today to our emergency fund.',
    'Sign the petition to keep the pool open.',
    'Switch now and save 150 pounds a year.',
    'Last chance: today only the second one is half price.',
    'Download our app and earn points on every purchase.',
    'Register for our free webinar on Thursday.',
  ],
  de: [
    'Jetzt 20% Rabatt auf Ihre nächste Bestellung.',
    'Bestellen Sie heute und sichern Sie sich kostenlosen Versand.',
    'Entdecken Sie unsere neue Kollektion an Winterjacken.',
    'Laden Sie einen Freund ein und erhalten Sie einen Gutschein.',
    'Jetzt auf Premium wechseln für nur 5 Euro im Monat.',
    'Gewinnen Sie ein Wochenende für zwei Personen.',
    'Spenden Sie heute für unsere Nothilfe.',
    'Unterschreiben Sie die Petition gegen die Schließung des Schwimmbads.',
    'Wechseln Sie jetzt und sparen Sie 150 Euro im Jahr.',
    'Letzte Chance: nur heute das zweite Paar zum halben Preis.',
    'Laden Sie unsere App herunter und sammeln Sie Punkte bei jedem Einkauf.',
    'Melden Sie sich jetzt zum kostenlosen Webinar am Donnerstag an.',
  ],
} as const;

const inWords = (sentence: string, show: (word: string) => string): string =>
  sentence.split(' ').map(show).join(' ');
