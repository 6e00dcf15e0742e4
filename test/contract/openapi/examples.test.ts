import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readExamples } from '../../../tools/openapi/read-examples.ts';
import {
  apiDocument,
  type Operation,
  operations,
  resolvedDeep,
} from '../../e2e/service/api-document.ts';

type Examples = Readonly<Record<string, { readonly value: unknown }>>;
type Body = { readonly schema?: object; readonly examples?: Examples };

/** Answers that no example can show, or none that anybody would read; whoever adds one says why. */
const withoutExample = new Set([
  // The document itself, its page and the style sheet: look at them.
  'readOpenApi 200',
  'showApiDocs 200',
  'readStyleSheet 200',
  // A job of more contacts than examples have.
  'invalidateByNotice 202',
  // A mailing of more recipients, or a person of more events, than examples have.
  'requestMailingProofBundle 202',
  'requestContactProofBundle 202',
  // Hashes.
  'readLogTile 200',
  // A page of many switches.
  'showPreferences 200',
  'changePreferences 200',
  // A picture, a redirect, and an answer without a body.
  'fetchMeasuredPart 200',
  'fetchMeasuredPart 302',
  'readPicture 200',
  'probeStopPage 200',
  'probeMeasuredPart 200',
  'probeMeasuredPart 302',
  // For contacts that 0.1.0 stored without a registered sender: no caller can make one now.
  'readConsentReceipt 409',
  'exportContact 409',
  // For a ledger that somebody changed by hand.
  'readConsent 409',
  // A stop is lost to no key; only a dozen writers at the same moment would be in its way.
  'recordObjection 409',
  'recordWithdrawal 409',
]);

const bodiesOf = (content: object | undefined): readonly Body[] =>
  Object.values((content ?? {}) as Record<string, Body>);
const examplesOf = (content: object | undefined) =>
  bodiesOf(content).flatMap(({ schema, examples = {} }) =>
    Object.entries(examples).map(([name, { value }]) => ({ name, schema, value })),
  );
const requestOf = ({ path, method }: Operation) =>
  apiDocument.paths[path]?.[method.toLowerCase()]?.requestBody?.content;

const complaint = (schema: object | undefined, value: unknown): unknown => {
  if (schema === undefined) return 'no schema';
  const checked = z.fromJSONSchema(resolvedDeep(schema) as never).safeParse(value);
  return checked.success ? undefined : checked.error.issues;
};

describe.each(operations)('$operationId', (operation) => {
  const statuses = Object.entries(operation.responses);

  test('an operation shows a request for each body that it takes, as its schema says', () => {
    const content = requestOf(operation);
    const examples = examplesOf(content);
    if (content !== undefined) expect(examples.length).toBeGreaterThan(0);
    for (const { name, schema, value } of examples)
      expect([name, complaint(schema, value)]).toEqual([name, undefined]);
  });

  test('an operation shows a value for each part of its path', () => {
    for (const { name, in: place, ...parameter } of operation.parameters)
      if (place === 'path')
        expect([name, 'example' in parameter && typeof parameter.example]).toEqual([
          name,
          'schema' in parameter && parameter.schema.type === 'integer' ? 'number' : 'string',
        ]);
  });

  test('an operation shows each successful answer, as its schema says', () => {
    for (const [status, { content }] of statuses.filter(([one]) => Number(one) < 400)) {
      const examples = examplesOf(content);
      const isListed = withoutExample.has(`${operation.operationId} ${status}`);
      expect([status, examples.length > 0]).toEqual([status, !isListed]);
      for (const { name, schema, value } of examples)
        expect([name, complaint(schema, value)]).toEqual([name, undefined]);
    }
  });

  test('an operation declares the version and the address that its answers carry', () => {
    const { examples } = readExamples(operation.operationId);
    for (const { name, response } of examples) {
      const declared = operation.responses[response.status]?.headers ?? {};
      const carried = Object.keys(response.headers ?? {});
      const shown = Object.keys(declared).filter((header) => /^(?:etag|location)$/.test(header));
      expect([name, carried.toSorted()]).toEqual([name, shown.toSorted()]);
    }
  });

  test('an operation shows each error as the problem that it is', () => {
    // The public pages say what is wrong on a page, and API Gateway in its own words.
    if (operation.scope === undefined) return;
    const shown = statuses.filter(
      ([one]) => Number(one) >= 400 && !withoutExample.has(`${operation.operationId} ${one}`),
    );
    for (const [status, { content }] of shown) {
      const examples = examplesOf(content);
      expect([status, examples.length]).toEqual([status, 1]);
      for (const { name, schema, value } of examples) {
        expect([status, complaint(schema, value)]).toEqual([status, undefined]);
        const problem = { status: Number(status), type: `urn:grondslag:problem:${name}` };
        expect(value).toMatchObject({ ...problem, code: name });
      }
    }
  });
});

describe('the examples', () => {
  const text = JSON.stringify(apiDocument);

  test('the examples are of people and companies that do not exist', () => {
    const hosts = new Set(
      [...text.matchAll(/(?:https?:\/\/|[\w.]@)([\w-]+(?:\.[\w-]+)+)/g)].map(
        ([, host = '']) => host,
      ),
    );
    const others = [...hosts].filter((host) => !host.endsWith('.example'));
    // Vocabularies of consent records are named by addresses, and so are authorities; files lie in S3.
    expect(others.toSorted()).toEqual([
      'autoriteitpersoonsgegevens.nl',
      'purl.org',
      's3.eu-west-1.amazonaws.com',
      'w3id.org',
      'www.spamklacht.nl',
    ]);
  });

  test('the examples hold no address of this computer, and no credential', () => {
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|Bearer ey/);
  });

  test('the list of missing examples names answers that there are', () => {
    const answers = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    expect(answers).toEqual(expect.arrayContaining([...withoutExample]));
  });
});
