import { defined } from '../../kernel/object/defined.ts';
import type { BlockKind } from '../classification.ts';
import { cssWords } from './css/css-words.ts';
import { styleContent } from './css/style-content.ts';
import { readStyleSheet } from './css/style-sheet.ts';
import { boxOf, isInLine, visibilityReader } from './css/visibility.ts';
import { elementContent, longestAttribute, type Showing } from './element-content.ts';
import { elementStack, type Frame, isBlockElement } from './element-stack.ts';
import { plainSource } from './fold-text.ts';
import { type HtmlAttributes, walkHtml } from './html-events.ts';
import type { LooseBlock } from './mail-block.ts';
import { styleSheetOf } from './style-sheet-of.ts';
import { textRun } from './text-run.ts';

/**
 * Reads HTML into blocks in reading order. Text that is hidden, written by a style sheet or meant
 * for one mail program only becomes a separate block, marked `hidden`. What may show words or a
 * picture and is not understood becomes a block that says so in `unread`. Linear in the HTML.
 */
export const blocksFromHtml = (html: string, depth = 0): readonly LooseBlock[] => {
  const blocks: LooseBlock[] = [];
  const css = styleSheetOf(html);
  const sheet = readStyleSheet(css);
  const visibilityOf = visibilityReader(sheet);
  const shownAttributes = new Set(css === '' ? [] : cssWords(css).attributes);
  let nested = 0;
  let embedded = 0;

  const read = (
    from: number,
    {
      to,
      hidden,
      level,
    }: { readonly to: number; readonly hidden: boolean; readonly level: number },
  ): void => {
    const source = from === 0 && to === html.length ? html : html.slice(from, to);
    const stack = elementStack();
    const shown = textRun();
    const veiled = textRun();
    const above = textRun();
    let anchor: string | undefined;
    let seenTexts = 0;
    let emptyGrounds = 0;
    let blockFrame: Frame = stack.top();

    const flush = (): void => {
      if (shown.hasText()) blocks.push(shown.take(kindOf(blockFrame), blockFrame, hidden));
      if (veiled.hasText()) blocks.push(veiled.take('hidden', blockFrame, true));
      if (above.hasText()) blocks.push(above.take('hidden', blockFrame, true));
      shown.clear();
      veiled.clear();
      above.clear();
    };

    const claim = (frame: Frame, end: number): void => {
      if (kept.has(frame.name) || blocks.length - frame.blocksBefore !== 1) return;
      const only = blocks.pop();
      if (only !== undefined) blocks.push({ ...only, spans: [[from + frame.start, from + end]] });
    };

    /** Cells without words draw some when they are many: each is a point. */
    const countGround = (frame: Frame, end: number): void => {
      if (!frame.visibility.grounded || frame.textsBefore !== seenTexts) return;
      emptyGrounds += 1;
      if (emptyGrounds === mostEmptyGrounds)
        show([{ kind: 'hint', span: [frame.start, end], unread: `<${frame.name}>` }], frame);
    };

    const closeFrames = (frames: readonly Frame[], end: number): void => {
      for (const frame of frames) {
        if (frame.name === 'a') anchor = undefined;
        countGround(frame, end);
        if (!breaksLine(frame)) continue;
        flush();
        claim(frame, end);
        blockFrame = stack.top();
      }
    };

    const show = (showings: readonly Showing[], frame: Frame): void => {
      for (const showing of showings) {
        const { span, html: inner } = showing;
        if (inner !== undefined) embed(inner, [from + span[0], from + span[1]], frame);
        else blocks.push(showingBlock(showing, { from, hidden, anchor, frame }));
      }
    };

    /** A document inside this one: its blocks stand where it is written. */
    const embed = (inner: string, span: Showing['span'], frame: Frame): void => {
      embedded += 1;
      const isRead = depth < deepest && embedded <= mostEmbedded;
      if (!isRead) show([{ kind: 'hint', span, unread: 'srcdoc' }], frame);
      const within = isRead ? blocksFromHtml(inner, depth + 1) : [];
      for (const { source, ...block } of within)
        blocks.push({
          ...block,
          dom: frame.path,
          row: frame.row,
          hidden: true,
          source: standingFor(source.text, span),
          spans: [span],
        });
    };

    /** What is seen of a text beside its words. */
    const look = (frame: Frame, text: string, span: Showing['span']): void => {
      if (/\S/.test(text)) seenTexts += 1;
      if (isStruckNumber(frame, text)) show([{ kind: 'hint', span, unread: '<del>' }], frame);
    };

    const write = (
      text: string,
      {
        start,
        end,
        whole,
      }: { readonly start: number; readonly end: number; readonly whole: boolean },
    ): void => {
      const frame = stack.top();
      const seen = frame.visibility.visible && frame.name !== 'title';
      if (seen) look(frame, text, [start, end]);
      const run = frame.annotates ? above : seen ? shown : veiled;
      if (run.isFull()) flush();
      run.add(text, from + start, from + end, { whole, anchor });
    };

    /** What an element itself shows: a line break, the label of a form button, all that its tag holds. */
    const content = (
      name: string,
      {
        attributes,
        frame,
        at,
      }: {
        readonly attributes: HtmlAttributes;
        readonly frame: Frame;
        readonly at: { start: number; end: number };
      },
    ): void => {
      if (name === 'br' || name === 'rt')
        write('\n', { start: at.start, end: at.end, whole: true });
      if (name === 'a') anchor = attributes.get('href')?.value.slice(0, 2_000);
      const value = attributes.get('value');
      if (name === 'input' && value !== undefined)
        write(` ${value.value} `, { start: value.start, end: value.end, whole: true });
      const linked = anchor !== undefined;
      const box = boxOf(frame.visibility);
      show(elementContent({ name, attributes, ...at, linked, box, shownAttributes }), frame);
      styled(attributes, frame);
    };

    const styled = (attributes: HtmlAttributes, frame: Frame): void => {
      const style = attributes.get('style');
      if (style === undefined) return;
      show(
        styleContent(style.value, () => [style.start, style.end]),
        frame,
      );
    };

    /**
     * Text in which an element takes no tags. Inside a drawing, or once a mail program drops the
     * element, its tags are tags: what looks like them is read too.
     */
    const rawContent = (name: string, start: number, end: number): void => {
      const text = source.slice(start, end);
      if (name === 'style')
        show(
          styleContent(text, (at) => [start + at, start + at + 1]),
          stack.top(),
        );
      if (/<[a-z/!?]/i.test(text)) again(start, end);
      else if (name !== 'style') write(text, { start, end, whole: false });
    };

    const again = (start: number, end: number): void => {
      nested += end - start;
      if (level < deepest && nested <= 4 * html.length)
        read(from + start, { to: from + end, hidden: true, level: level + 1 });
      else
        show(
          [{ kind: 'hint', span: [start, end], unread: source.slice(start, start + 20) }],
          stack.top(),
        );
    };

    walkHtml(source, {
      open: (name, attributes, start, end) => {
        if (stack.endsImplicitly(name)) closeFrames(stack.close(name), start);
        const frame = stack.push(name, attributes, { start, shown: visibilityOf });
        frame.textsBefore = seenTexts;
        if (breaksLine(frame)) {
          flush();
          frame.blocksBefore = blocks.length;
          blockFrame = stack.top();
        }
        content(name, { attributes, frame, at: { start, end } });
      },
      close: (name, _start, end) => {
        const frames = stack.close(name);
        // Without a start tag these are an empty paragraph and a line break (HTML, 13.2.6.4.7).
        if (name === 'br' || (name === 'p' && frames.length === 0)) flush();
        closeFrames(frames, end);
      },
      text: (start, end) => {
        const { name } = stack.top();
        if (rawText.has(name)) rawContent(name, start, end);
        else write(source.slice(start, end), { start, end, whole: false });
      },
      entity: (text, start, end) => write(text, { start, end, whole: true }),
      comment: (start, end) => {
        const open = shownFrom(source, start, end);
        if (open !== undefined) again(open, end);
      },
    });
    flush();
  };

  if (!sheet.whole) blocks.push(unreadSheet);
  read(0, { to: html.length, hidden: false, level: 0 });
  return blocks;
};

