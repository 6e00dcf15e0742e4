import { personal } from './personal-data.ts';

export type PersonalRequest = {
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
};

const texts = Object.values(personal);
const encoded = texts.map((text) => encodeURIComponent(text));

const query = `?limit=${encoded[0]}&cursor=${encoded[1]}&senderId=${encoded[2]}&email=${encoded[0]}&x=${encoded[3]}`;

const headers = {
  'user-agent': personal.userAgent,
  'x-forwarded-for': personal.ip,
  cookie: `who=${personal.token}`,
  'if-match': `"${personal.token}"`,
  referer: `https://post.example/${encodeURIComponent(personal.email)}`,
  'x-correlation-id': personal.token,
};

/** Cut off, of the wrong shape, of the wrong type, and none at all. */
const bodies = [
  `{"email":"${personal.email}","name":`,
  JSON.stringify({ ...personal, contents: [personal], contactIds: texts, rows: [personal] }),
  `"${personal.sentence}"`,
  undefined,
];
const types = ['application/json', 'text/plain', personal.userAgent];

/** Requests to one route with what is personal in its path, query, headers and body. */
export const personalRequests = (path: string, method: string): readonly PersonalRequest[] =>
  encoded.flatMap((text) =>
    (method === 'GET' || method === 'HEAD' ? [undefined] : bodies).map((body, index) => ({
      path: `${path.replaceAll(/\{[^}]+\}/g, text)}${query}`,
      body,
      headers: {
        ...headers,
        'content-type': types[index % types.length] ?? '',
        'idempotency-key': `${index}-${personal.token.slice(0, 40)}`,
      },
    })),
  );
