/**
 * Which service this is. A local service that was emptied has the address of the one before, and none of
 * its rows: the key of its evidence log tells them apart.
 */
export const serviceIdentity = async (
  url: string,
  fetch: (request: Request) => Promise<Response>,
): Promise<ServiceIdentity> => {
  try {
    const answer = await fetch(new Request(`${url}/log/key`));
    const lines = answer.ok ? (await answer.text()).split('\n') : [];
    return { url, logKeys: lines.map((line) => line.trim()).filter((line) => line !== '') };
  } catch {
    // The import itself says why the service does not respond.
    return { url, logKeys: [] };
  }
};

/**
 * A key that rotates stays in the list of keys. Where there was none yet, the address has to do: the first key of a
 * service comes with its first checkpoint, in the middle of a list.
 */
export const isSameService = (kept: ServiceIdentity | undefined, now: ServiceIdentity): boolean => {
  if (kept === undefined) return false;
  if (kept.logKeys.length === 0) return kept.url === now.url;
  return kept.logKeys.some((key) => now.logKeys.includes(key));
};

export type ServiceIdentity = {
  readonly url: string;
  /** Public keys of its evidence log, the newest first; none before its first checkpoint. */
  readonly logKeys: readonly string[];
};
