import { createHash } from 'node:crypto';
import { decodeTime, encodeTime } from 'ulid';
import { inSchemaOrder } from './in-schema-order.ts';
import { shownLog } from './shown-log.ts';

/**
 * Makes a recording the same each time: ids are numbered in order, moments cut off to the minute,
 * and what depends on a secret or on those is made up. Nothing else is touched.
 */
export const stabilizer = ({ texts, tokens, fixed }: Replacements) => {
  const ids = numbered();
  const requests = numbered();
  const hashes = numbered();
  const literal = new Map(texts);
  for (const [name, token] of tokens) literal.set(token, fakeToken(token, name));

  const text = (given: string): string => {
    let result = given;
    for (const [real, shown] of literal) result = result.replaceAll(real, shown);
    return result
      .replaceAll(
        bundleLink,
        `https://s3.eu-west-1.amazonaws.com/grondslag-files/$1?X-Amz-Signature=…`,
      )
      .replaceAll(webhookSecret, exampleSecret)
      .replaceAll(proofToken, (token) => fakeToken(token, 'proof'))
      .replaceAll(ulid, (id) => {
        const number = String(ids(id)).padStart(16, '0');
        return `${encodeTime(toMinute(decodeTime(id)), 10)}${number}`;
      })
      .replaceAll(
        sesMoment,
        (_, millis: string) =>
          `0102${toMinute(Number.parseInt(millis, 16)).toString(16).padStart(12, '0')}-`,
      )
      .replaceAll(uuid, (id) => `00000000-0000-4000-8000-${String(requests(id)).padStart(12, '0')}`)
      .replaceAll(localMoment, '$1:00')
      .replaceAll(paddedMillis, (millis) => String(toMinute(Number(millis))))
      .replaceAll(moment, (at) => new Date(toMinute(Date.parse(at))).toISOString());
  };

  /** A seal of 22 characters over what is not the same each time, then the position itself. */
  const cursor = (given: string): string => {
    const [seal, position] = [given.slice(0, 22), given.slice(22)];
    try {
      const inside: unknown = JSON.parse(Buffer.from(position, 'base64url').toString('utf8'));
      const ordered = text(JSON.stringify(inSchemaOrder(inside, undefined, {})));
      return fakeSecret(seal, ordered) + Buffer.from(ordered).toString('base64url');
    } catch {
      return text(given);
    }
  };

  const member = (name: string, value: unknown): unknown => {
    if (typeof value === 'string' && cursors.has(name)) return cursor(value);
    // The more the log has, the longer a proof is.
    if (name === 'fileBytes') return 52_480;
    // How long a stop took depends on the machine.
    if (name === 'longestMillis') return 412;
    if (name === 'medianMillis') return 40;
    if (typeof value === 'string' && value !== '' && chained.has(name) && !fixed.has(value))
      return createHash('sha256')
        .update(`event ${hashes(value)}`)
        .digest('hex');
    return stable(value);
  };

  const stable = (value: unknown): unknown => {
    if (typeof value === 'string') return shownLog(value) ?? text(value);
    if (typeof value === 'number') return value > 1.6e12 ? toMinute(value) : value;
    if (Array.isArray(value)) return value.map(stable);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [text(name), member(name, one)]),
    );
  };
  return stable;
};

const minute = 60_000;
const ulid = /[0-7][0-9A-HJKMNP-TV-Z]{25}/g;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z/g;
/** The signed address of a bundle of proof. */
const bundleLink = /https?:\/\/[^/\s]+\/grondslag-files\/(bundles\/\w+\.zip)\?\S+/g;
/** The signed link to the proof of what an answer recorded. */
const proofToken = /(?<=\/r\/)v1\.[\w.-]+/g;
/** What a webhook is signed with. */
const webhookSecret = /whsec_[A-Za-z0-9+/=]+/g;
const exampleSecret = `whsec_${createHash('sha256').update('example webhook').digest('base64')}`;
/** What SES's ids of messages begin with: the moment, in milliseconds. */
const sesMoment = /\b0102([0-9a-f]{12})-(?=[0-9a-f]{8}-)/g;
/** Milliseconds in a sort key, with zeros in front. */
const paddedMillis = /(?<=\b00)1[6-9]\d{11}(?!\d)/g;
/** A local time of the current moment, which has seconds; nobody writes those by hand. */
const localMoment = /(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?![\d.Z])/g;
/**
 * Members whose value depends on ids and moments, or is the hash of a text that is always the same.
 */
const chained = new Set(['manifestSha256', 'hash', 'previousHash', 'lastHash', 'grondslag:sha256']);
const cursors = new Set(['next', 'cursor']);

const toMinute = (millis: number): number => millis - (millis % minute);

/** Numbers its arguments by the order in which they are first seen. */
const numbered = () => {
  const seen = new Map<string, number>();
  return (text: string): number => {
    const number = seen.get(text) ?? seen.size + 1;
    seen.set(text, number);
    return number;
  };
};

/** Text of the same length and alphabet (base64url) that is always the same for a name. */
const fakeSecret = (real: string, name: string): string => {
  let text = '';
  while (text.length < real.length)
    text += createHash('sha512').update(`${name} ${text.length}`).digest('base64url');
  return text.slice(0, real.length);
};

/** A token that looks like this one and opens nothing: version and key id stay, the rest is made up. */
const fakeToken = (real: string, name: string): string => {
  const parts = real.split('.');
  if (parts.length < 3) return fakeSecret(real, name);
  return parts
    .map((part, index) => (index < 2 ? part : fakeSecret(part, `${name} ${index}`)))
    .join('.');
};

/** Which texts of a recording stand for what in the examples. */
export type Replacements = {
  /** Longer texts first, such as an address before its host. */
  readonly texts: ReadonlyMap<string, string>;
  /** Signed links by the name that they have in the examples. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Hashes of texts, which are the same each time. */
  readonly fixed: ReadonlySet<string>;
};
