import type { CheckedFile } from './check-file.ts';

/**
 * Starts a worker that checks files by a trust policy. It is there before it is needed, so that a file can
 * be checked after the network went; what it is given goes nowhere else.
 */
export const startChecker = (): Checker => {
  const worker = new Worker(trusted(workerAddress));
  return {
    check: async (file, policy) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const checked = new Promise<CheckedFile>((resolve, reject) => {
        const once = { once: true };
        worker.addEventListener('message', ({ data }) => resolve(data as CheckedFile), once);
        worker.addEventListener('error', () => reject(new Error('the check did not run')), once);
      });
      worker.postMessage({ bytes, policy }, [bytes.buffer]);
      return checked;
    },
    stop: () => worker.terminate(),
  };
};

export type Checker = {
  /** One file at a time. */
  check(file: Blob, policy: string): Promise<CheckedFile>;
  stop(): void;
};

/** Set by the build: the worker has its own name, with the hash of what is in it. */
declare const VERIFY_WORKER: string;
const workerAddress = `/console/assets/${VERIFY_WORKER}`;

/** The console's policy runs a script from a trusted address only, and this one is ours. */
const trusted = (address: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  scripts ??= trustedTypes?.createPolicy('grondslag-worker', {
    createScriptURL: () => workerAddress,
  });
  return scripts?.createScriptURL(address) ?? address;
};

let scripts: ScriptPolicy | undefined;
type ScriptPolicy = { createScriptURL(address: string): string };
type TrustedTypes = { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
