import type { CommittedBundle } from '../../bundles/bundle-job.ts';
import type { LoggedRecord } from '../../evidence/prove/logged-record.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { sha256 } from '../keys/sha256.ts';
/** What was committed to of a bundle, with what opens its leaf. */
export const loggedBundle = (
  bundle: CommittedBundle | undefined,
  salt: unknown,
): LoggedRecord | undefined =>
  bundle === undefined || typeof salt !== 'string'
    ? undefined
    : {
        opening: { type: 'proof-bundle', salt, hash: sha256(canonicalJson(bundle)) },
        record: bundle,
        at: bundle.doneAt,
      };
