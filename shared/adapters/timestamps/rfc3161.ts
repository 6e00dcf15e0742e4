import { fromBER, Integer, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { digestBytes } from '../keys/digest-bytes.ts';

/** A request for a timestamp over bytes, by their SHA-256 (RFC 3161, 2.4.1), with the authority's certificates. */
export const timestampRequest = (bytes: Uint8Array, nonce: Uint8Array): Uint8Array =>
  new Uint8Array(
    new TimeStampReq({
      version: 1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id }),
        hashedMessage: new OctetString({ valueHex: bufferOf(digestBytes(bytes)) }),
      }),
      nonce: new Integer({ valueHex: bufferOf(positive(nonce)) }),
      certReq: true,
    })
      .toSchema()
      .toBER(),
  );

/**
 * The token in an authority's response (2.4.2), when it was granted for these bytes and this request;
 * its signature is for those to check who trust the authority.
 */
export const tokenInResponse = (
  response: Uint8Array,
  { bytes, nonce }: { readonly bytes: Uint8Array; readonly nonce: Uint8Array },
): Uint8Array | undefined => {
  try {
    const { status, timeStampToken } = new TimeStampResp({ schema: parsed(response) });
    if (timeStampToken === undefined || status.status > grantedWithMods) return undefined;
    const { info } = signedInfo(timeStampToken);
    const isAnswer = info.nonce?.valueBlock.valueHexView !== undefined && isOver(info, bytes);
    const echoed = info.nonce?.valueBlock.valueHexView ?? new Uint8Array();
    return isAnswer && Buffer.from(unpadded(echoed)).equals(unpadded(nonce))
      ? new Uint8Array(timeStampToken.toSchema().toBER())
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * When an authority that these certificates (PEM) vouch for stamped the bytes, in seconds since the
 * epoch; nothing where the token is not over them, was changed, or comes from nobody who is
 * trusted. The chain must hold at the moment of the stamp, and its certificate be for timestamps
 * alone (2.3).
 */
export const checkToken = async (
  trusted: string,
  bytes: Uint8Array,
  token: Uint8Array,
): Promise<number | undefined> => {
  try {
    const { signed, info } = signedInfo(new ContentInfo({ schema: parsed(token) }));
    if (!isOver(info, bytes)) return undefined;
    const { signatureVerified, signerCertificateVerified, signerCertificate } = await signed.verify(
      {
        signer: 0,
        data: bufferOf(bytes),
        trustedCerts: certificatesIn(trusted),
        checkDate: info.genTime,
        checkChain: true,
        extendedMode: true,
      },
    );
    const holds = signatureVerified === true && signerCertificateVerified === true;
    return holds && signerCertificate && isForTimestamps(signerCertificate)
      ? Math.floor(info.genTime.getTime() / 1_000)
      : undefined;
  } catch {
    return undefined;
  }
};

/** The certificates in a PEM file; throws on any other file. */
export const certificatesIn = (pem: string): Certificate[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)].map(
    ([, base64 = '']) => Certificate.fromBER(bufferOf(Buffer.from(base64, 'base64'))),
  );

const signedInfo = (
  token: ContentInfo,
): { readonly signed: SignedData; readonly info: TSTInfo } => {
  const signed = new SignedData({ schema: token.content });
  const { eContent, eContentType } = signed.encapContentInfo;
  if (eContentType !== timestampInfoId || eContent === undefined)
    throw new TypeError('not a timestamp');
  return { signed, info: new TSTInfo({ schema: parsed(new Uint8Array(eContent.getValue())) }) };
};

const isOver = ({ messageImprint }: TSTInfo, bytes: Uint8Array): boolean =>
  messageImprint.hashAlgorithm.algorithmId === sha256Id &&
  Buffer.from(messageImprint.hashedMessage.getValue()).equals(digestBytes(bytes));

/** Critical, and nothing else (RFC 3161, 2.3). */
const isForTimestamps = ({ extensions = [] }: Certificate): boolean => {
  const usage = extensions.find(({ extnID }) => extnID === '2.5.29.37');
  if (usage?.critical !== true || !(usage.parsedValue instanceof ExtKeyUsage)) return false;
  return usage.parsedValue.keyPurposes.join() === '1.3.6.1.5.5.7.3.8';
};

const parsed = (der: Uint8Array) => {
  const { offset, result } = fromBER(bufferOf(der));
  if (offset !== der.length) throw new TypeError('not DER');
  return result;
};

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** An integer of DER is negative when its first bit is set. */
const positive = (bytes: Uint8Array): Uint8Array => Uint8Array.of(0, ...bytes);

const unpadded = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? new Uint8Array() : bytes.subarray(first);
};

const sha256Id = '2.16.840.1.101.3.4.2.1';
const timestampInfoId = '1.2.840.113549.1.9.16.1.4';
const grantedWithMods = 1;
