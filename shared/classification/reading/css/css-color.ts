/** A colour as `#rrggbb`, `transparent`, or as it was written when it cannot be computed. */
export const colorOf = (value: string): string => {
  const color = readColor(value);
  if (color === undefined) return value.trim();
  return color.alpha < 0.05 ? 'transparent' : color.hex;
};

/** The first colour in a value such as that of `background`; `undefined` when none can be computed. */
export const colorIn = (value: string): string | undefined => {
  for (const [part] of value.matchAll(
    /#[\da-f]{3,8}\b|[a-z]{2,25}\([^)]{1,60}\)|\b[a-z]{3,25}\b/g,
  )) {
    const color = colorOf(part);
    if (color === 'transparent' || color.startsWith('#')) return color;
  }
  return undefined;
};

/** How much of its ground a colour covers, from 0 to 1; 1 for what cannot be computed. */
export const alphaOf = (value: string): number => readColor(value)?.alpha ?? 1;

/**
 * The contrast of text that covers its ground by `alpha`, from 1 (none) to 21 (WCAG 2.2, contrast
 * ratio); `undefined` where a colour cannot be computed.
 */
export const contrastOf = (color: string, ground: string, alpha: number): number | undefined => {
  const ink = readColor(color);
  const under = readColor(ground);
  if (ink === undefined || under === undefined) return undefined;
  const seen = mixed(channelsOf(ink.hex), channelsOf(under.hex), ink.alpha * alpha);
  const light = luminanceOf(seen);
  const dark = luminanceOf(channelsOf(under.hex));
  return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
};

type Color = { readonly hex: string; readonly alpha: number };
type Channels = readonly number[];

const readColor = (value: string): Color | undefined => {
  const text = value.trim();
  if (text === 'transparent') return { hex: '#000000', alpha: 0 };
  const named = names.get(text);
  return named === undefined ? (fromHex(text) ?? fromFunction(text)) : { hex: named, alpha: 1 };
};

const fromHex = (text: string): Color | undefined => {
  const match = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text);
  if (match === null) return undefined;
  const written = match[1] ?? '';
  const digits = written.length < 6 ? [...written].map((digit) => digit + digit).join('') : written;
  const alpha = digits.length > 6 ? Number.parseInt(digits.slice(6), 16) / 255 : 1;
  return { hex: `#${digits.slice(0, 6)}`, alpha };
};

const fromFunction = (text: string): Color | undefined => {
  const match = /^(rgb|hsl)a?\(([^)]{1,60})\)$/.exec(text);
  const parts = match?.[2]?.split(/[\s,/]{1,5}/).filter((part) => part !== '') ?? [];
  const [first, second, third, alpha] = parts.map(numberIn);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if ([first, second, third, alpha ?? 1].some(Number.isNaN)) return undefined;
  const scale = parts[0]?.endsWith('%') ? 2.55 : 1;
  const channels =
    match?.[1] === 'hsl'
      ? channelsOfHue(first, second / 100, third / 100)
      : [first, second, third].map((each) => each * scale);
  const share = alpha === undefined ? 1 : parts[3]?.endsWith('%') ? alpha / 100 : alpha;
  return { hex: hexOf(channels), alpha: Math.min(1, Math.max(0, share)) };
};

const numberIn = (part: string): number =>
  /^-?[\d.]{1,10}(?:%|deg)?$/.test(part) ? Number.parseFloat(part) : Number.NaN;

/** CSS Color 4, 7.1. */
const channelsOfHue = (hue: number, saturation: number, lightness: number): Channels =>
  [0, 8, 4].map((offset) => {
    const turn = (offset + hue / 30 + 12) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  });

const hexOf = (channels: Channels): string =>
  `#${channels
    .map((each) =>
      Math.round(Math.min(255, Math.max(0, each)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const channelsOf = (hex: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const mixed = (ink: Channels, ground: Channels, alpha: number): Channels =>
  ink.map((each, at) => each * alpha + (ground[at] ?? 0) * (1 - alpha));

const luminanceOf = (channels: Channels): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The named colours (CSS Color 4, 6.1), each before its digits. */
const namedColors = [
  'aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff',
  'beige f5f5dc bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff',
  'blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00',
  'chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c',
  'cyan 00ffff darkblue 00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9',
  'darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b',
  'darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000',
  'darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f',
  'darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493',
  'deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222',
  'floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff',
  'gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f grey 808080',
  'honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c',
  'lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd',
  'lightblue add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2',
  'lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a',
  'lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899',
  'lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6',
  'magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd',
  'mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee',
  'mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585',
  'midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead',
  'navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500',
  'orchid da70d6 palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee',
  'palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb',
  'plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000',
  'rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460',
  'seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb',
  'slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f',
  'steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0',
  'violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow ffff00',
  'yellowgreen 9acd32',
]
  .join(' ')
  .split(' ');
const names: ReadonlyMap<string, string> = new Map(
  namedColors.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, `#${namedColors[at + 1]}`]] : [],
  ),
);
