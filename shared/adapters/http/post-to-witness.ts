import type { WitnessPost } from '../../evidence/witness/ask-witness.ts';

/** Posts to a witness. One that does not answer within five seconds counts as unreachable. */
export const postToWitness: WitnessPost = async (url, body) => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    return { status: answer.status, body: (await answer.text()).slice(0, longest) };
  } catch {
    return 'unreachable';
  }
};

/** A cosignature has some two hundred characters; anything longer does not come from a witness. */
const longest = 10_000;
