/**
 * The element of BER (ITU-T X.690, 8.1) that starts at `at`, or `undefined` where the bytes hold none. DER is
 * BER; signed mail is often written with lengths that are not known beforehand.
 */
export const readElement = (bytes: Uint8Array, at: number, depth = 0): BerElement | undefined => {
  const tag = bytes[at];
  const length = bytes[at + 1];
  if (tag === undefined || length === undefined || depth > deepest) return undefined;
  if ((tag & 0x1f) === 0x1f) return undefined;
  const constructed = (tag & 0x20) !== 0;
  if (length === 0x80)
    return constructed ? openEnded(bytes, { tag, start: at + 2, depth }) : undefined;
  const more = length < 0x80 ? 0 : length & 0x7f;
  if (more > 4) return undefined;
  let size = more === 0 ? length : 0;
  for (let index = 0; index < more; index++) size = size * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + more;
  const end = start + size;
  return end > bytes.length ? undefined : { tag, constructed, start, end, next: end };
};

/** Half-open span of an element's contents, and where the next one starts. */
export type BerElement = {
  readonly tag: number;
  readonly constructed: boolean;
  readonly start: number;
  readonly end: number;
  readonly next: number;
};

/** The elements inside a constructed one, as far as they can be read; none inside another. */
export const childrenOf = (
  bytes: Uint8Array,
  { constructed, start, end }: BerElement,
  depth = 0,
): readonly BerElement[] => {
  const children: BerElement[] = [];
  for (let at = start; constructed && at < end; ) {
    const child = readElement(bytes, at, depth + 1);
    if (child === undefined || child.next > end) break;
    children.push(child);
    at = child.next;
  }
  return children;
};

/** The bytes of an OCTET STRING, which may come in pieces (X.690, 8.7). */
export const octetsOf = (bytes: Uint8Array, element: BerElement): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const collect = (each: BerElement, depth: number): void => {
    if (!each.constructed) pieces.push(bytes.subarray(each.start, each.end));
    else for (const child of childrenOf(bytes, each, depth)) collect(child, depth + 1);
  };
  collect(element, 0);
  return Buffer.concat(pieces);
};

const deepest = 16;

/** An element that ends where two bytes of nothing stand. */
const openEnded = (
  bytes: Uint8Array,
  { tag, start, depth }: { readonly tag: number; readonly start: number; readonly depth: number },
): BerElement | undefined => {
  for (let at = start; at < bytes.length; ) {
    if (bytes[at] === 0 && bytes[at + 1] === 0)
      return { tag, constructed: true, start, end: at, next: at + 2 };
    const child = readElement(bytes, at, depth + 1);
    if (child === undefined) return undefined;
    at = child.next;
  }
  return undefined;
};
