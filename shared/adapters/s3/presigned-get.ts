import { createHash, createHmac } from 'node:crypto';
import { defined } from '../../kernel/object/defined.ts';

/**
 * An address that gives one object to whoever has it, until it expires: AWS Signature Version 4 in the
 * query (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html). Signed here, so
 * that no library for it is in the bundle.
 */
export const presignedGet = ({
  url,
  region,
  at,
  seconds,
  credentials,
  query = {},
}: ToSign): string => {
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;
  const signed = {
    ...query,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${credentials.accessKeyId}/${scope}`,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(seconds),
    ...defined({ 'X-Amz-Security-Token': credentials.sessionToken }),
    'X-Amz-SignedHeaders': 'host',
  };
  const text = Object.entries(signed)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
  const request = ['GET', url.pathname, text, `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'];
  const toSign = [
    'AWS4-HMAC-SHA256',
    stamp,
    scope,
    createHash('sha256').update(request.join('\n')).digest('hex'),
  ];
  const key = [stamp.slice(0, 8), region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(key, toSign.join('\n')).toString('hex');
  return `${url.origin}${url.pathname}?${text}&X-Amz-Signature=${signature}`;
};

type ToSign = {
  /** Address of the object, its path encoded. */
  readonly url: URL;
  readonly region: string;
  readonly at: Date;
  /** For how long it holds: seven days at most, and no longer than the credentials. */
  readonly seconds: number;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
  /** What the answer is to be like, such as `response-content-disposition`. */
  readonly query?: Readonly<Record<string, string>>;
};

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** Percent-encoding as the signature has it: all but unreserved characters (RFC 3986). */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
