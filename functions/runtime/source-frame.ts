import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * One frame of a stack, `    at name (file:///…:line:column)`, as a position in our sources when it
 * is one in this bundle; any other frame as it is. Node's own `--enable-source-maps` reads the map
 * at every cold start; this reads it at the first error.
 */
export const sourceFrame = (frame: string): string => {
  const position = /\(?(file:[^\s()]+):(\d{1,7}):(\d{1,7})\)?$/.exec(frame);
  if (position?.[1] !== import.meta.url) return frame;
  const origin = sourceMap().map?.findOrigin(Number(position[2]), Number(position[3]));
  if (origin === undefined || !('fileName' in origin)) return frame;
  const file = origin.fileName.replace(/^(?:\.\.\/)+/, '');
  return `${frame.slice(0, position.index)}(/${file}:${origin.lineNumber}:${origin.columnNumber})`;
};

type Read = { readonly map?: SourceMap };

/** The map beside the bundle; sources that run as they are have none. */
const readMap = (): Read => {
  const file = `${fileURLToPath(import.meta.url)}.map`;
  return existsSync(file) ? { map: new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) } : {};
};

let read: Read | undefined;
const sourceMap = (): Read => {
  read ??= readMap();
  return read;
};
