import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/.cache/node-compile');

// What Node compiled of a file serves every later process that loads it: a worker, a service that a test
// starts, or a command.
enableCompileCache(folder);
process.env['NODE_COMPILE_CACHE'] = folder;
