const operation = (operationId: string, summary: string, type: string) => ({
  get: {
    'x-function': 'api-docs',
    operationId,
    summary,
    tags: ['public'],
    security: [],
    responses: { 200: { description: summary, content: { [type]: { schema: {} } } } },
  },
});

/** The routes of `api-docs`, which serves this very document and so cannot be asked for it. */
export const documentPaths = {
  '/openapi.json': operation('openApi', 'The OpenAPI document', 'application/json'),
  '/docs': operation('apiDocs', 'The OpenAPI document as a page', 'text/html'),
};
