import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
    return found === undefined ? undefined : (ticksOf(found[0] ?? '') ?? Number(found[2]));
  } catch {
    return undefined;
  }
};

/** Finer than `ps`, where there is a `/proc`: user and system time, in hundredths of a second. */
const ticksOf = (pid: string): number | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
};

const isDatabase = (name: string): boolean => name === 'dynoxide' || name === 'java';
