import { defined } from '../../kernel/object/defined.ts';
import type { BlockKind } from '../classification.ts';
import { isFontLibrary } from './css/css-words.ts';
import { type Box, noBox } from './css/visibility.ts';
import type { HtmlAttribute, HtmlAttributes } from './html-events.ts';
import {
  isInertAttribute,
  linkAttributes,
  pictureAttributes,
  unreadElement,
  wordAttributes,
} from './known-markup.ts';
import type { Picture } from './mail-block.ts';
import { pictureOf } from './pictures.ts';
import { decodedAddress, readAddress } from './read-address.ts';

/**
 * What a start tag shows of itself beside the text that follows it: words in attributes, pictures,
 * the words of a message that a link writes, where it leads, a page inside the page; and what of it
 * is not understood.
 */
export const elementContent = (tag: Tag): readonly Showing[] => {
  const { name, attributes } = tag;
  const unknown = unreadElement(name, attributes);
  const showings: Showing[] = unknown === undefined ? [] : [unread(tag, unknown)];
  if (attributes.size === 0) return showings;
  if (attributes.size >= mostAttributes) showings.push(unread(tag, `<${name} …>`));
  showings.push(...picturesOf(tag));
  for (const [key, attribute] of attributes)
    showings.push(...attributeContent(tag, key, attribute));
  return showings;
};

/** A start tag where it is. */
export type Tag = {
  readonly name: string;
  readonly attributes: HtmlAttributes;
  readonly start: number;
  readonly end: number;
  /** It is in a link. */
  readonly linked: boolean;
  readonly box: Box;
  /** Attributes that a style sheet shows. */
  readonly shownAttributes: ReadonlySet<string>;
};

/** One thing that a tag shows, with the span of the source to cut it by. */
export type Showing = {
  readonly kind: Extract<BlockKind, 'image' | 'hint' | 'hidden'>;
  /** Where its words are written; none when it has no words. */
  readonly words?: HtmlAttribute;
  readonly span: readonly [number, number];
  readonly links?: readonly string[];
  readonly picture?: Picture;
  readonly unread?: string;
  /** A document inside this one. */
  readonly html?: string;
};

/** The walk reads at most this many attributes of a tag. */
const mostAttributes = 64;
/** Longest value that is read whole. */
export const longestAttribute = 2_000;

const unread = ({ start, end }: Pick<Tag, 'start' | 'end'>, what: string): Showing => ({
  kind: 'hint',
  span: [start, end],
  unread: what,
});

const withWords = (attribute: HtmlAttribute, value = attribute.value): Showing => ({
  kind: 'hint',
  words: { ...attribute, value },
  span: [attribute.start, attribute.end],
});

const attributeContent = (tag: Tag, key: string, attribute: HtmlAttribute): readonly Showing[] => {
  const { value } = attribute;
  if (value.trim().length < 2) return [];
  const own = contentOf(tag, key, attribute);
  return value.length > longestAttribute && !isInertAttribute(key) && !isPictureData(value)
    ? [...own, unread(attribute, key)]
    : own;
};

const contentOf = (tag: Tag, key: string, attribute: HtmlAttribute): readonly Showing[] => {
  if (isWorded(tag, key)) return [withWords(attribute)];
  if (key === 'content' && tag.name === 'meta') return metaContent(tag, attribute);
  if (key === 'srcdoc') return [{ ...unread(attribute, key), html: attribute.value }];
  return linkAttributes.includes(key) ? linkContent(tag, attribute) : [];
};

/** Whether an attribute holds words for a reader; those of a picture are the picture's. */
const isWorded = ({ name, shownAttributes }: Tag, key: string): boolean => {
  if (key === 'alt') return !isPictured(name);
  if (key === 'value') return name === 'option' || name === 'data';
  return shownAttributes.has(key) || (wordAttributes.includes(key) && hasHints(name));
};

const hasHints = (name: string): boolean => name !== 'link' && name !== 'style';

/** Structured data is shown beside the mail; other `meta` tells programs, not people. */
const metaContent = ({ attributes }: Tag, attribute: HtmlAttribute): readonly Showing[] => {
  const name = `${attributes.get('name')?.value ?? ''} ${attributes.get('property')?.value ?? ''}`;
  const isShown = attributes.has('itemprop') || /description|title|subject/i.test(name);
  return isShown && /\s/.test(attribute.value.trim()) ? [withWords(attribute)] : [];
};