/** An element that is shown in the line does not end a sentence, whatever its name. */
const breaksLine = ({ name, visibility }: Frame): boolean =>
  isBlockElement(name) && !isInLine(visibility);

/** A price that is crossed out says that another is lower. */
const isStruckNumber = ({ visibility }: Frame, text: string): boolean =>
  visibility.struck && /\d/.test(text);

/** Grounds without words of which no more stand in an honest mail: lines, spacers, corners, swatches. */
const mostEmptyGrounds = 40;

/** Documents and raw texts within one another that are read; below that, a person looks. */
const deepest = 3;
const mostEmbedded = 20;

/** What a tag or a style shows, as a block that is cut with its attribute or its whole element. */
const showingBlock = (showing: Showing, { from, hidden, anchor, frame }: Place): LooseBlock => {
  const { kind, words, span, picture, unread } = showing;
  const at = words === undefined ? span : ([words.start, words.end] as const);
  const links = showing.links ?? (anchor === undefined || kind !== 'image' ? [] : [anchor]);
  return {
    kind,
    where: 'html',
    dom: frame.path,
    row: frame.row,
    hidden:
      picture === undefined
        ? hidden || kind === 'hidden' || !frame.visibility.visible
        : !frame.visibility.drawn,
    source: standingFor(words?.value.slice(0, longestAttribute) ?? '', [
      from + at[0],
      from + at[1],
    ]),
    links,
    spans: [[from + span[0], from + span[1]]],
    ...defined({ picture, unread }),
  };
};

