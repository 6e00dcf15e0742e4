import type { HtmlAttributes } from './html-events.ts';

/**
 * What in a tag its reader may see and this reading does not understand: the element, or `undefined`
 * when it is known. An element is known when what it shows is its text, or is read from its
 * attributes; what is not on the list is looked at by a person.
 */
export const unreadElement = (name: string, attributes: HtmlAttributes): string | undefined => {
  if (name === 'script') return isReadScript(attributes) ? undefined : `<${name}>`;
  if (name === 'meta') return unreadMeta(attributes);
  if (known.has(name) || officeName.test(name)) return undefined;
  return `<${name.slice(0, 40)}>`;
};

/** Elements that most mail programs drop with all they hold; some drop the tag alone. */
export const isSeldomShown = (name: string): boolean => seldomShown.has(name);

const known: ReadonlySet<string> = new Set(
  [
    'html head title base link style body article section nav aside h1 h2 h3 h4 h5 h6 hgroup header footer address main',
    'p hr pre blockquote ol ul menu li dl dt dd figure figcaption div center search',
    'a em strong small s cite q dfn abbr acronym data time code var samp kbd sub sup i b u mark bdi span br wbr ins del',
    'font big tt strike nobr marquee blink ruby rb rt rtc rp listing xmp plaintext noscript template noframes noembed',
    'table caption colgroup col tbody thead tfoot tr td th picture source img map area',
    'form label input button select datalist optgroup option textarea output progress meter fieldset legend details summary dialog dir',
    'svg g path rect circle ellipse line polyline polygon text tspan textpath desc metadata defs lineargradient radialgradient stop clippath foreignobject switch',
    'math semantics annotation annotation-xml mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom msup msub msubsup munder mover munderover mtable mtr mtd',
    'amp-img amp-layout amp-accordion amp-carousel amp-fit-text amp-sidebar amp-image-lightbox',
    'xml',
  ]
    .join(' ')
    .split(' '),
);

/** Elements of Word and of its drawing language, which Outlook shows by its rules. */
const officeName = /^(?:[ovw]|st\d|u\d|m):[a-z\d]{1,40}$/;

const seldomShown: ReadonlySet<string> = new Set(
  'noscript template noframes noembed iframe object video audio canvas datalist script'.split(' '),
);

/** Structured data is read; all other script is dropped by mail programs, and shows what it likes elsewhere. */
const isReadScript = (attributes: HtmlAttributes): boolean =>
  attributes.get('type')?.value.trim().toLowerCase() === 'application/ld+json';

const unreadMeta = (attributes: HtmlAttributes): string | undefined =>
  attributes.get('http-equiv')?.value.trim().toLowerCase() === 'refresh'
    ? '<meta http-equiv="refresh">'
    : undefined;

/** Attributes that hold words for the reader of an element. */
export const wordAttributes: readonly string[] = [
  'title',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'label',
  'summary',
  'abbr',
  'standby',
  'string',
];

/** Attributes that bring a picture onto any element. */
export const pictureAttributes: readonly string[] = ['background', 'poster', 'dynsrc', 'lowsrc'];

/** Attributes that an element without its own link leads somewhere with. */
export const linkAttributes: readonly string[] = ['href', 'xlink:href', 'action', 'formaction'];

/** Attributes that show no words and no picture, however long they are. */
export const isInertAttribute = (name: string): boolean =>
  inert.has(name) || /^(?:data-|on|xmlns|aria-|mc:|xml:)/.test(name);

const inert: ReadonlySet<string> = new Set(
  'class id style href src d points media srcset'.split(' '),
);
