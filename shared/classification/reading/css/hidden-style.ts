import type { HtmlAttributes } from '../html-events.ts';

const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|opacity|max-height)\s*:\s*0(?:\.0+)?(?:px|em|pt|%)?\s*(?:[;!"]|$)|color\s*:\s*transparent|text-indent\s*:\s*-\d{3}|(?:left|top)\s*:\s*-\d{3}/i;

/** True when these declarations keep text from a reader's eyes. */
export const hidesText = (declarations: string): boolean => hiding.test(declarations);

/** True when an element's own attributes hide it, or one of its classes does. */
export const isHiddenElement = (
  attributes: HtmlAttributes,
  hiddenClasses: ReadonlySet<string>,
): boolean => {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style')?.value ?? '';
  if (style !== '' && hidesText(style)) return true;
  if (hiddenClasses.size === 0) return false;
  const classes = attributes.get('class')?.value ?? '';
  return classes.split(/\s+/, 50).some((name) => hiddenClasses.has(name));
};

/**
 * Whether an element takes itself and all in it from sight, and whether its letters have a size: a size is
 * inherited and set anew, so that `font-size:0` around a text with a size of its own hides nothing
 * (MJML and Outlook's gaps between cells: every mail of theirs has it).
 */
export const hidingOf = (attributes: HtmlAttributes, isSizeless: boolean): Hiding => {
  if (attributes.has('hidden')) return { hides: true, isSizeless };
  const style = attributes.get('style')?.value ?? '';
  if (style === '') return { hides: false, isSizeless };
  const sizes = style.match(size);
  return {
    hides: hidesText(style.replaceAll(size, '')),
    isSizeless: sizes === null ? isSizeless : hidesText(sizes.at(-1) ?? ''),
  };
};

export type Hiding = { readonly hides: boolean; readonly isSizeless: boolean };

const size = /font-size\s*:[^;]*/gi;
