import { describe, expect, test } from 'vitest';
import { asMjml } from '../../../tools/classifier/compose.ts';
import { judge } from '../../unit/classification/mails.ts';
import { honestMails, type Lang } from './honest-frames.ts';

/** Ordinary uses of what can also carry a message; each is in an honest mail, which passes. */
const honest: readonly (readonly [string, string])[] = [
  ['a logo', '<img src="https://img.example/logo.png" width="120" height="40" alt="Waterweg">'],
  ['a logo without alt', '<img src="https://img.example/logo.png" width="120" height="40" alt="">'],
  [
    'a logo of MJML',
    '<td style="width:120px;"><img alt="Waterweg" height="auto" src="https://img.example/logo.png" style="border:0;display:block;outline:none;text-decoration:none;height:auto;width:100%;font-size:13px;" width="120" /></td>',
  ],
  [
    'a logo for dark mode',
    '<picture><source srcset="https://img.example/logo-dark.png" media="(prefers-color-scheme: dark)"><img src="https://img.example/logo.png" width="120" height="40" alt="Waterweg"></picture>',
  ],
  [
    'a spacer',
    '<img src="https://img.example/spacer.gif" width="1" height="20" alt="" style="display:block">',
  ],
  [
    'a line',
    '<img src="https://img.example/line.png" width="600" height="2" alt="" style="height:2px">',
  ],
  [
    'icons in a footer',
    '<a href="https://facebook.com/waterweg"><img src="https://img.example/facebook.png" width="24" height="24" alt="Facebook"></a>',
  ],
  [
    'a picture that is said in words',
    '<img src="https://img.example/meter.png" width="200" height="150" alt="Meter 4711 in uw meterkast">',
  ],
  [
    'a bulletproof button',
    '<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;"><tr><td align="center" bgcolor="#1a73e8" role="presentation" style="border:none;border-radius:3px;cursor:auto;mso-padding-alt:10px 25px;background:#1a73e8;" valign="middle"><a href="https://waterweg.example/account" style="display:inline-block;background:#1a73e8;color:#ffffff;font-family:Ubuntu, Helvetica, Arial, sans-serif;font-size:13px;font-weight:normal;line-height:120%;margin:0;text-decoration:none;text-transform:none;padding:10px 25px;mso-padding-alt:0px;border-radius:3px;" target="_blank">Account</a></td></tr></table>',
  ],
  [
    'a button for Outlook',
    '<div><!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w="urn:schemas-microsoft-com:office:word" href="https://waterweg.example/account" style="height:40px;v-text-anchor:middle;width:200px;" arcsize="10%" stroke="f" fillcolor="#1a73e8"><w:anchorlock/><center style="color:#ffffff;font-family:sans-serif;font-size:16px;font-weight:bold;">Account</center></v:roundrect><![endif]--><!--[if !mso]><!--><a href="https://waterweg.example/account" style="background-color:#1a73e8;border-radius:4px;color:#ffffff;display:inline-block;font-family:sans-serif;font-size:16px;font-weight:bold;line-height:40px;text-align:center;text-decoration:none;width:200px;-webkit-text-size-adjust:none;">Account</a><!--<![endif]--></div>',
  ],
  [
    'the settings of Outlook',
    '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->',
  ],
  [
    'tables of Outlook',
    '<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="" style="width:600px;" width="600" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><p>1</p><!--[if mso | IE]></td></tr></table><![endif]-->',
  ],
  [
    'a paragraph of Word',
    '<p class="MsoNormal" style="margin:0cm;font-family:&quot;Calibri&quot;,sans-serif;mso-fareast-language:EN-US"><span style="mso-list:Ignore">1.<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;</span></span><o:p></o:p></p>',
  ],
  [
    'the styles of MJML',
    '<style type="text/css">#outlook a{padding:0;}body{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%;}table,td{border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;}img{border:0;height:auto;line-height:100%;outline:none;text-decoration:none;-ms-interpolation-mode:bicubic;}p{display:block;margin:13px 0;}</style><style type="text/css">@media only screen and (min-width:480px){.mj-column-per-100{width:100% !important;max-width:100%;}}</style><style media="screen and (min-width:480px)">.moz-text-html .mj-column-per-100{width:100% !important;max-width:100%;}</style><style type="text/css">@media only screen and (max-width:479px){table.mj-full-width-mobile{width:100% !important;}td.mj-full-width-mobile{width:auto !important;}}</style>',
  ],
  [
    'a font of a library',
    '<link href="https://fonts.googleapis.com/css?family=Ubuntu:300,400,500,700" rel="stylesheet" type="text/css"><style type="text/css">@import url(https://fonts.googleapis.com/css?family=Ubuntu:300,400,500,700);</style>',
  ],
  [
    'a font of a library, by its files',
    '<style>@font-face{font-family:"Lato";font-style:normal;font-weight:400;src:local("Lato"),url(https://fonts.gstatic.com/s/lato/v24/S6uyw4BMUTPHjx4wXg.woff2) format("woff2");}</style>',
  ],
  [
    'a style sheet of a mail program',
    '<style>u + #body a{color:inherit;text-decoration:none}a[x-apple-data-detectors]{color:inherit !important}@media (prefers-color-scheme:dark){.dark{background:#111 !important;color:#eee !important}}@-ms-viewport{width:device-width}.ExternalClass *{line-height:100%}</style>',
  ],
  [
    'a gradient',
    "<div style=\"background:linear-gradient(90deg,#eee,#fff);filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#eeeeee',endColorstr='#ffffff')\">1</div>",
  ],
  [
    'marks and clearing',
    '<style>.c:after{content:"";display:table;clear:both}li:before{content:"\\2022"}q{quotes:"\\201C" "\\201D"}a:hover{opacity:.8;transform:translateY(-1px)}</style>',
  ],
  [
    'an address to mail',
    '<p><a href="mailto:service@waterweg.example">service@waterweg.example</a></p>',
  ],
  [
    'an address to mail with a number',
    '<p><a href="mailto:service@waterweg.example?subject=20231">service@waterweg.example</a></p>',
  ],
  ['a number to call', '<p><a href="tel:+31101234567">010 123 45 67</a></p>'],
  [
    'a link with a campaign of measurement',
    '<p><a href="https://waterweg.example/account?utm_source=mail&utm_medium=email&utm_campaign=facturen-2026">Account</a></p>',
  ],
  [
    'a hidden preheader and its filler',
    '<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">20231 &#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div>',
  ],
  [
    'a pixel for opens',
    '<img src="https://waterweg.example/o.gif" width="1" height="1" alt="" style="display:none">',
  ],
  [
    'the language of a page',
    '<div lang="nl" dir="ltr" role="article" aria-roledescription="email"><p>1</p></div>',
  ],
  [
    'a table of amounts',
    '<table role="presentation" width="100%"><tr><td>20231</td><td align="right">€ 41,50</td></tr></table>',
  ],
  ['a comment', '<!-- begin footer --><!-- 20% --><p>1</p>'],
  [
    'meta',
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="x-apple-disable-message-reformatting"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="color-scheme" content="light dark">',
  ],
];

