import { inlineDeclarations } from './css-declarations.ts';
import type { HtmlAttributes } from './html-events.ts';
import type { Picture } from './mail-block.ts';

/** The last step of an address in words: `/img/winter-sale%20nl.png?v=2` is `winter sale nl`. */
export const fileWords = (address: string): string => {
  if (/^(?:data|cid):/i.test(address)) return '';
  const path = address.slice(0, 2_000).split(/[?#]/, 1)[0] ?? '';
  const file = path.split('/').at(-1) ?? '';
  return decoded(file)
    .replace(/\.[a-z]{3,5}$/i, '')
    .replace(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim()
    .slice(0, 100);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const pixels = (written: string | undefined): number | undefined => {
  const size = /^\s{0,5}(\d{1,5})(?:\.\d{1,4})?\s{0,3}(?:px)?\s{0,5}$/.exec(written ?? '')?.[1];
  return size === undefined ? undefined : Number(size);
};

/** A width of `100%` fills the mail. */
const fullWidth = 600;

const sizeOf = (attributes: HtmlAttributes, name: 'width' | 'height'): number | undefined => {
  const style = attributes.get('style')?.value ?? '';
  const styled = style.includes(name)
    ? inlineDeclarations(style).find(({ property }) => property === name)?.value
    : undefined;
  const written = attributes.get(name)?.value;
  if (name === 'width' && (styled ?? written) === '100%') return pixels(written) ?? fullWidth;
  return pixels(styled) ?? pixels(written);
};

/** What an `img` tells of itself. */
export const pictureOf = (attributes: HtmlAttributes, linked: boolean): Picture => ({
  name: fileWords(attributes.get('src')?.value ?? ''),
  linked,
  width: sizeOf(attributes, 'width'),
  height: sizeOf(attributes, 'height'),
});
