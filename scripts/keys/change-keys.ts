import { keyMaterial } from '../../shared/adapters/keys/key-material.ts';
import { newKeys, rotateAddressKey, rotateLinkKey, type SigningKeys } from './signing-keys.ts';

/**
 * Makes or rotates the keys of a secret, from there and to there: no key is printed, and none comes
 * near a file. `new` is refused where keys are already, for without the earlier address key nobody
 * finds who was suppressed.
 */
export const changeKeys = async (
  secret: KeySecret,
  command: KeyCommand,
  make: KeyMakers = { newKeys, rotateLinkKey, rotateAddressKey },
): Promise<KeysChanged> => {
  const held = keysIn(await secret.read());
  if (command === 'show') return { outcome: 'shown', ...(held && { kids: kidsOf(held) }) };
  if (command === 'new') {
    if (held !== undefined) return { outcome: 'refused', reason: 'keys-exist' };
    return store(secret, make.newKeys());
  }
  if (held === undefined) return { outcome: 'refused', reason: 'no-keys' };
  return store(
    secret,
    command === 'rotate-links' ? make.rotateLinkKey(held) : make.rotateAddressKey(held),
  );
};

export const keyCommands = ['show', 'new', 'rotate-links', 'rotate-addresses'] as const;
export type KeyCommand = (typeof keyCommands)[number];

/** The secret's current text, and a new one that becomes current. */
export type KeySecret = {
  read(): Promise<string>;
  write(text: string): Promise<void>;
};

export type KeysChanged =
  /** Without names: the secret holds no keys yet. */
  | { readonly outcome: 'shown'; readonly kids?: KeyIds }
  | { readonly outcome: 'stored'; readonly kids: KeyIds }
  | { readonly outcome: 'refused'; readonly reason: 'keys-exist' | 'no-keys' };

/** Names of the keys, the current one first. */
export type KeyIds = { readonly links: readonly string[]; readonly addresses: readonly string[] };

type KeyMakers = {
  readonly newKeys: () => SigningKeys;
  readonly rotateLinkKey: (keys: SigningKeys) => SigningKeys;
  readonly rotateAddressKey: (keys: SigningKeys) => SigningKeys;
};

const store = async (secret: KeySecret, keys: SigningKeys): Promise<KeysChanged> => {
  await secret.write(JSON.stringify(keys));
  return { outcome: 'stored', kids: kidsOf(keys) };
};

/** The keys in a secret's text; the random text that the stack puts there holds none. */
const keysIn = (text: string): SigningKeys | undefined => {
  try {
    const parsed: unknown = JSON.parse(text);
    return keyMaterial.safeParse(parsed).success ? (parsed as SigningKeys) : undefined;
  } catch {
    return undefined;
  }
};

const kidsOf = ({ links, addressHash }: SigningKeys): KeyIds => ({
  links: [links.current, ...Object.keys(links.keys).filter((kid) => kid !== links.current)],
  addresses: [addressHash.kid, ...(addressHash.previous ?? []).map(({ kid }) => kid)],
});
