const operation = (functionName: string, operationId: string, summary: string, type: string) => ({
  get: {
    'x-function': functionName,
    operationId,
    summary,
    tags: ['public'],
    security: [],
    responses: { 200: { description: summary, content: { [type]: { schema: {} } } } },
  },
});

/** Routes that no app describes: those that serve this very document, and the style sheet. */
export const documentPaths = {
  '/openapi.json': operation('api-docs', 'openApi', 'The OpenAPI document', 'application/json'),
  '/docs': operation('api-docs', 'apiDocs', 'The OpenAPI document as a page', 'text/html'),
  '/style.css': operation('preferences', 'styleSheet', 'The style sheet of the pages', 'text/css'),
};
