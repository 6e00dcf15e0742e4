import { defined } from '../../shared/kernel/object/defined.ts';

type Route = {
  readonly function: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly type: string;
  readonly schema: object;
  readonly parameters?: readonly object[];
  /** When there is nothing to answer, in words. */
  readonly absent?: string;
};

const page = { type: 'string' };

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const operation = ({ function: name, type, schema, parameters, absent, ...words }: Route) => ({
  get: {
    'x-function': name,
    ...words,
    ...defined({ parameters }),
    tags: ['public'],
    security: [],
    responses: defined({
      200: { description: words.summary, content: { [type]: { schema } } },
      404: absent === undefined ? undefined : problem(absent),
    }),
  },
});

/** Routes that no app describes: this very document, the style sheet, and the log for strangers. */
export const documentPaths = {
  '/openapi.json': operation({
    function: 'api-docs',
    operationId: 'readOpenApi',
    summary: 'The OpenAPI document',
    description: 'This document, as deployed. Contains no data.',
    type: 'application/json',
    schema: { type: 'object' },
  }),
  '/docs': operation({
    function: 'api-docs',
    operationId: 'showApiDocs',
    summary: 'The OpenAPI document as a page',
    description: 'The same for people to read, without a script. Contains no data.',
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
  '/assets/{name}': operation({
    function: 'assets',
    operationId: 'readPicture',
    summary: 'A picture of a mail',
    description:
      'An image uploaded with `POST /v1/assets`, served to anyone. The content of an address never changes.',
    type: 'image/png',
    schema: { type: 'string', format: 'binary' },
    absent: 'There is no such picture',
    parameters: [
      {
        name: 'name',
        in: 'path',
        required: true,
        description: 'The hash of its bytes, and its ending',
        schema: { type: 'string' },
        example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.png',
      },
    ],
  }),
  '/log/checkpoint': operation({
    function: 'evidence-log',
    operationId: 'readLogCheckpoint',
    summary: 'The newest signed checkpoint of the evidence log',
    description:
      'A signed note (C2SP tlog-checkpoint): origin, size, root, signatures of the log and of its witnesses. Keep one, and you can check later whether anything before it was changed or removed.',
    type: 'text/plain',
    schema: page,
    absent: 'Nothing has been sealed yet',
  }),
  '/log/key': operation({
    function: 'evidence-log',
    operationId: 'readLogKey',
    summary: 'The public key of the evidence log',
    description:
      'As `name+id+key`, one key per line, newest first. Get it once from whoever keeps the log, and compare.',
    type: 'text/plain',
    schema: page,
    absent: 'Nothing has been sealed yet',
  }),
  '/log/tile/{path+}': operation({
    function: 'evidence-log',
    operationId: 'readLogTile',
    summary: 'A tile of the evidence log',
    description:
      'C2SP tlog-tiles: `0/x001/234`, for a partial one `0/005.p/17`, for entries `entries/000`. A full tile never changes. Entries are salted commitments and do not reveal whom they are about.',
    type: 'application/octet-stream',
    schema: { type: 'string', format: 'binary' },
    absent: 'The log has no such tile, or none yet',
    parameters: [
      {
        name: 'path+',
        in: 'path',
        required: true,
        description: 'Level and index of the tile',
        schema: { type: 'string' },
        example: '0/000',
      },
    ],
  }),
};
