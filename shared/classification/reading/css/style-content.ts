import { drawingIn, type Showing } from '../element-content.ts';
import { pictureOf } from '../pictures.ts';
import { cssWords } from './css-words.ts';
import { noBox } from './visibility.ts';

/**
 * What CSS shows of itself, each where `spanOf` says that its offset is: the words it writes, singly
 * and one after another, apart and as one word, the pictures it brings, and what of it is not understood. It cannot be
 * known where on the page any of it stands.
 */
export const styleContent = (css: string, spanOf: (at: number) => Span): readonly Showing[] => {
  const { texts, pictures, unread } = cssWords(css);
  const joined = (by: string) => ({ at: 0, text: texts.map(({ text }) => text).join(by) });
  return [
    ...(texts.length < 2 ? texts : [...texts, joined(' '), joined('')]).map(
      ({ text, at }): Showing => {
        const [start, end] = spanOf(at);
        return { kind: 'hidden', words: { value: text, start, end }, span: [start, end] };
      },
    ),
    ...pictures.flatMap(({ address, at }): readonly Showing[] => {
      const span = spanOf(at);
      const drawing = drawingIn(address);
      const picture = pictureOf(address, false, noBox);
      return [
        ...(drawing?.encoded === false
          ? [{ kind: 'hidden', span, html: drawing.svg } as const]
          : []),
        { kind: 'image', span, picture },
      ];
    }),
    ...unread.map((what): Showing => ({ kind: 'hint', span: spanOf(0), unread: what })),
  ];
};

type Span = readonly [number, number];
