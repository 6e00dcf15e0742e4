/** Longest body that could be our own form's; any other request is a plain one click. */
const longestForm = 1_000;

/**
 * What a POST to a stop link asks for. Our own page says `stop=all`; everything else, of any
 * content type, size or form, is the one click of RFC 8058 and stops what the link says.
 */
export const stopChoice = async (request: Request): Promise<'all' | 'link'> => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return 'link';
  try {
    const body = await request.text();
    if (body.length > longestForm) return 'link';
    return new URLSearchParams(body).get('stop') === 'all' ? 'all' : 'link';
  } catch {
    // A body that cannot be read is no reason to lose an opt-out.
    return 'link';
  }
};
