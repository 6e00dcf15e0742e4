import { defined } from '../../kernel/object/defined.ts';
/**
 * Corrects ways out that can mean only one thing: `http://{{unsubscribeUrl}}`, as link editors write it, and
 * braces that an editor encoded, split or tripled. Returns the content with the texts that were replaced.
 * Anything else that cannot work is left unchanged, and rejected (`brokenWaysOut`).
 */
export const mendWaysOut = <Content extends Texts>(content: Content): Mended<Content> => {
  const mended: string[] = [];
  const tell = (written: string, name: string): string => {
    mended.push(written);
    return `{{${name}}}`;
  };
  const html = content.html?.replace(hrefs, (whole, before: string, double, single) => {
    // A placeholder with space around it would stand inside a link, and be encoded as a part of one.
    const given = String(double ?? single);
    const value = given.trim();
    const name = meant.exec(value)?.[1];
    if (name === undefined || asItMustBe.test(given)) return whole;
    return `${before}"${tell(value, name)}"`;
  });
  const text = content.text?.replace(
    inText,
    (whole, before: string, value: string, name: string) =>
      asItMustBe.test(value) ? whole : `${before}${tell(value, name)}`,
  );
  return {
    content: {
      ...content,
      ...defined({ html, text }),
    },
    mended,
  };
};

type Texts = { readonly html?: string | undefined; readonly text?: string | undefined };

export type Mended<Content> = {
  readonly content: Content;
  /** The original texts that were replaced by ways out. */
  readonly mended: readonly string[];
};

const open = String.raw`(?:\{|%7b|&#0{0,5}123;|&#x0{0,5}7b;|&(?:lcub|lbrace);|\uff5b)`;
const close = String.raw`(?:\}|%7d|&#0{0,5}125;|&#x0{0,5}7d;|&(?:rcub|rbrace);|\uff5d)`;
const wayOut = String.raw`(?:https?:\/\/)?${open}[ \t]?${open}(?:[ \t]?${open})?[ \t]{0,9}(unsubscribeUrl|preferencesUrl|whyUrl)[ \t]{0,9}${close}[ \t]?${close}(?:[ \t]?${close})?`;

const hrefs = /(\bhref[ \t\r\n]{0,9}=[ \t\r\n]{0,9})(?:"([^"<>]{0,200})"|'([^'<>]{0,200})')/gi;
const meant = new RegExp(`^${wayOut}$`, 'i');
const inText = new RegExp(`(^|[\\s<(])(${wayOut})(?=$|[\\s>).,;!?])`, 'gi');
/** Nothing to mend: space inside the braces does not count. */
const asItMustBe = /^\{\{[ \t]*(?:unsubscribeUrl|preferencesUrl|whyUrl)[ \t]*\}\}$/;
