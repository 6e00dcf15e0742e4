import { loggedAccount } from '../../../shared/adapters/items/logged-account.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import type { AccountedRow, AccountedRows } from '../../../shared/bundles/accounted-rows.ts';
import { edgeRoot, emptyEdge, growTree } from '../../../shared/evidence/tree/tree-edge.ts';
import { treeHash } from '../../../shared/evidence/tree/tree-hash.ts';
import type { FiledClaim } from '../../../shared/evidence/verify/beside.ts';
import { bytesFromHex, hexFromBytes } from '../../../shared/kernel/bytes/bytes.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import {
  accountRowHash,
  decisionsHash,
  recipientCommitment,
} from '../../../shared/kernel/evidence/account-row.ts';

/** When everything of these mailings happened, in milliseconds since the epoch. */
export const at = Date.UTC(2026, 10, 23, 9);

/** Rows of a mailing of so many recipients, made anew whenever they are read: nobody holds them. */
export const syntheticRows = (recipients: number): AccountedRows => {
  const jobs = Math.ceil(recipients / size);
  return {
    rows: async (_, _segment, after = '') => {
      const first = after === '' ? 0 : Number(after) + 1;
      const rows = Array.from({ length: Math.min(40, jobs - first) }, (_row, index) =>
        rowOf(first + index, recipients),
      );
      const last = first + rows.length - 1;
      return { rows, ...(last < jobs - 1 ? { next: String(last) } : {}) };
    },
    account: async () => {
      const tree = treeHash(digestBytes);
      let edge = emptyEdge;
      for (let job = 0; job < jobs; job += 1) {
        const { row } = rowOf(job, recipients);
        const hash = accountRowHash({ ...row, decisions: row.decisions as Sha256 }, sha256);
        edge = growTree(tree, edge, [tree.leaf(bytesFromHex(hash) ?? new Uint8Array())]).edge;
      }
      const root = hexFromBytes(edgeRoot(tree, edge)) as Sha256;
      return loggedAccount(
        { mailingId: 'm1', until: at, state: 'finished', rows: jobs, root },
        'A'.repeat(43),
      );
    },
  };
};

const size = 49;

const rowOf = (job: number, recipients: number): AccountedRow => {
  const jobId = `000-${String(job).padStart(6, '0')}-000`;
  const count = Math.min(size, recipients - job * size);
  const salt = String(job).padStart(43, 's');
  const claims = Array.from({ length: count }, (_, index): FiledClaim => {
    const number = job * size + index;
    const decision = {
      ...{ basis: 'consent', reasons: ['consent'], evidenceIds: [`e${number}`], tracking: [] },
      ...{ purpose: 'commercial', ruleSet: 'nl-2026-07-01', consentVersion: 1 },
      contentHash: 'c'.repeat(64),
    };
    return {
      ...{ mailingId: 'm1', contactId: `c_${String(number).padStart(22, '0')}`, jobId },
      said: JSON.stringify([jobId, at, 1, JSON.stringify(decision)]),
    };
  });
  const commitments = claims.map(({ contactId, said }) =>
    recipientCommitment({ salt, contactId, said }, sha256),
  );
  const messages = claims.map((_, index) => `0102-${job}-${index}`).join(' ');
  return {
    row: {
      ...{ mailingId: 'm1', name: `000/BATCH#${jobId}`, at, doneAt: at, salt },
      decisions: decisionsHash(commitments, sha256),
      said: JSON.stringify(['attempt', at, String(at), 'done', 'a'.repeat(count), '{}', messages]),
      recipients: claims.map(({ contactId }) => [contactId, null] as const),
    },
    ...{ claims, resolved: [], feedback: {} },
  };
};
