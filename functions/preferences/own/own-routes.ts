import type { Context } from 'hono';
import type { OwnLink } from '../../../shared/consent/links/link.ts';
import { readLink } from '../../../shared/consent/links/link-token.ts';
import { onPage } from '../../../shared/consent/links/own-page.ts';
import {
  type PersonRequest,
  type RequestSubject,
  requestKinds,
} from '../../../shared/consent/request/person-request.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { cutText } from '../../../shared/kernel/visible-text.ts';
import { fileRequest } from '../../../shared/subjects/file-request.ts';
import { ownDataPage } from '../../../web/pages/own-data-page.ts';
import { receiptPage } from '../../../web/pages/receipt-page.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import { pageHeaders } from '../../runtime/pages/page-headers.ts';
import { languageOf, respondNeutral, respondPage } from '../../runtime/pages/respond-page.ts';
import { tokenOfPath } from '../../runtime/pages/token-of-path.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';
import { partyOfOwn } from './mailed-link.ts';
import { ownData, ownFile } from './own-data.ts';

/**
 * One's own data behind a link that was mailed to the address on request: to read, to print, to keep
 * as a file, and to ask for something about it. What is asked came from the address, so that it is
 * confirmed; a person answers it.
 */
export const addOwnRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { mac } = dependencies;

  const linkOf = async (c: PathContext): Promise<OwnLink | undefined> =>
    readLink(tokenOfPath(c.req.param('token')), 'own', await mac());

  app.get(path, async (c) => {
    const party = await partyOfOwn(dependencies, await linkOf(c));
    if (party === undefined || party.contact.shared === true) return respondNeutral(c);
    const language = languageOf(c, party.contact.language);
    const data = await ownData(dependencies, { ...party, language });
    if (data === undefined) return respondNeutral(c);
    if (c.req.query('file') !== 'json') return respondPage(c, ownDataPage(data.view));
    return c.body(JSON.stringify(ownFile(data), null, 2), 200, {
      ...pageHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-data.json"',
    });
  });

  app.post(path, async (c) => {
    const party = await partyOfOwn(dependencies, await linkOf(c));
    if (party === undefined) return respondNeutral(c);
    const { contact, sender } = party;
    const language = languageOf(c, contact.language);
    const asked = askedIn(await c.req.text());
    const request = asked && (await file(dependencies, contact, asked));
    return request === undefined
      ? respondNeutral(c)
      : respondPage(c, receiptPage({ language, sender, request }));
  });
};

const path = '/d/:token{.+}';
type PathContext = Context<HttpEnv, typeof path>;

type Asked = { readonly subject: RequestSubject; readonly note?: string };

/** Far more than our longest form; anything longer does not come from us. */
const longestForm = 20_000;

/** Reads the form of the page; undefined for a form that asks for nothing that we know. */
const askedIn = (body: string): Asked | undefined => {
  if (body.length > longestForm) return undefined;
  const form = new URLSearchParams(body);
  const kind = requestKinds.find((each) => each === form.get('ask'));
  if (kind === undefined) return undefined;
  const subject: RequestSubject = kind === 'objection' ? { kind, to: 'service' } : { kind };
  const note = cutText((form.get('note') ?? '').toWellFormed().trim(), longestNote);
  return defined({ subject, note: note === '' ? undefined : note });
};

const longestNote = 1_000;

/** Keeps it once: the same, asked again while it waits, is the one that waits. */
const file = async (
  dependencies: PreferencesDependencies,
  contact: Contact,
  { subject, note }: Asked,
): Promise<PersonRequest | undefined> => {
  const { requests, now } = dependencies;
  const before = (await requests.ofContact(contact.contactId)).find(
    ({ kind, state, said }) => kind === subject.kind && state === 'open' && said?.note === note,
  );
  if (before !== undefined) return before;
  const said = {
    actor: { kind: 'subject' },
    method: 'preference-centre',
    ...defined({ note }),
  } as const;
  return fileRequest(onPage(dependencies, '/d'), contact, { subject, said, receivedAt: now() });
};
