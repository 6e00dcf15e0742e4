import { checkFile } from './check-file.ts';

/**
 * Checks a file beside the page, which stays responsive. Its own policy (`default-src 'none'`) lets it
 * call nobody: what it is given stays on this machine.
 */
addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; policy: string }>) => {
  checkFile(data.bytes, data.policy).then(
    (checked) => postMessage(checked),
    () => postMessage({ outcome: 'unreadable' }),
  );
});
