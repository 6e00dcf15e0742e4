import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tableNames } from '../../../local/tables.ts';
import { readEvidence } from '../../../packages/cli/verify/read-evidence.ts';
import { type Verified, verifyFiles } from '../../../packages/cli/verify/verify-files.ts';
import { verifyLines } from '../../../packages/cli/verify/verify-lines.ts';
import { copyLog } from '../../../scripts/evidence/copy-log.ts';
import { openingLines } from '../../../scripts/evidence/opening-lines.ts';
import { dynamoDbLogHeads } from '../../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { s3LogFiles } from '../../../shared/adapters/s3/s3-log-files.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import { entriesIn } from '../../../shared/evidence/tree/entry-bundle.ts';
import type { OpenedRecord } from '../../../shared/evidence/verify/opened-record.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { openSalt } from '../../../shared/kernel/evidence/log-entry.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';

/** The files of the local service's log. */
export const localLogFiles = () =>
  s3LogFiles(new S3Client({}), { bucket: 'grondslag-files', now: Date.now });

/** What the keeper of the local service hands to a stranger, as it is now: a copy of the log and all openings. */
export const givenByKeeper = async (client: DynamoDBClient): Promise<Given> => {
  const heads = dynamoDbLogHeads(DynamoDBDocumentClient.from(client), tableNames.consent);
  const files = new Map<string, Uint8Array>();
  for await (const { name, bytes } of copyLog(localLogFiles(), heads)) files.set(name, bytes);
  const lines: string[] = [];
  for await (const line of openingLines(client, Object.values(tableNames))) lines.push(line);
  return { files, lines };
};

export type Given = {
  readonly files: Map<string, Uint8Array>;
  readonly lines: readonly string[];
};

/** What a stranger finds, with a policy and checkpoints of their own. */
export const foundByStranger = async (
  { files, lines }: Given,
  { policy, known, now = instantFromMillis(Date.now()) }: Trust,
) => {
  const bundles = [...files].filter(([name]) => name.startsWith('tile/entries/'));
  const result: Verified = await verifyFiles(
    {
      files: [{ name: 'openings', evidence: readEvidence(lines.join('\n')) }],
      log: {
        checkpoint: Buffer.from(files.get('checkpoint') ?? []).toString(),
        entries: bundles.flatMap(([, bytes]) => entriesIn(bytes) ?? []),
        heartbeats: heartbeatsIn(files),
        known,
        now,
      },
      isWhole: true,
    },
    toolsOf(policy),
  );
  return { ...result, said: verifyLines(result).join('\n') };
};

/** What a stranger finds of files alone, without a copy of the log. */
export const checkedAlone = async (
  evidence: readonly ReturnType<typeof readEvidence>[],
  policy: string,
): Promise<Verified['files']> => {
  const files = evidence.map((one, at) => ({ name: String(at), evidence: one }));
  return (await verifyFiles({ files, log: undefined, isWhole: false }, toolsOf(policy))).files;
};

const toolsOf = (text: string) => {
  const policy = parseTrustPolicy(digestBytes, text);
  if (isPolicyProblem(policy)) throw new Error(policy.problem);
  const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();
  return { digest: sha256, sha256: digestBytes, verify: ed25519Verify, policy, textOf };
};

type Trust = {
  readonly policy: string;
  readonly known: readonly string[];
  /** When they look. */
  readonly now?: Instant;
};

const heartbeatsIn = (files: Given['files']): readonly OpenedRecord[] =>
  [...files].flatMap(([name, bytes]): OpenedRecord[] => {
    if (!name.startsWith('segment/')) return [];
    const { heartbeat, at } = JSON.parse(Buffer.from(bytes).toString());
    if (heartbeat === null) return [];
    const hash = sha256(canonicalJson({ at }));
    return [{ opening: { type: 'heartbeat', salt: openSalt, hash }, record: { at } }];
  });
