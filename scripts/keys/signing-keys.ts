import { randomBytes } from 'node:crypto';

/** The secret as text: what `shared/adapters/keys/key-material.ts` reads. */
export type SigningKeys = {
  readonly addressHash: {
    readonly kid: string;
    readonly key: string;
    readonly previous?: readonly { readonly kid: string; readonly key: string }[];
  };
  readonly links: { readonly current: string; readonly keys: Readonly<Record<string, string>> };
};

/** Keys for a first deployment. */
export const newKeys = (key = newKey): SigningKeys => ({
  addressHash: { kid: 'a1', key: key() },
  links: { current: 'k1', keys: { k1: key() } },
});

const newKey = (): string => randomBytes(32).toString('base64url');

/** `k1` is followed by `k2`; a name in another form by the first number that is free. */
const nextKid = (present: readonly string[], letter: string): string => {
  const numbers = present.map((kid) => Number(/^[a-z](\d+)$/.exec(kid)?.[1] ?? 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
};

/** Signs new links with a new key; every earlier one continues verifying the links in mailboxes. */
export const rotateLinkKey = (keys: SigningKeys, key = newKey): SigningKeys => {
  const current = nextKid(Object.keys(keys.links.keys), 'k');
  return { ...keys, links: { current, keys: { ...keys.links.keys, [current]: key() } } };
};

/** Hashes new addresses with a new key; earlier ones continue finding what was suppressed. */
export const rotateAddressKey = (keys: SigningKeys, key = newKey): SigningKeys => {
  const { previous = [], ...present } = keys.addressHash;
  const kids = [present, ...previous].map(({ kid }) => kid);
  return {
    ...keys,
    addressHash: { kid: nextKid(kids, 'a'), key: key(), previous: [present, ...previous] },
  };
};
