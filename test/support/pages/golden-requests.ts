import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../corpus/requests/', import.meta.url);

/** A recorded request: what it stands for, and its bytes once it is known where to send it. */
type GoldenRequest = {
  readonly name: string;
  readonly note: string;
  bytes(path: string, host: string): Buffer;
};

const request = (file: string): GoldenRequest => {
  const [first = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').split('\n');
  const text = lines.join('\r\n');
  const end = text.indexOf('\r\n\r\n') + 4;
  // The file's last line break is the editor's, except where a chunked body ends in one of its own.
  const chunked = /^transfer-encoding: *chunked/im.test(text);
  const body = chunked ? `${text.slice(end)}` : text.slice(end).replace(/\r\n$/, '');
  return {
    name: file.replace(/\.http$/, ''),
    note: first.replace(/^# */, ''),
    bytes: (path, host) => {
      const head = text
        .slice(0, end)
        .replace('{path}', path)
        .replace('{host}', host)
        .replace('{length}', String(Buffer.byteLength(body)));
      return Buffer.from(head + body);
    },
  };
};

/** Every request in the corpus, by name. */
export const goldenRequests: readonly GoldenRequest[] = readdirSync(folder)
  .filter((file) => file.endsWith('.http'))
  .sort()
  .map(request);
