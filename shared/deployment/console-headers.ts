/**
 * Headers of the console's page: it may load and call its own origin only, and the origins named here
 * (where an identity provider answers); no other page may frame it.
 */
export const consolePageHeaders = (connectTo: readonly string[] = []): Headers => ({
  ...security,
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...connectTo].join(' '),
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
});

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** A mail on show has no origin, no network, no script of its own, and styles that reach nothing else. */
export const consoleFrameHeaders: Headers = {
  ...security,
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts',
  ].join('; '),
};

/**
 * The name of a bundled file holds the hash of what is in it. The policy holds for one that runs as a
 * worker: it checks files of proof, and may call nobody.
 */
export const consoleAssetHeaders: Headers = {
  ...security,
  'content-security-policy': "default-src 'none'",
  'cache-control': 'public, max-age=31536000, immutable',
};

/** Headers of responses that nothing needs to cache. */
export const consoleHeaders: Headers = security;

/** By name in lower case. */
type Headers = Readonly<Record<string, string>>;
