import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { digestBytes } from '../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../shared/adapters/keys/ed25519.ts';
import {
  answerCheckpoint,
  type WitnessResponse,
} from '../../shared/evidence/witness/answer-checkpoint.ts';
import { publicKeyOf, type WitnessState } from './witness-state.ts';

/** A witness over HTTP: `POST /add-checkpoint`, and its public key on `GET /`. */
export const witnessServer = (
  state: WitnessState,
  { nowSeconds, log }: { readonly nowSeconds: () => number; readonly log: (line: string) => void },
): Server => {
  const tools = { ...state, sha256: digestBytes, verify: ed25519Verify, nowSeconds };
  const respond = async (request: IncomingMessage): Promise<WitnessResponse> => {
    const { method, url } = request;
    if (method === 'GET' && url === '/') return text(200, `${publicKeyOf(state)}\n`);
    if (url !== '/add-checkpoint') return text(404, 'POST /add-checkpoint\n');
    if (method !== 'POST') return text(405, 'POST /add-checkpoint\n');
    const body = await readBody(request);
    if (body === undefined) return text(413, 'a request has at most 64 kB\n');
    const answer = await answerCheckpoint(tools, body);
    log(`${answer.status} ${JSON.stringify(body.split('\n', 1)[0])}`);
    return answer;
  };
  const server = createServer((request, response) => {
    respond(request).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        log(`500 ${String(error)}`);
        send(response, text(500, 'not stored, so not signed\n'));
      },
    );
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  return server;
};

const maxBodyBytes = 64 * 1_024;

/** The body as text; nothing where it is too long. */
const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= maxBodyBytes) chunks.push(chunk as Buffer);
  }
  return length > maxBodyBytes ? undefined : Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, { status, contentType, body }: WitnessResponse) => {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(body);
};

const text = (status: number, body: string): WitnessResponse => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body,
});
