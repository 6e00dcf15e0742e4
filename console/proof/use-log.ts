import { useQuery } from '@tanstack/react-query';
import { checkCheckpoint } from '../../shared/evidence/note/check-checkpoint.ts';
import { parseCheckpoint } from '../../shared/evidence/note/checkpoint.ts';
import { parseNote } from '../../shared/evidence/note/signed-note.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../shared/evidence/note/trust-policy.ts';
import { hexFromBytes } from '../../shared/kernel/bytes/bytes.ts';
import { dataOf } from '../api/answer.ts';
import { useCaller } from '../session/session.tsx';
import { digestBytes, verify } from './browser-tools.ts';

/** The key that the log signs with, as this service tells it; kept for when there is no network. */
export const useLogKey = () => {
  const { api } = useCaller();
  return useQuery({
    queryKey: ['log', 'key'],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await dataOf(api.GET('/log/key', { parseAs: 'text' }))).trim(),
  });
};

/** The newest signed statement of the log; who signed it is read from it, and the log's own signature checked. */
export const useLogState = () => {
  const { api } = useCaller();
  const key = useLogKey();
  return useQuery({
    queryKey: ['log', 'state', key.data],
    enabled: key.data !== undefined,
    queryFn: async (): Promise<LogState | null> => {
      const note = await dataOf(api.GET('/log/checkpoint', { parseAs: 'text' }));
      return stateIn(note, key.data ?? '');
    },
  });
};

export type LogState = {
  readonly origin: string;
  /** Records in it. */
  readonly size: number;
  /** In hexadecimal. */
  readonly root: string;
  readonly isSigned: boolean;
  /** Names beside the log's own: witnesses and timestamp authorities. */
  readonly others: readonly string[];
};

const stateIn = async (note: string, key: string): Promise<LogState | null> => {
  const signed = parseNote(note);
  const checkpoint = signed && parseCheckpoint(signed.text);
  const policy = parseTrustPolicy(digestBytes, `log ${key}\nquorum none\n`);
  if (signed === undefined || checkpoint === undefined || isPolicyProblem(policy)) return null;
  const { outcome } = await checkCheckpoint(verify, policy, note);
  const names = signed.signatures.map(({ name }) => name);
  return {
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: hexFromBytes(checkpoint.root),
    isSigned: outcome === 'holds',
    others: [...new Set(names)].filter((name) => name !== checkpoint.origin),
  };
};
