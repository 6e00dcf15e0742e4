export type Brand = {
  /** As the sender named it: for what carries no meaning, such as a line at the top. */
  readonly colour: string;
  readonly light: Shades;
  readonly dark: Shades;
};

/**
 * A sender's colour as pages and mails may use it: shades of it that meet WCAG 2.2 AA as text and as
 * the ground of a button, in light and in dark. A colour that is too pale or too dark is mixed with
 * black or white until it does, so that a fallback is still the sender's own. Undefined for a sender
 * that named none, or what an earlier version took for one.
 */
export const brandOf = (sender: { readonly colour?: string } | undefined): Brand | undefined => {
  const colour = sender?.colour;
  if (colour === undefined || !isColour(colour)) return undefined;
  const light = readable(colour, grounds.light, black);
  const dark = readable(colour, grounds.dark, white);
  return {
    colour: colour.toLowerCase(),
    light: {
      accent: light,
      'accent-ink': white,
      'accent-hover': mixed(light, black, 0.25),
      wash: mixed(colour, white, 0.9),
      'wash-ink': '#1d2327',
    },
    dark: {
      accent: dark,
      'accent-ink': '#0d1214',
      'accent-hover': mixed(dark, white, 0.25),
      wash: mixed(colour, grounds.dark, 0.8),
      'wash-ink': '#edf0ee',
    },
  };
};

/** The properties of the style sheet that take a sender's colour. */
export type Shades = Readonly<
  Record<'accent' | 'accent-ink' | 'accent-hover' | 'wash' | 'wash-ink', string>
>;

/** `#rrggbb`. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** WCAG 2.2, 1.4.3: the contrast of text that is not large. */
export const leastContrast = 4.5;

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const black = '#000000';
const white = '#ffffff';

/** Of what the accent stands on, the ground with the least contrast: paper in light, a card in dark. */
export const grounds = { light: '#f4f3ee', dark: '#1b2226' } as const;

/** The colour itself, or the nearest mixture that is readable on the ground. */
const readable = (colour: string, ground: string, toward: string): string => {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  const shade = shares
    .map((share) => mixed(colour, toward, share))
    .find((each) => contrast(each, ground) >= leastContrast);
  return shade ?? toward;
};

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));

const mixed = (colour: string, other: string, share: number): string => {
  const [from, to] = [channels(colour), channels(other)];
  const parts = from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
