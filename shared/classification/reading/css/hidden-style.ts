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
