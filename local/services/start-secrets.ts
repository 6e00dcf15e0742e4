import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AwsError, awsJsonHandler } from './aws-json-service.ts';
import { openJournal } from './open-journal.ts';
import { type RunningService, startHttpService } from './start-http-service.ts';

/** Starts Secrets Manager: the current and the previous version of each secret, as strings. */
export const startSecrets = async (options: SecretsOptions = {}): Promise<LocalSecrets> => {
  const versions = new Map<string, { current: Version; previous?: Version | undefined }>();
  const apply = (version: Version) =>
    void versions.set(version.name, {
      current: version,
      previous: versions.get(version.name)?.current,
    });
  const file = options.dataDir === undefined ? undefined : join(options.dataDir, 'secrets.jsonl');
  const journal = openJournal<Version>(file, apply);

  const put = (name: string, value: string): Version => {
    const version = { name, id: randomUUID(), value, at: Date.now() / 1000 };
    apply(version);
    journal.append(version);
    return version;
  };
  for (const [name, value] of Object.entries(options.secrets ?? {})) {
    if (!versions.has(name)) put(name, value);
  }

  const find = (id: unknown, stage: unknown): Version => {
    const kept = versions.get(nameOf(String(id)));
    const version = stage === 'AWSPREVIOUS' ? kept?.previous : kept?.current;
    if (version) return version;
    throw new AwsError(
      'ResourceNotFoundException',
      "Secrets Manager can't find the specified secret.",
    );
  };
  const described = ({ name, id }: Version) => ({ ARN: arnOf(name), Name: name, VersionId: id });

  const service = await startHttpService({
    port: options.port,
    handle: awsJsonHandler('1.1', {
      GetSecretValue: ({ SecretId, VersionStage = 'AWSCURRENT' }) => {
        const version = find(SecretId, VersionStage);
        const parts = { SecretString: version.value, CreatedDate: version.at };
        return { ...described(version), ...parts, VersionStages: [VersionStage] };
      },
      CreateSecret: ({ Name, SecretString = '' }) => {
        if (versions.has(String(Name))) {
          throw new AwsError('ResourceExistsException', `the secret ${Name} already exists`);
        }
        return described(put(String(Name), String(SecretString)));
      },
      PutSecretValue: ({ SecretId, SecretString = '' }) => {
        const { name } = find(SecretId, 'AWSCURRENT');
        return { ...described(put(name, String(SecretString))), VersionStages: ['AWSCURRENT'] };
      },
    }),
  });

  return {
    ...service,
    put: (name, value) => void put(name, value),
    get: (name) => versions.get(name)?.current.value,
    stop: async () => {
      await service.stop();
      journal.close();
    },
  };
};

/** How to start Secrets Manager; `secrets` are created unless an earlier run left them. */
export type SecretsOptions = {
  readonly dataDir?: string | undefined;
  readonly port?: number | undefined;
  readonly secrets?: Readonly<Record<string, string>>;
};

/** Secrets Manager on loopback. */
export type LocalSecrets = RunningService & {
  put(name: string, value: string): void;
  get(name: string): string | undefined;
};

type Version = {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly at: number;
};

const arnOf = (name: string) =>
  `arn:aws:secretsmanager:eu-west-1:000000000000:secret:${name}-local`;
const nameOf = (id: string) =>
  id.startsWith('arn:') ? id.replace(/^.*:secret:(.*)-local$/, '$1') : id;
