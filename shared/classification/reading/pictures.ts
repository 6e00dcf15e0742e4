import type { Box } from './css/visibility.ts';
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

/** What an element that shows a picture tells of it. */
export const pictureOf = (address: string, linked: boolean, box: Box): Picture => ({
  name: fileWords(address),
  linked,
  ...box,
});
