import { execFileSync } from 'node:child_process';

/**
 * CPU seconds that the database of the local stack took so far: the child of this process that is
 * one. Undefined where a system does not tell.
 */
export const databaseCpuSeconds = (): number | undefined => {
  try {
    const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,cputimes=,comm='], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
    const children = (of: string): string[] =>
      lines.filter(([, parent]) => parent === of).flatMap(([pid = '']) => [pid, ...children(pid)]);
    const own = new Set(children(String(process.pid)));
    const found = lines.find(([pid = '', , , name = '']) => own.has(pid) && isDatabase(name));
    return found === undefined ? undefined : Number(found[2]);
  } catch {
    return undefined;
  }
};

const isDatabase = (name: string): boolean => name === 'dynoxide' || name === 'java';
