import { tellInTest } from './logs/tell-in-test.ts';

// Files that share a process come here one after the other.
for (const stream of [process.stdout, process.stderr])
  if (!Object.hasOwn(stream, 'write')) tellInTest(stream, (line) => console.log(line));
