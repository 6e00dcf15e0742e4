/** The position of the next character of a mail's HTML in relation to links. */
export type LinkContext = {
  /** Reads the next words of the HTML. */
  readonly read: (html: string) => void;
  /**
   * Whether a value at this position begins a link, continues one, is in another attribute without quotes, or
   * none of these; it is then read.
   */
  readonly value: () => 'start' | 'inside' | 'bare' | 'none';
};

const linkAttributes = new Set(['href', 'src', 'action', 'background', 'poster', 'srcset']);

type State = {
  place: 'text' | 'tag' | 'before-value' | 'value';
  /** The quote that ends the value; empty for a value without. */
  quote: string;
  attribute: string;
  word: string;
  empty: boolean;
};

/** Follows HTML from its start, one character at a time and without going back. */
export const linkContext = (): LinkContext => {
  const state: State = { place: 'text', quote: '', attribute: '', word: '', empty: true };
  return {
    read: (html) => {
      for (let at = 0; at < html.length; at += 1)
        step(state, {
          character: html[at] ?? '',
          before: html[at - 1] ?? '',
          after: html[at + 1] ?? '',
        });
    },
    value: () => {
      const isLink = linkAttributes.has(state.attribute);
      if (state.place === 'before-value') {
        Object.assign(state, { place: 'value', quote: '', empty: false });
        return isLink ? 'start' : 'bare';
      }
      if (state.place !== 'value') return 'none';
      const starts = state.empty;
      state.empty = false;
      if (!isLink) return state.quote === '' ? 'bare' : 'none';
      return starts ? 'start' : 'inside';
    },
  };
};

const isSpace = (character: string): boolean => /\s/.test(character);

const inTag = (state: State, character: string): void => {
  if (character === '>') state.place = 'text';
  else if (character === '=') {
    state.place = 'before-value';
    state.attribute = state.word;
    state.word = '';
  } else if (!isSpace(character)) state.word += character.toLowerCase();
};

const beforeValue = (state: State, character: string): void => {
  if (isSpace(character)) return;
  if (character === '>') {
    state.place = 'text';
    return;
  }
  const quoted = character === '"' || character === "'";
  state.place = 'value';
  state.quote = quoted ? character : '';
  state.empty = quoted;
};

const inValue = (state: State, character: string): void => {
  const ends =
    state.quote === '' ? isSpace(character) || character === '>' : character === state.quote;
  if (ends) {
    state.place = state.quote === '' && character === '>' ? 'text' : 'tag';
    state.word = '';
  } else if (!isSpace(character)) state.empty = false;
};

const step = (
  state: State,
  {
    character,
    before,
    after,
  }: { readonly character: string; readonly before: string; readonly after: string },
): void => {
  switch (state.place) {
    case 'tag':
      // A name ends at a space, unless an equals sign follows it.
      if (isSpace(before) && !isSpace(character) && character !== '=') state.word = '';
      inTag(state, character);
      break;
    case 'before-value':
      beforeValue(state, character);
      break;
    case 'value':
      inValue(state, character);
      break;
    case 'text':
      if (character === '<' && /[a-z]/i.test(after))
        Object.assign(state, { place: 'tag', word: '' });
      break;
    default:
      state.place satisfies never;
  }
};
