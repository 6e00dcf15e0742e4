import { SecretsProvider } from '@aws-lambda-powertools/parameters/secrets';
import { type Keyring, keyringFromSecret } from './keyring.ts';

/**
 * The keyring from Secrets Manager, read at most once in five minutes. When the secret cannot be
 * read again the last keyring stays in use, so that no opt-out waits for another service.
 */
export const secretsManagerKeyring = (
  secretId: string,
  provider: SecretReader = new SecretsProvider(),
): (() => Promise<Keyring>) => {
  let last: { readonly secret: string; readonly keyring: Keyring } | undefined;
  const read = async (): Promise<Keyring> => {
    try {
      const secret = await provider.get(secretId, { maxAge: maxAgeSeconds });
      if (typeof secret !== 'string') throw new Error('the keys secret is not a text');
      if (secret !== last?.secret) last = { secret, keyring: keyringFromSecret(secret) };
      return last.keyring;
    } catch (error) {
      if (last === undefined) throw error;
      return last.keyring;
    }
  };
  // Many ask at once, for the addresses of a list: they wait for one answer.
  let reading: Promise<Keyring> | undefined;
  return () => {
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  };
};

/** Seconds a secret is kept in memory: a new key is in use everywhere after this long. */
const maxAgeSeconds = 300;

/** The part of the Powertools provider that is used. */
type SecretReader = {
  get(name: string, options: { readonly maxAge: number }): Promise<unknown>;
};
