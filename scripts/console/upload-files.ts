import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  consoleAssetHeaders,
  consolePageHeaders,
} from '../../shared/deployment/console-headers.ts';

/**
 * Puts a console that `buildConsole` made beside the one before. What a page names is there before the
 * page is, and stays for those who have the page before open; `index.html` comes last.
 */
export const uploadFiles = async (
  folder: string,
  config: string,
  put: (file: ConsoleFile) => Promise<void>,
): Promise<number> => {
  const page = (name: string, body: Uint8Array | string, type: string): ConsoleFile => ({
    key: `console/${name}`,
    body,
    contentType: type,
    cacheControl: consolePageHeaders()['cache-control'] ?? '',
  });
  const read = (name: string) => readFileSync(join(folder, name));
  const assets = readdirSync(join(folder, 'assets')).toSorted();
  const files = [
    ...assets.map((name) => ({
      key: `console/assets/${name}`,
      body: read(join('assets', name)),
      contentType: typeOf(name),
      cacheControl: consoleAssetHeaders['cache-control'] ?? '',
    })),
    page('mail-frame.html', read('mail-frame.html'), typeOf('.html')),
    page('config.json', config, 'application/json'),
    page('index.html', read('index.html'), typeOf('.html')),
  ];
  for (const file of files) await put(file);
  return files.length;
};

/** One object of the console's bucket. */
export type ConsoleFile = {
  readonly key: string;
  readonly body: Uint8Array | string;
  readonly contentType: string;
  readonly cacheControl: string;
};

const typeOf = (name: string): string => {
  const type = types[extname(name) || name];
  if (type === undefined) throw new Error(`no content type is known for ${name}`);
  return type;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
