import type { Brand } from './brand.ts';

/** An address that can be mailed: ASCII local part, ASCII (punycode) lower-case domain. */
export type EmailAddress = Brand<string, 'EmailAddress'>;
/** The form in which addresses are compared and hashed: an `EmailAddress` in lower case. */
export type MatchAddress = Brand<string, 'MatchAddress'>;

/** Turns an internationalised domain into ASCII (IDNA); empty text when it cannot. */
export type DomainToAscii = (domain: string) => string;

export type AddressProblem =
  | 'empty'
  | 'too-long'
  | 'no-at-sign'
  | 'local-part-malformed'
  | 'local-part-not-ascii'
  | 'domain-malformed'
  | 'source-route';

export type ParsedAddress =
  | { readonly outcome: 'ok'; readonly address: EmailAddress; readonly match: MatchAddress }
  | { readonly outcome: 'malformed'; readonly problem: AddressProblem };

const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Reads an address as a person or a file gives it: NFKC, surrounding white space dropped, IDNA
 * domain, at most 64 and 254 characters (RFC 5321 4.5.3.1). SES takes no non-ASCII local part
 * (SMTPUTF8), so we refuse one here. Dots and plus tags are kept: they may be other people.
 */
export const parseEmailAddress = (input: string, toAscii: DomainToAscii): ParsedAddress => {
  if (input.length > 1_000) return malformed('too-long');
  const text = input.normalize('NFKC').trim();
  if (text === '') return malformed('empty');
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1) return malformed('no-at-sign');
  const local = text.slice(0, at);
  if (/[^\x20-\x7e]/.test(local)) return malformed('local-part-not-ascii');
  if (!atom.test(local)) return malformed('local-part-malformed');
  // URL parsers, which IDNA comes from, drop tabs and line breaks: refuse them first.
  const given = text.slice(at + 1);
  const domain = /[^\x21-\uffff]/.test(given) ? '' : toAscii(given).toLowerCase();
  const labels = domain.split('.');
  const wellFormed = labels.length > 1 && labels.every((part) => label.test(part));
  if (!wellFormed || /^\d+$/.test(labels.at(-1) ?? '')) return malformed('domain-malformed');
  if (local.length > 64 || local.length + 1 + domain.length > 254) return malformed('too-long');
  const address = `${local}@${domain}`;
  return {
    outcome: 'ok',
    address: address as EmailAddress,
    match: address.toLowerCase() as MatchAddress,
  };
};

/**
 * The same for an address that nobody is known at yet. One that tells a server where to send the mail on
 * (`user%post.example@relay.example`, `host!user@…`, `user=post.example@…`), or that a program may read as
 * a shorter one (`user?subject=x@…`), reaches somebody else than it seems to: no stop of theirs would be
 * found under it.
 */
export const parseNewAddress = (input: string, toAscii: DomainToAscii): ParsedAddress => {
  if (hasPath(input)) return malformed('domain-malformed');
  const parsed = parseEmailAddress(input, toAscii);
  const isRouted = parsed.outcome === 'ok' && onward.test(parsed.address);
  return isRouted ? malformed('source-route') : parsed;
};

/** Whether more than a domain follows the @, which IDNA, as URL parsers have it, cuts off or decodes. */
export const hasPath = (input: string): boolean =>
  /@[^@]*[/\\?#%][^@]*$/.test(input.slice(0, 1_000).normalize('NFKC'));

/**
 * The mailbox that an address delivers to as far as its form says: what follows a plus is a tag that its
 * holder chose (RFC 5233), Gmail and Proton read no dots, Fastmail takes any name at a holder's own
 * subdomain, and some providers have one mailbox at several domains.
 * Where a provider means something else by it, two
 * people are taken for one, which stops too much and never too little.
 */
export const mailboxOf = (match: MatchAddress): MatchAddress => {
  const at = match.lastIndexOf('@');
  const given = match.slice(at + 1);
  const [, holder, provider] = ownSubdomain.exec(given) ?? [];
  const domain = provider ?? oneProvider.get(given) ?? given;
  const plain = holder ?? match.slice(0, at).replace(/(?<=.)\+.*$/, '');
  const local = plain.replace(unread.get(domain) ?? /^$/, '');
  // A name of nothing but such signs is that of nobody else.
  return `${local === '' ? plain : local}@${domain}` as MatchAddress;
};

/** What a provider does not read in a name. */
const unread: ReadonlyMap<string, RegExp> = new Map([
  ['gmail.com', /\./g],
  ['proton.me', /[._-]/g],
]);

/** `anything@joke.fastmail.com` is `joke@fastmail.com`. */
const ownSubdomain = /^([^.]+)\.(fastmail\.(?:com|fm))$/;

/** Domains at which a provider gives every name to one person, by the one that stands for them. */
const oneProvider: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['me.com', 'icloud.com'],
  ['mac.com', 'icloud.com'],
  ['protonmail.com', 'proton.me'],
  ['protonmail.ch', 'proton.me'],
  ['pm.me', 'proton.me'],
]);

/**
 * `%` and `!` route mail on, as `=` does where a domain follows; at `?` and `|` some programs end the name
 * or begin an encoded word: `joke?subject=x@…`, `=?utf-8?q?joke?=@…`, `joke|@…`.
 */
const onward = /[%!?|].*@|=[a-z0-9-]+\.[a-z0-9.-]+@/i;

const malformed = (problem: AddressProblem): ParsedAddress => ({ outcome: 'malformed', problem });
