import type { BlockKind } from '../classification.ts';
import { elementStack, type Frame, isBlockElement } from './element-stack.ts';
import { plainSource } from './fold-text.ts';
import { generatedTexts } from './hidden-style.ts';
import { type HtmlAttribute, type HtmlAttributes, walkHtml } from './html-events.ts';
import type { LooseBlock } from './mail-block.ts';
import { pictureOf } from './pictures.ts';
import { readStyleSheet } from './style-sheet.ts';
import { textRun } from './text-run.ts';
import { visibilityReader } from './visibility.ts';

/**
 * Reads HTML into blocks in reading order. Text that is hidden, written by a style sheet or meant
 * for one mail program only becomes a block of its own, marked `hidden`. Linear in the HTML.
 */
export const blocksFromHtml = (html: string): readonly LooseBlock[] => {
  const blocks: LooseBlock[] = [];
  const look = visibilityReader(readStyleSheet(styleSheetOf(html)));

  const read = (from: number, to: number, forOneProgram: boolean): void => {
    const source = from === 0 && to === html.length ? html : html.slice(from, to);
    const stack = elementStack();
    const shown = textRun();
    const veiled = textRun();
    let anchor: string | undefined;
    let blockFrame: Frame = stack.top();

    const flush = (): void => {
      if (shown.hasText()) blocks.push(shown.take(kindOf(blockFrame), blockFrame, forOneProgram));
      if (veiled.hasText()) blocks.push(veiled.take('hidden', blockFrame, true));
      shown.clear();
      veiled.clear();
    };

    const claim = (frame: Frame, end: number): void => {
      if (kept.has(frame.name) || blocks.length - frame.blocksBefore !== 1) return;
      const only = blocks.pop();
      if (only !== undefined) blocks.push({ ...only, spans: [[from + frame.start, from + end]] });
    };

    const closeFrames = (frames: readonly Frame[], end: number): void => {
      for (const frame of frames) {
        if (frame.name === 'a') anchor = undefined;
        if (!isBlockElement(frame.name)) continue;
        flush();
        claim(frame, end);
        blockFrame = stack.top();
      }
    };

    /** Words that stand in an attribute, as a block that is cut with its whole element. */
    const fromAttribute = (
      attribute: HtmlAttribute | undefined,
      kind: BlockKind,
      frame: Frame,
      span: readonly [number, number],
    ): LooseBlock => {
      const text = attribute?.value.slice(0, longestAttribute) ?? '';
      const start = from + (attribute?.start ?? span[0]);
      const end = from + (attribute?.end ?? span[1]);
      return {
        kind,
        where: 'html',
        dom: frame.path,
        row: frame.row,
        hidden: !frame.visibility.visible || forOneProgram,
        source: {
          text,
          starts: Array.from({ length: text.length }, () => start),
          ends: Array.from({ length: text.length }, () => end),
        },
        links: anchor === undefined || kind === 'hint' ? [] : [anchor],
        spans: [[from + span[0], from + span[1]]],
      };
    };

    const image = (
      attributes: HtmlAttributes,
      frame: Frame,
      span: readonly [number, number],
    ): void => {
      const block = fromAttribute(attributes.get('alt'), 'image', frame, span);
      blocks.push({ ...block, picture: pictureOf(attributes, anchor !== undefined) });
    };

    const styleSheet = (start: number, end: number): void => {
      for (const written of generatedTexts(source.slice(start, end))) {
        const at = from + start + written.at;
        blocks.push({
          kind: 'hidden',
          where: 'html',
          dom: stack.top().path,
          row: stack.top().row,
          hidden: true,
          source: plainSource(written.text, at),
          links: [],
          spans: [[at, at + written.text.length]],
        });
      }
    };

    const write = (text: string, start: number, end: number, whole: boolean): void => {
      const frame = stack.top();
      const run = !frame.visibility.visible || frame.name === 'title' ? veiled : shown;
      if (run.isFull()) flush();
      run.add(text, from + start, from + end, { whole, anchor });
    };

    /** What a reader sees on pointing at an element, or hears read out. */
    const hints = (name: string, attributes: HtmlAttributes, frame: Frame): void => {
      for (const hint of hintsOf(name)) {
        const attribute = attributes.get(hint);
        if (attribute !== undefined && attribute.value.trim().length > 1)
          blocks.push(fromAttribute(attribute, 'hint', frame, [attribute.start, attribute.end]));
      }
    };

    /** What an element itself shows: a line break, a picture, the label of a form button, a hint. */
    const content = (
      name: string,
      attributes: HtmlAttributes,
      frame: Frame,
      at: { start: number; end: number },
    ): void => {
      if (name === 'br') write('\n', at.start, at.end, true);
      if (name === 'a') anchor = attributes.get('href')?.value.slice(0, 2_000);
      if (name === 'img') image(attributes, frame, [at.start, at.end]);
      const value = attributes.get('value');
      if (name === 'input' && value !== undefined)
        write(` ${value.value} `, value.start, value.end, true);
      hints(name, attributes, frame);
    };

    walkHtml(source, {
      open: (name, attributes, start, end) => {
        if (stack.endsImplicitly(name)) closeFrames(stack.close(name), start);
        const block = isBlockElement(name);
        if (block) flush();
        const frame = stack.push(name, attributes, { start, blocks: blocks.length, shown: look });
        if (block) blockFrame = stack.top();
        content(name, attributes, frame, { start, end });
      },
      close: (name, _start, end) => {
        if (name === 'p' || name === 'br') flush();
        closeFrames(stack.close(name), end);
      },
      text: (start, end) => {
        const { name } = stack.top();
        if (name === 'style') styleSheet(start, end);
        if (!rawText.has(name)) write(source.slice(start, end), start, end, false);
      },
      entity: (text, start, end) => write(text, start, end, true),
      comment: (start, end) => {
        const head = /^\[if[^\]]{0,80}\]>/i.exec(source.slice(start, start + 100));
        if (head !== null && !forOneProgram) read(from + start + head[0].length, from + end, true);
      },
    });
    flush();
  };

  read(0, html.length, false);
  return blocks;
};

const rawText = new Set(['style', 'script', 'iframe', 'noembed', 'noframes', 'xmp', 'template']);
const kept = new Set(['', 'html', 'body', 'head', 'td', 'th', 'tbody', 'thead', 'tfoot']);

const kindOf = (frame: Frame): BlockKind => {
  if (/^h[1-6]$/.test(frame.name)) return 'heading';
  if (frame.name === 'li') return 'list-item';
  if (frame.name === 'td' || frame.name === 'th') return 'cell';
  if (frame.name === 'button') return 'button';
  return frame.footer ? 'footer' : 'paragraph';
};

/** All style sheets of a mail, wherever they stand: they hold for what comes before them too. */
const styleSheetOf = (html: string): string => {
  if (!/<style/i.test(html)) return '';
  const parts: string[] = [];
  let open = false;
  walkHtml(html, {
    open: (name) => {
      open = name === 'style';
    },
    close: () => {
      open = false;
    },
    text: (start, end) => {
      if (open) parts.push(html.slice(start, end));
    },
    entity: () => {},
    comment: () => {},
  });
  return parts.join('\n').replace(/<!--|-->/g, ' ');
};

const longestAttribute = 2_000;

/** Attributes of an element that hold words for its reader. */
const hintsOf = (name: string): readonly string[] => {
  if (name === 'link' || name === 'style') return [];
  return name === 'area' ? ['title', 'aria-label', 'alt'] : ['title', 'aria-label'];
};
