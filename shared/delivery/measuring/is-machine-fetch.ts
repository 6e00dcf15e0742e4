/**
 * Whether a program made the fetch, for a reader or for nobody: a mail service that loads pictures before
 * the reader does (Apple's Mail Privacy Protection sends only `Mozilla/5.0`), one that fetches them in the
 * reader's place (Gmail, Yahoo), a scanner, a previewer, a script. A fetch that cannot be distinguished
 * from a reader's own program counts as a reader, so a report is an upper bound.
 */
export const isMachineFetch = (header: (name: string) => string | undefined): boolean => {
  const agent = (header('user-agent') ?? '').slice(0, 500).trim();
  if (agent === '' || agent === 'Mozilla/5.0' || machines.test(agent)) return true;
  return fetchedAhead.some((name) => /prefetch|preview|prerender/i.test(header(name) ?? ''));
};

const machines = new RegExp(
  [
    'GoogleImageProxy|ggpht\\.com|YahooMailProxy|YahooCacheSystem',
    'bot\\b|crawl|spider|slurp|facebookexternalhit|whatsapp|slack|skypeuripreview|bingpreview',
    'barracuda|proofpoint|mimecast|messagelabs|symantec|trendmicro|sophos|fireeye|forcepoint|ironport|safelinks|urlscan|virustotal',
    'headless|phantomjs|puppeteer|playwright|selenium',
    '^(?:curl|wget|python|java|go-http-client|okhttp|axios|node|undici|ruby|perl|libwww|apache-httpclient|dart|php)\\b',
  ].join('|'),
  'i',
);

const fetchedAhead = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];
