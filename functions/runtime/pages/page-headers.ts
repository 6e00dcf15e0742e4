const shared = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-robots-tag': 'noindex, nofollow, noarchive',
} as const;

/**
 * Headers of every page: nothing loads but what this origin serves, nothing frames it, nothing keeps
 * it, and no other site learns its address, which is a credential.
 */
export const pageHeaders = {
  ...shared,
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** Headers of the pixel and of redirects, which mail clients fetch from wherever they are. */
export const trackingHeaders = {
  ...shared,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
} as const;
