import { describe, expect, test } from 'vitest';
import { changeKeys } from '../../../scripts/keys/change-keys.ts';
import { newKeys } from '../../../scripts/keys/signing-keys.ts';
import { stageSecret } from '../../../scripts/keys/stage-secret.ts';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';

const secretWith = (text: string) => {
  const written: string[] = [];
  const secret = {
    read: async () => written.at(-1) ?? text,
    write: async (next: string) => void written.push(next),
  };
  return { secret, written };
};

describe('keys of a stage', () => {
  test('the command “new” puts keys that the functions accept into an empty secret, and prints only names', async () => {
    const { secret, written } = secretWith('x7!Hq random text of the stack');
    const result = await changeKeys(secret, 'new');
    expect(result).toEqual({ outcome: 'stored', kids: { links: ['k1'], addresses: ['a1'] } });
    expect(() => keyringFromSecret(written[0] ?? '')).not.toThrow();
    const { links, addressHash } = JSON.parse(written[0] ?? '') as ReturnType<typeof newKeys>;
    for (const key of [links.keys['k1'], addressHash.key])
      expect(JSON.stringify(result)).not.toContain(key);
  });

  test('the command “new” is refused if there are keys, because suppressions would no longer be found', async () => {
    const { secret, written } = secretWith(JSON.stringify(newKeys()));
    expect(await changeKeys(secret, 'new')).toEqual({ outcome: 'refused', reason: 'keys-exist' });
    expect(written).toEqual([]);
  });

  test.each([
    ['rotate-links', { links: ['k2', 'k1'], addresses: ['a1'] }],
    ['rotate-addresses', { links: ['k1'], addresses: ['a2', 'a1'] }],
  ] as const)('the command “%s” keeps every earlier key', async (command, kids) => {
    const before = newKeys();
    const { secret, written } = secretWith(JSON.stringify(before));
    expect(await changeKeys(secret, command)).toEqual({ outcome: 'stored', kids });
    expect(written[0]).toContain(before.links.keys['k1']);
    expect(written[0]).toContain(before.addressHash.key);
  });

  test.each(['rotate-links', 'rotate-addresses'] as const)(
    'the command “%s” is refused on a secret without keys, and changes nothing',
    async (command) => {
      for (const text of ['', '{}', '"k"', 'null', '{"links":{"current":"k1","keys":{}}}']) {
        const { secret, written } = secretWith(text);
        expect(await changeKeys(secret, command)).toEqual({
          outcome: 'refused',
          reason: 'no-keys',
        });
        expect(written).toEqual([]);
      }
    },
  );

  test('the command “show” prints the names of the keys, or that there are none', async () => {
    expect(await changeKeys(secretWith(JSON.stringify(newKeys())).secret, 'show')).toEqual({
      outcome: 'shown',
      kids: { links: ['k1'], addresses: ['a1'] },
    });
    expect(await changeKeys(secretWith('random').secret, 'show')).toEqual({ outcome: 'shown' });
  });
});

describe('the secret of a stage', () => {
  const tag = (Value: string) => [{ Key: 'aws:cloudformation:stack-name', Value }];
  const clientWith = (SecretList: readonly object[]) => {
    const sent: { readonly input: Readonly<Record<string, unknown>> }[] = [];
    const send = async (command: (typeof sent)[number]) => {
      sent.push(command);
      return 'Filters' in command.input ? { SecretList } : { SecretString: 'text' };
    };
    return { client: { send } as never, sent };
  };

  test('the secret of a stage is that of its stateful stack, whatever else the account contains', async () => {
    const { client, sent } = clientWith([
      { ARN: 'other', Tags: [{ Key: 'team', Value: 'grondslag-staging-stateful' }] },
      { ARN: 'own', Tags: tag('grondslag-staging-stateful') },
      { ARN: 'longer', Tags: tag('grondslag-staging-stateful-2') },
      {
        ARN: 'log',
        Tags: [
          ...tag('grondslag-staging-stateful'),
          { Key: 'aws:cloudformation:logical-id', Value: 'LogKeySecret57065BD4' },
        ],
      },
    ]);
    const secret = await stageSecret(client, 'staging');
    expect(await secret.read()).toBe('text');
    expect(sent.at(-1)?.input).toEqual({ SecretId: 'own' });
    await secret.write('next');
    expect(sent.at(-1)?.input).toEqual({ SecretId: 'own', SecretString: 'next' });
  });

  test('the secret of a stage is reported in plain words if it is missing or duplicated', async () => {
    const own = { ARN: 'own', Tags: tag('grondslag-staging-stateful') };
    for (const list of [[], [own, own]])
      await expect(stageSecret(clientWith(list).client, 'staging')).rejects.toThrow(
        /secrets of the stack grondslag-staging-stateful .*AWS_REGION/,
      );
  });
});
