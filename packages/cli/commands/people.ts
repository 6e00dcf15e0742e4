import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { proofsFormat } from '../../../shared/evidence/bundle/manifest.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { type components, items } from '../../client/grondslag-client.ts';
import { answered } from '../answered.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { AddCommand, Session } from '../command.ts';
import { table } from '../print.ts';

/** People: find them, see what they said, hand them what is held, and what they ask. */
export const addPeople: AddCommand = (program, session) => {
  program
    .command('contacts')
    .argument('[contact]', 'id of a contact; all of them when left out')
    .summary('contacts, or one with what it consented to and stopped')
    .option('--email <address>', 'whoever has this address; read from GRONDSLAG_EMAIL when it is -')
    .option('--sender <id>', 'with --email: of this sender')
    .option('--most <n>', 'how many of all', '50')
    .action((id: string | undefined, flags: ContactFlags) => contacts(session(), id, flags));
  program
    .command('requests')
    .summary('what people asked of the officer, with the day by which to answer')
    .option('--state <state>', 'open or answered', 'open')
    .action(({ state }: { readonly state: 'open' | 'answered' }) => requests(session(), state));
  program
    .command('export')
    .argument('<contact>', 'id of a contact')
    .summary('everything that is held about somebody, as a file')
    .option('--out <file>', 'where it is written; standard output when left out')
    .option('--proofs <file>', 'also: the proofs that its events are in the evidence log')
    .action(
      async (id: string, { out, proofs }: { readonly out?: string; readonly proofs?: string }) => {
        if (proofs !== undefined) await proofsOf(session(), id, proofs);
        await exportOf(session(), id, out);
      },
    );
};

type ContactFlags = {
  readonly email?: string;
  readonly sender?: string;
  readonly most: string;
};

const contacts = async (
  session: Session,
  contactId: string | undefined,
  flags: ContactFlags,
): Promise<void> => {
  if (contactId !== undefined && flags.email !== undefined)
    throw new CliError('say an id or --email, not both', exitCodes.usage);
  if (flags.sender !== undefined && flags.email === undefined)
    throw new CliError('--sender goes with --email', exitCodes.usage);
  if (contactId !== undefined) return oneContact(session, contactId);
  if (flags.email !== undefined) return lookup(session, flags.email, flags.sender);
  const most = Number(flags.most);
  if (!(most > 0)) throw new CliError('--most takes a number above 0', exitCodes.usage);
  const found: Found[] = [];
  const client = session.client('product');
  const ask = (position: { readonly cursor?: string }) =>
    client.GET('/v1/contacts', { params: { query: { limit: Math.min(100, most), ...position } } });
  for await (const one of items(ask)) {
    found.push(one);
    if (found.length >= most) break;
  }
  session.say(...asTable(found));
  session.finish({ items: found });
};

type Found = components['schemas']['Contact'];

const asTable = (found: readonly Found[]): readonly string[] =>
  table([
    ['id', 'sender', 'language', 'country'],
    ...found.map((one) => [one.contactId, one.senderId, one.language, one.country ?? 'unknown']),
  ]);

const lookup = async (session: Session, email: string, senderId: string | undefined) => {
  const address = email === '-' ? (session.world.env['GRONDSLAG_EMAIL'] ?? '') : email;
  const found = await answered(
    session.client('product').POST('/v1/contacts/lookup', {
      body: defined({ email: address, senderId }),
    }),
  );
  session.say(
    ...(found.items.length === 0 ? ['nobody here has that address'] : asTable(found.items)),
  );
  session.finish(found);
};

const oneContact = async (session: Session, contactId: string): Promise<void> => {
  const client = session.client('product');
  const params = { path: { contactId } };
  const [contact, consent] = await Promise.all([
    answered(client.GET('/v1/contacts/{contactId}', { params })),
    answered(client.GET('/v1/contacts/{contactId}/consent', { params })),
  ]);
  session.say(JSON.stringify(contact, undefined, 2), JSON.stringify(consent, undefined, 2));
  session.finish({ contact, consent });
};

const requests = async (session: Session, state: 'open' | 'answered'): Promise<void> => {
  const client = session.client('privacy-officer');
  const found: { requestId: string; kind: string; contactId: string; dueAt: string }[] = [];
  const ask = (position: { readonly cursor?: string }) =>
    client.GET('/v1/requests', { params: { query: { state, limit: 100, ...position } } });
  for await (const one of items(ask)) found.push(one);
  session.say(
    ...(found.length === 0
      ? [`no request is ${state}`]
      : table([
          ['due', 'kind', 'contact', 'id'],
          ...found.map((one) => [one.dueAt.slice(0, 10), one.kind, one.contactId, one.requestId]),
        ])),
  );
  session.finish({ items: found });
};

/** One file of all pages, for `grondslag verify`. */
const proofsOf = async (session: Session, contactId: string, file: string): Promise<void> => {
  const client = session.client('privacy-officer');
  const params = { path: { contactId } };
  const { internalId } = await answered(client.GET('/v1/contacts/{contactId}', { params }));
  const ask = (position: { readonly cursor?: string }) =>
    client.GET('/v1/contacts/{contactId}/proofs', {
      params: { ...params, query: { limit: 100, ...position } },
    });
  const proofs: components['schemas']['ConsentEventProofPage']['items'] = [];
  for await (const one of items(ask)) proofs.push(one);
  const all = { format: proofsFormat, contactId: internalId, items: proofs };
  writeFileSync(resolve(session.world.cwd, file), `${JSON.stringify(all, null, 2)}\n`, {
    mode: 0o600,
  });
  const waiting = proofs.filter(({ outcome }) => outcome === 'waiting').length;
  if (waiting > 0)
    session.world.err(
      `${waiting} of ${proofs.length} events wait for the evidence log, which takes them within a minute: export again for their proofs`,
    );
};

const exportOf = async (
  session: Session,
  contactId: string,
  out: string | undefined,
): Promise<void> => {
  const held = await answered(
    session.client('privacy-officer').GET('/v1/contacts/{contactId}/export', {
      params: { path: { contactId } },
    }),
  );
  const text = `${JSON.stringify(held, undefined, 2)}\n`;
  if (out === undefined) session.say(text.trimEnd());
  else {
    const file = resolve(session.world.cwd, out);
    // Everything that is held about a person: for whoever runs this alone.
    try {
      writeFileSync(file, text, { mode: 0o600 });
    } catch (error) {
      throw new CliError(`--out: ${(error as Error).message}`, exitCodes.usage);
    }
    session.say(`written to ${file}`);
  }
  session.finish(out === undefined ? held : { written: out });
};
