/** Signs with one Ed25519 key (RFC 8032); an argument, because keys lie outside the core. */
export type Ed25519Sign = (message: Uint8Array) => Promise<Uint8Array>;

/** Whether the signature is this key's on this message; false for a key or signature of a wrong shape. */
export type Ed25519Verify = (signed: {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}) => Promise<boolean>;
