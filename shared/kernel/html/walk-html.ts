import { Tokenizer } from 'htmlparser2';

/**
 * Walks HTML as a mail program tokenises it, without building a tree: linear in its length however
 * deep it nests or large its attributes are.
 */
export const walkHtml = (html: string, listener: HtmlListener): void => {
  let name = '';
  let tagStart = 0;
  let attributes = new Map<string, HtmlAttribute>();
  let attribute = '';
  let value = '';
  let nameEnd = 0;
  let textEnd = 0;
  const open = (end: number): void => {
    listener.open(name, attributes, tagStart, end);
    attributes = new Map();
    textEnd = end;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        tagStart = start - 1;
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, Math.min(end, start + 100)).toLowerCase();
        value = '';
        nameEnd = end;
      },
      onattribdata: (start, end) => {
        if (value.length < longestValue)
          value += html.slice(start, Math.min(end, start + longestValue));
      },
      onattribentity: (codePoint) => {
        if (value.length < longestValue) value += String.fromCodePoint(codePoint);
      },
      onattribend: (quote, endIndex) => {
        const end = quote >= 2 ? endIndex - 1 : endIndex;
        const start = quote === 0 ? end : valueStartAfter(html, nameEnd);
        if (!attributes.has(attribute) && attributes.size < 64)
          attributes.set(attribute, { value, start, end: Math.max(start, end) });
      },
      onopentagend: (end) => open(end + 1),
      onselfclosingtag: (end) => open(end + 1),
      onclosetag: (start, end) => {
        const closing = html.indexOf('>', end);
        textEnd = closing < 0 ? html.length : closing + 1;
        listener.close(html.slice(start, end).toLowerCase(), Math.max(0, start - 2), textEnd);
      },
      ontext: (start, end) => {
        listener.text(start, end);
        textEnd = end;
      },
      ontextentity: (codePoint, end) => {
        listener.entity(String.fromCodePoint(codePoint), entityStart(html, textEnd, end), end);
        textEnd = end;
      },
      oncomment: (start, end) => listener.comment(start, end),
      oncdata: (start, end) => listener.comment(start, end),
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
};

/** An attribute as written: its decoded value, and where that value is in the source. */
export type HtmlAttribute = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
};
export type HtmlAttributes = ReadonlyMap<string, HtmlAttribute>;

/** What a walk over HTML reports; spans are half-open and count in the source. */
export type HtmlListener = {
  open(name: string, attributes: HtmlAttributes, start: number, end: number): void;
  close(name: string, start: number, end: number): void;
  text(start: number, end: number): void;
  /** A character reference such as `&euro;`. */
  entity(text: string, start: number, end: number): void;
  comment(start: number, end: number): void;
};

/** Longest attribute value that is decoded; what is longer is cut, never skipped. */
const longestValue = 4_000;

const beforeValue = /[\s=]*["']?/y;

const valueStartAfter = (html: string, nameEnd: number): number => {
  beforeValue.lastIndex = nameEnd;
  return nameEnd + (beforeValue.exec(html)?.[0].length ?? 0);
};

/** A reference starts at the last `&` before its end; no reference is longer than 40 characters. */
const entityStart = (html: string, textEnd: number, end: number): number => {
  const ampersand = html.lastIndexOf('&', end - 1);
  return ampersand >= textEnd && end - ampersand <= 40 ? ampersand : Math.min(textEnd, end);
};
