import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { buildConsole } from '../../console/build/build-console.ts';
import {
  consoleAssetHeaders,
  consoleFrameHeaders,
  consoleHeaders,
  consolePageHeaders,
} from '../../shared/deployment/console-headers.ts';
import type { HttpReply, HttpRequest } from '../services/start-http-service.ts';

/**
 * Answers what the console's files answer, as a static host would: its page for every address below
 * `/console`, the frame for mails, the bundle, and `config.json` as given. The bundle is made at the
 * first request. Undefined for any other address.
 */
export const serveConsole = (
  config: object,
): ((request: HttpRequest) => Promise<HttpReply | undefined>) => {
  let files: Promise<ConsoleFiles> | undefined;
  return async ({ method, url }) => {
    if (url.pathname !== '/console' && !url.pathname.startsWith('/console/')) return undefined;
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET' } };
    if (url.pathname === '/console/config.json')
      return reply('application/json', JSON.stringify(config), { 'cache-control': 'no-store' });
    // A build that failed is tried again: fixing the source is enough, without restarting the service.
    files ??= consoleFiles().catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    const { folder, assets } = await files;
    const read = (name: string) => readFileSync(join(folder, name));
    if (url.pathname === '/console/mail-frame.html')
      return reply(types['.html'], read('mail-frame.html'), consoleFrameHeaders);
    if (!url.pathname.startsWith('/console/assets/'))
      return reply(types['.html'], read('index.html'), consolePageHeaders());
    const name = url.pathname.slice('/console/assets/'.length);
    // Named by what the build made, so no path leads out of its folder.
    if (!assets.has(name)) return { status: 404, headers: consoleHeaders };
    const type = types[extname(name)] ?? 'application/octet-stream';
    return reply(type, read(join('assets', name)), consoleAssetHeaders);
  };
};

type ConsoleFiles = { readonly folder: string; readonly assets: ReadonlySet<string> };

const consoleFiles = async (): Promise<ConsoleFiles> => {
  const folder = await buildConsole();
  return { folder, assets: new Set(await readdir(join(folder, 'assets'))) };
};

const types: Readonly<Record<string, string>> & { readonly '.html': string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const reply = (
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): HttpReply => ({ status: 200, headers: { 'content-type': type, ...headers }, body });
