import { describe, expect, test } from 'vitest';
import { routeTable } from '../../../local/lambda/route-table.ts';

const find = routeTable(
  [
    '$default',
    'ANY /v1/{proxy+}',
    'GET /v1/contacts/{id}',
    'GET /v1/contacts/self',
    'ANY /v1/contacts/{id}',
    'GET /u/{token}',
    'POST /v1/mailings/{id}/pause',
  ].map((routeKey) => ({ routeKey })),
);

describe('the routes of an HTTP API', () => {
  test.each([
    ['GET', '/v1/contacts/self', 'GET /v1/contacts/self', {}],
    ['GET', '/v1/contacts/c%20%2F1', 'GET /v1/contacts/{id}', { id: 'c /1' }],
    ['PUT', '/v1/contacts/c1', 'ANY /v1/contacts/{id}', { id: 'c1' }],
    ['POST', '/v1/mailings/m1/pause', 'POST /v1/mailings/{id}/pause', { id: 'm1' }],
    ['GET', '/v1/a/b/c', 'ANY /v1/{proxy+}', { proxy: 'a/b/c' }],
    ['GET', '/u/v1.k.p.m', 'GET /u/{token}', { token: 'v1.k.p.m' }],
    ['POST', '/u/v1.k.p.m', '$default', {}],
    ['GET', '/', '$default', {}],
  ])('the request %s %s is answered by %s', (method, path, routeKey, pathParameters) => {
    expect(find(method, path)).toEqual({ route: { routeKey }, pathParameters });
  });

  test('without a default, an unknown path has no route', () => {
    expect(routeTable([{ routeKey: 'GET /a' }])('GET', '/b')).toBeUndefined();
  });
});
