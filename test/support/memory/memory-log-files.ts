import type { LogFiles } from '../../../shared/evidence/sealing/seal-ports.ts';

/** `LogFiles` in memory, open to tests that look or tamper. */
export const memoryLogFiles = (
  files: Map<string, Uint8Array> = new Map(),
): LogFiles & { readonly files: Map<string, Uint8Array> } => ({
  files,
  read: async (name) => files.get(name)?.slice(),
  write: async (name, bytes, as) => {
    const there = files.get(name);
    if (as === 'kept' && there !== undefined && Buffer.compare(there, bytes) !== 0)
      throw new Error(`a file of the evidence log is there with another content: ${name}`);
    files.set(name, bytes.slice());
  },
});
