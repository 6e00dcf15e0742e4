/** One made-up person, in every kind of text by which people are known. */
export const personal = {
  email: 'bounce+geertruida.zonneveld@post.example',
  name: 'Geertruida Zonneveld',
  sentence: 'Tante Truus kweekt tulpen aan de Vliet',
  address: 'Tulpenpad 7, 2611 GP Delft',
  ip: '203.0.113.77',
  userAgent: 'TruusBrowser/9.1 (Tulpen)',
  token: 'v1.k1.dHJ1dXMtZ2VoZWltLXRva2Vu.Z2VoZWltLWhhbmR0ZWtlbmluZw',
} as const;

/** What must not be found: each text, its parts that say who it is, and how it looks encoded. */
export const traces: readonly string[] = [
  ...Object.values(personal),
  'zonneveld',
  'truus',
  'tulpen',
  ...Object.values(personal).map((text) => encodeURIComponent(text)),
  ...Object.values(personal).map((text) => Buffer.from(text).toString('base64').slice(0, -4)),
];

/** The traces that a text shows, whatever its case. */
export const found = (text: string, of: readonly string[] = traces): readonly string[] => {
  const lower = text.toLowerCase();
  return of.filter((trace) => lower.includes(trace.toLowerCase()));
};