const linkContent = (tag: Tag, attribute: HtmlAttribute): readonly Showing[] => {
  const { name } = tag;
  const address = attribute.value;
  if (name === 'link') return styleSheetLink(tag, address);
  if (isPictured(name) || (tag.attributes.has('src') && name !== 'input')) return [];
  const { known, words } = readAddress(address);
  return [
    ...(known ? [] : [unread(attribute, address.slice(0, 40))]),
    ...words.map((text) => withWords(attribute, text.slice(0, longestAttribute))),
    ...(name === 'a' && !tag.attributes.has('xlink:href')
      ? []
      : [{ kind: 'hint', span: [attribute.start, attribute.end], links: [address] } as const]),
  ];
};

const styleSheetLink = (tag: Tag, address: string): readonly Showing[] => {
  const relation = tag.attributes.get('rel')?.value ?? '';
  const harmless = /^\s*(?:preconnect|dns-prefetch|icon|shortcut icon|canonical)\s*$/i;
  if (harmless.test(relation) || isFontLibrary(address)) return [];
  return [unread(tag, `<link rel="${relation.slice(0, 40)}">`)];
};

const isPictured = (name: string): boolean => pictured.has(name);
const pictured: ReadonlySet<string> = new Set([
  'img',
  'image',
  'amp-img',
  'use',
  'feimage',
  'v:image',
  'v:imagedata',
  'v:fill',
]);

const isPictureData = (value: string): boolean => /^\s*data:image\/(?!svg)/i.test(value);

const sourceOf = (name: string, attributes: HtmlAttributes): HtmlAttribute | undefined => {
  const sourced = isPictured(name) || (name === 'input' && isImageInput(attributes));
  if (!sourced) return name.startsWith('v:') ? attributes.get('src') : undefined;
  return (
    attributes.get('src') ??
    attributes.get('srcset') ??
    attributes.get('href') ??
    attributes.get('xlink:href') ??
    nowhere
  );
};

const nowhere: HtmlAttribute = { value: '', start: 0, end: 0 };

const isImageInput = (attributes: HtmlAttributes): boolean =>
  attributes.get('type')?.value.trim().toLowerCase() === 'image';

/** The picture that an element is, its drawing when that is text, and those that it is on. */
const picturesOf = (tag: Tag): readonly Showing[] => {
  const { name, attributes, linked, box, start, end } = tag;
  const source = name === 'svg' ? nowhere : sourceOf(name, attributes);
  const span = [start, end] as const;
  const alt = attributes.get('alt');
  const pictureAt = (
    { value }: HtmlAttribute,
    words: HtmlAttribute | undefined,
    at: Showing['span'],
  ): Showing => ({
    kind: 'image',
    ...defined({ words }),
    span: at,
    picture: pictureOf(value, linked, box),
  });
  const sized = name === 'source' && (attributes.has('width') || attributes.has('height'));
  return [
    ...(source === undefined ? [] : drawingOf(source)),
    ...(source === undefined ? [] : [pictureAt(source, alt, span)]),
    ...pictureAttributes.flatMap((key): readonly Showing[] => {
      const value = attributes.get(key)?.value.trim() ?? '';
      return value === ''
        ? []
        : [{ kind: 'image', span, picture: pictureOf(value, linked, noBox) }];
    }),
    ...(sized ? [unread(tag, '<source>')] : []),
  ];
};

/** An SVG written out in an address is text; one that is encoded, or too long to be read, is not. */
const drawingOf = (source: HtmlAttribute): readonly Showing[] => {
  const drawing = drawingIn(source.value);
  if (drawing === undefined) return [];
  const span = [source.start, source.end] as const;
  const whole = !drawing.encoded && source.value.length < longestDrawing;
  return [
    ...(drawing.encoded ? [] : [{ kind: 'hint', span, html: drawing.svg } as const]),
    ...(whole ? [] : [unread(source, 'data:image/svg+xml')]),
  ];
};

const longestDrawing = 3_999;

/** The text of an SVG that is written out in an address; `encoded` when that text is in Base64. */
export const drawingIn = (
  address: string,
): { readonly svg: string; readonly encoded: boolean } | undefined => {
  const match = /^\s{0,9}data:image\/svg\+xml([^,]{0,100}),/i.exec(address);
  if (match === null) return undefined;
  const data = address.slice(match[0].length);
  return {
    svg: decodedAddress(data.replaceAll('+', '%2B')),
    encoded: /;\s{0,5}base64/i.test(match[1] ?? ''),
  };
};
