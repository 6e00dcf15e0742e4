type Route = {
  readonly function: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly type: string;
  readonly schema: object;
};

const page = { type: 'string' };

const operation = ({ function: name, type, schema, ...words }: Route) => ({
  get: {
    'x-function': name,
    ...words,
    tags: ['public'],
    security: [],
    responses: { 200: { description: words.summary, content: { [type]: { schema } } } },
  },
});

/** Routes that no app describes: those that serve this very document, and the style sheet. */
export const documentPaths = {
  '/openapi.json': operation({
    function: 'api-docs',
    operationId: 'readOpenApi',
    summary: 'The OpenAPI document',
    description: 'This document, as the deployed stack has it. Holds no data.',
    type: 'application/json',
    schema: { type: 'object' },
  }),
  '/docs': operation({
    function: 'api-docs',
    operationId: 'showApiDocs',
    summary: 'The OpenAPI document as a page',
    description: 'The same for people to read, without a script. Holds no data.',
    type: 'text/html',
    schema: page,
  }),
  '/style.css': operation({
    function: 'preferences',
    operationId: 'readStyleSheet',
    summary: 'The style sheet of the pages',
    description: 'The one style sheet of the public pages.',
    type: 'text/css',
    schema: page,
  }),
};