const languages = ['nl', 'en', 'de'] as const;

const paragraphs = ({ blocks }: (typeof honestMails)[Lang]): string =>
  blocks.map((block) => `<p>${block}</p>`).join('');

const verdictOf = (language: Lang, html: string) => {
  const { band, openBlocks, evidence, reviewReasons } = judge({
    language,
    subject: honestMails[language].subject,
    html,
  });
  return { band, openBlocks, evidence, reviewReasons };
};

const clean = { band: 'pass', openBlocks: [], evidence: [], reviewReasons: [] };

describe('an honest mail with', () => {
  test.each(honest)('an honest mail with %s passes', (_, html) => {
    for (const language of languages)
      expect(verdictOf(language, `${paragraphs(honestMails[language])}${html}`)).toEqual(clean);
  });

  test.each(honest)('an honest mail with %s in its head passes', (_, html) => {
    for (const language of languages)
      expect(
        verdictOf(
          language,
          `<html><head>${html}</head><body>${paragraphs(honestMails[language])}</body></html>`,
        ),
      ).toEqual(clean);
  });

  test('an honest mail with all of the carriers passes', () => {
    for (const language of languages) {
      const all = honest.map(([, html]) => html).join('');
      expect(verdictOf(language, `${paragraphs(honestMails[language])}${all}`)).toEqual(clean);
    }
  });

  test.each(languages)('an honest mail in %s passes as MJML makes it', (language) => {
    expect(verdictOf(language, asMjml(honestMails[language].blocks))).toEqual(clean);
  });
});
