/**
 * True when a body says that it has parts and names no boundary, or one at which no part begins (RFC 2046,
 * 5.1.1). A strict reader finds nothing there; some programs for mail show it as text.
 */
export const hasLostBody = (bytes: Uint8Array): boolean => {
  const source = new TextDecoder('latin1').decode(bytes);
  const begun = new Set<string>();
  for (const [, line = ''] of source.matchAll(/^--([^\r\n]*)/gm)) begun.add(line.trimEnd());
  return [...source.matchAll(multipart)].some(([, field = '']) => {
    const named = /boundary\s*=\s*(?:"([^"\n]+)"|([^\s;"]+))/i.exec(field);
    const boundary = named?.[1] ?? named?.[2];
    if (boundary === undefined) return true;
    return !begun.has(boundary.trimEnd()) && !begun.has(`${boundary.trimEnd()}--`);
  });
};

const multipart = /^content-type[ \t]*:\s*(multipart\/[^\n]*(?:\n[ \t][^\n]*)*)/gim;
