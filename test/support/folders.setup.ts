import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary-folder.ts';

// Hooks run in reverse order: what a file stops and clears away itself comes before.
afterAll(removeTemporaryFolders);
