import type { BlockKind } from '../classification.ts';
import type { Frame } from './element-stack.ts';
import { elementStack, isBlockElement } from './element-stack.ts';
import { plainSource } from './fold-text.ts';
import { generatedTexts, hiddenClassesOf, isHiddenElement } from './hidden-style.ts';
import type { HtmlAttributes } from './html-events.ts';
import { walkHtml } from './html-events.ts';
import type { LooseBlock } from './mail-block.ts';
import { textRun } from './text-run.ts';

/** What reading HTML yields. */
export type HtmlBlocks = { readonly blocks: readonly LooseBlock[]; readonly silentImages: number };

const rawText = new Set(['style', 'script', 'iframe', 'noembed', 'noframes', 'xmp']);
const kept = new Set(['', 'html', 'body', 'head', 'td', 'th', 'tbody', 'thead', 'tfoot']);

const kindOf = (frame: Frame): BlockKind => {
  if (/^h[1-6]$/.test(frame.name)) return 'heading';
  if (frame.name === 'li') return 'list-item';
  if (frame.name === 'td' || frame.name === 'th') return 'cell';
  if (frame.name === 'button') return 'button';
  return frame.footer ? 'footer' : 'paragraph';
};

const pixels = (attributes: HtmlAttributes, name: string): number => {
  const written = attributes.get(name)?.value ?? '';
  return /^\d{1,5}/.test(written) ? Number.parseInt(written, 10) : 1_000;
};

/**
 * Reads HTML into blocks in reading order. Text that is hidden, written by a style sheet or meant
 * for one mail program only becomes a block of its own, marked `hidden`. Linear in the HTML.
 */
export const blocksFromHtml = (html: string): HtmlBlocks => {
  const blocks: LooseBlock[] = [];
  const hiddenClasses = new Set<string>();
  let silentImages = 0;

  const read = (from: number, to: number, forOneProgram: boolean): void => {
    const source = from === 0 && to === html.length ? html : html.slice(from, to);
    const stack = elementStack();
    const shown = textRun();
    const veiled = textRun();
    let anchor: string | undefined;
    let blockFrame: Frame = stack.top();

    const flush = (): void => {
      if (shown.hasText())
        blocks.push(shown.take(kindOf(blockFrame), blockFrame.path, forOneProgram));
      if (veiled.hasText()) blocks.push(veiled.take('hidden', blockFrame.path, true));
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

    const image = (attributes: HtmlAttributes, frame: Frame, start: number, end: number): void => {
      const alt = attributes.get('alt');
      const small = pixels(attributes, 'width') < 40 || pixels(attributes, 'height') < 40;
      if (alt === undefined || alt.value.trim().length < 2) {
        if (!small && !frame.hidden) silentImages += 1;
        return;
      }
      const text = alt.value.slice(0, 2_000);
      const starts = Array.from(text, () => from + alt.start);
      blocks.push({
        kind: 'image',
        where: 'html',
        dom: frame.path,
        hidden: frame.hidden || forOneProgram,
        source: {
          text,
          starts: [...starts, ...starts],
          ends: Array.from({ length: starts.length * 2 }, () => from + alt.end),
        },
        links: anchor === undefined ? [] : [anchor],
        spans: [[from + start, from + end]],
      });
    };

    const styleSheet = (start: number, end: number): void => {
      const text = source.slice(start, end);
      for (const name of hiddenClassesOf(text)) hiddenClasses.add(name);
      for (const written of generatedTexts(text))
        blocks.push({
          kind: 'hidden',
          where: 'html',
          dom: stack.top().path,
          hidden: true,
          source: plainSource(written.text, from + start + written.at),
          links: [],
          spans: [[from + start + written.at, from + start + written.at + written.text.length]],
        });
    };

    const write = (text: string, start: number, end: number, whole: boolean): void => {
      const frame = stack.top();
      const run = frame.hidden || frame.name === 'title' ? veiled : shown;
      run.add(text, from + start, from + end, { whole, anchor });
    };

    /** What an element itself shows: a line break, a picture, the label of a form button. */
    const content = (
      name: string,
      attributes: HtmlAttributes,
      frame: Frame,
      at: { start: number; end: number },
    ): void => {
      if (name === 'br') write('\n', at.start, at.end, true);
      if (name === 'a') anchor = attributes.get('href')?.value.slice(0, 2_000);
      if (name === 'img') image(attributes, frame, at.start, at.end);
      const value = attributes.get('value');
      if (name === 'input' && value !== undefined)
        write(` ${value.value} `, value.start, value.end, true);
    };

    walkHtml(source, {
      open: (name, attributes, start, end) => {
        if (stack.endsImplicitly(name)) closeFrames(stack.close(name), start);
        const block = isBlockElement(name);
        if (block) flush();
        const hidden = isHiddenElement(attributes, hiddenClasses);
        const frame = stack.push(name, attributes, { start, hidden, blocks: blocks.length });
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
  return { blocks, silentImages };
};
