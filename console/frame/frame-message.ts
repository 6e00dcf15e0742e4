/** What the console asks the frame to show: HTML with our marks in it, and which mark is chosen. */
export type ShowMail = { readonly html: string; readonly language: string; readonly title: string };

/** What the frame answers: that it listens, how tall it is, or that a mark was pressed. */
export type FrameAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'mark'; readonly finding: number };

/** Reads an answer of the frame; undefined for anything else that a window may send. */
export const frameAnswer = (data: unknown): FrameAnswer | undefined => {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'ready') return { kind: 'ready' };
  if (data.kind === 'height' && 'height' in data && typeof data.height === 'number')
    return { kind: 'height', height: Math.min(Math.max(Math.ceil(data.height), 80), 20_000) };
  if (data.kind === 'mark' && 'finding' in data && typeof data.finding === 'number')
    return { kind: 'mark', finding: data.finding };
  return undefined;
};
