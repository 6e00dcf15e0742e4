import type { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromBER, Integer, ObjectIdentifier, OctetString, PrintableString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

/** A timestamp authority on loopback (RFC 3161) with its own root; `usage` is what its key is for. */
export const startTimestampAuthority = async ({
  usage = timeStamping,
  now = () => new Date(),
}: AuthorityOptions = {}): Promise<TimestampAuthority> => {
  const root = await pairOf('Example Root');
  const own = await pairOf('Example Timestamp Authority');
  await certify(root, root, [constraint(true)]);
  await certify(own, root, [
    constraint(false),
    new Extension({
      ...{ extnID: '2.5.29.37', critical: true },
      extnValue: new ExtKeyUsage({ keyPurposes: [usage] }).toSchema().toBER(),
    }),
  ]);
  const state = { isAway: false, asked: 0 };
  const server = createServer((request, response) => {
    state.asked += 1;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      if (state.isAway) return response.writeHead(503).end();
      const answer = await answerOf(own, Buffer.concat(parts), now());
      return response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const der = Buffer.from(root.certificate.toSchema(true).toBER());
  return {
    state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    root: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    close: async () => {
      await new Promise((closed) => server.close(closed));
    },
  };
};

type AuthorityOptions = { readonly usage?: string; readonly now?: () => Date };

export type TimestampAuthority = {
  readonly url: string;
  /** Its root certificate, as PEM. */
  readonly root: string;
  readonly state: { isAway: boolean; asked: number };
  readonly close: () => Promise<void>;
};

const timeStamping = '1.3.6.1.5.5.7.3.8';

type Pair = { readonly keys: webcrypto.CryptoKeyPair; readonly certificate: Certificate };

const pairOf = async (name: string): Promise<Pair> => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: name.length });
  certificate.subject.typesAndValues.push(
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new PrintableString({ value: name }) }),
  );
  certificate.notBefore.value = new Date(Date.now() - 86_400_000);
  certificate.notAfter.value = new Date(Date.now() + 86_400_000);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  return { keys, certificate };
};

const certify = async ({ certificate }: Pair, by: Pair, extensions: Extension[]): Promise<void> => {
  certificate.issuer.typesAndValues.push(...by.certificate.subject.typesAndValues);
  certificate.extensions = extensions;
  await certificate.sign(by.keys.privateKey, 'SHA-256');
};

const constraint = (cA: boolean): Extension =>
  new Extension({
    ...{ extnID: '2.5.29.19', critical: true },
    extnValue: new BasicConstraints({ cA }).toSchema().toBER(),
  });

const answerOf = async (own: Pair, request: Buffer, genTime: Date): Promise<Buffer> => {
  const { result } = fromBER(new Uint8Array(request).buffer);
  const { messageImprint, nonce } = new TimeStampReq({ schema: result });
  const info = new TSTInfo({
    ...{ version: 1, policy: '1.2.3.4.1', genTime, serialNumber: new Integer({ value: 7 }) },
    messageImprint: new MessageImprint({
      hashAlgorithm: messageImprint.hashAlgorithm,
      hashedMessage: messageImprint.hashedMessage,
    }),
    ...(nonce && { nonce }),
  });
  const eContent = info.toSchema().toBER();
  const digest = await crypto.subtle.digest('SHA-256', eContent);
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new OctetString({ valueHex: eContent }),
    }),
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' })],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: own.certificate.issuer,
          serialNumber: own.certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({
              type: '1.2.840.113549.1.9.3',
              values: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })],
            }),
            new Attribute({
              type: '1.2.840.113549.1.9.4',
              values: [new OctetString({ valueHex: digest })],
            }),
          ],
        }),
      }),
    ],
    certificates: [own.certificate],
  });
  await signed.sign(own.keys.privateKey, 0, 'SHA-256');
  const token = new ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: signed.toSchema(true),
  });
  const response = new TimeStampResp({
    status: new PKIStatusInfo({ status: 0 }),
    timeStampToken: token,
  });
  return Buffer.from(response.toSchema().toBER());
};