/** Where a tag is in the walk. */
type Place = {
  readonly from: number;
  readonly hidden: boolean;
  readonly anchor: string | undefined;
  readonly frame: Frame;
};

/** Text that stands as a whole for a span of the source. */
const standingFor = (text: string, [start, end]: Showing['span']): LooseBlock['source'] => ({
  text,
  starts: Array.from({ length: text.length }, () => start),
  ends: Array.from({ length: text.length }, () => end),
});

const unreadSheet: LooseBlock = {
  kind: 'hint',
  where: 'html',
  dom: '',
  row: 0,
  hidden: true,
  source: plainSource(''),
  links: [],
  spans: [],
  unread: '<style>',
};

/**
 * Where in a comment the text starts that some program shows: in a conditional comment, in CDATA,
 * and behind a comment that ends before it seems to.
 */
const shownFrom = (source: string, start: number, end: number): number | undefined => {
  const head = source.slice(start, Math.min(end, start + 100));
  const condition = /^\s{0,9}\[if[^\]]{0,80}\]>/i.exec(head);
  if (condition !== null) return start + condition[0].length;
  if (
    source
      .slice(Math.max(0, start - 9), start)
      .toUpperCase()
      .endsWith('CDATA[')
  )
    return start;
  const early = /^-?>/.exec(head);
  if (early !== null) return start + early[0].length;
  const exclaimed = source.slice(start, end).indexOf('--!>');
  return exclaimed < 0 ? undefined : start + exclaimed + '--!>'.length;
};

const rawText = new Set(
  'style script iframe noembed noframes xmp plaintext textarea title'.split(' '),
);
const kept = new Set(['', 'html', 'body', 'head', 'td', 'th', 'tbody', 'thead', 'tfoot']);

const kindOf = (frame: Frame): BlockKind => {
  if (/^h[1-6]$/.test(frame.name)) return 'heading';
  if (frame.name === 'li') return 'list-item';
  if (frame.name === 'td' || frame.name === 'th') return 'cell';
  if (frame.name === 'button') return 'button';
  return frame.footer ? 'footer' : 'paragraph';
};
