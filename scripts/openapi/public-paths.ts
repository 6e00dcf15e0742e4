const page = { description: 'A page', content: { 'text/html': { schema: { type: 'string' } } } };
const token = [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }];

const operation = (
  functionName: string,
  operationId: string,
  summary: string,
  more: object = {},
) => ({
  'x-function': functionName,
  operationId,
  summary,
  tags: ['public'],
  security: [],
  responses: { 200: page },
  ...more,
});

const withToken = (operationId: string, summary: string, more: object = {}) =>
  operation('preferences', operationId, summary, { parameters: token, ...more });

const json = (description: string) => ({
  200: { description, content: { 'application/json': {} } },
});

/** The closed list of routes that need no credentials: each answers a holder of its link only. */
export const publicPaths = {
  '/u/{token}': {
    get: withToken('showUnsubscribe', 'Unsubscribe page; changes nothing'),
    post: withToken('unsubscribe', 'One-click unsubscribe (RFC 8058)'),
  },
  '/p/{token}': {
    get: withToken('showPreferences', 'Preference centre'),
    post: withToken('savePreferences', 'Save preferences'),
  },
  '/p/{token}/data': {
    get: withToken('downloadMyData', 'What is kept about the link holder', {
      responses: json('The data'),
    }),
  },
  '/c/{token}': {
    get: withToken('showConfirmation', 'Double opt-in page; changes nothing'),
    post: withToken('confirmOptIn', 'Confirm a double opt-in'),
  },
  '/t/o/{token}': { get: withToken('openPixel', 'Pixel; recorded only with consent') },
  '/t/c/{token}': {
    get: withToken('followLink', 'Redirect to a known target; recorded only with consent'),
  },
  '/style.css': {
    get: operation('preferences', 'styleSheet', 'The one style sheet', {
      responses: { 200: { description: 'CSS', content: { 'text/css': {} } } },
    }),
  },
  '/openapi.json': {
    get: operation('api-docs', 'openApi', 'This document', { responses: json('OpenAPI') }),
  },
  '/docs': { get: operation('api-docs', 'apiDocs', 'This document as a page') },
};
