import type { Context } from 'hono';
import type { MailLink, StopLink } from '../../../shared/consent/links/link.ts';
import { readLink, signLink } from '../../../shared/consent/links/link-token.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { isKeyOf } from '../../../shared/kernel/object/keys-of.ts';
import { isRegulated } from '../../../shared/kernel/purpose.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import { bases } from '../../../shared/policy/bases.ts';
import { authorityFor } from '../../../shared/policy/explanation/authorities.ts';
import { linkMailedPage } from '../../../web/pages/link-mailed-page.ts';
import { type WhyView, whyPage } from '../../../web/pages/why-page.ts';
import type { HttpApp, HttpEnv } from '../../runtime/http/http-app.ts';
import { languageOf, respondNeutral, respondPage } from '../../runtime/pages/respond-page.ts';
import { tokenOfPath } from '../../runtime/pages/token-of-path.ts';
import { askOwnData } from '../own/ask-own-link.ts';
import { partyOfMailed } from '../own/mailed-link.ts';
import { maskedAddress } from '../page/masked-address.ts';
import { shownScope } from '../page/shown-scope.ts';
import type { PreferencesDependencies } from '../preferences-dependencies.ts';

/**
 * Why a mail came. From the link alone what whoever has the mail may know: the kind of ground, who
 * sent it, how to stop it and where to complain. The rest comes to the address itself.
 */
export const addWhyRoutes = (app: HttpApp, dependencies: PreferencesDependencies): void => {
  const { mac } = dependencies;

  const linkOf = async (c: PathContext): Promise<MailLink | undefined> =>
    readLink(tokenOfPath(c.req.param('token')), 'mail', await mac());

  app.get(path, async (c) => {
    const link = await linkOf(c);
    const party = link && (await partyOfMailed(dependencies, link));
    if (link === undefined || party === undefined) return respondNeutral(c);
    const language = languageOf(c, party.contact.language);
    return respondPage(c, whyPage(await whyView(dependencies, { link, party, language })));
  });

  app.post(path, async (c) => {
    const link = await linkOf(c);
    const party = link && (await partyOfMailed(dependencies, link));
    if (party === undefined) return respondNeutral(c);
    const { contact, sender } = party;
    const language = languageOf(c, contact.language);
    const outcome = await askOwnData(dependencies, contact, language);
    const address = maskedAddress(contact.email);
    return respondPage(c, linkMailedPage({ language, sender, address, outcome }));
  });
};

const path = '/m/:token{.+}';
type PathContext = Context<HttpEnv, typeof path>;

type Party = { readonly contact: Contact; readonly sender: Sender };

const whyView = async (
  dependencies: PreferencesDependencies,
  {
    link,
    party: { contact, sender },
    language,
  }: { readonly link: MailLink; readonly party: Party; readonly language: Language },
): Promise<WhyView> => {
  const { history, mailings } = dependencies;
  const [received, mailing] = await Promise.all([
    history.of(contact.contactId),
    mailings.header(link.mailingId),
  ]);
  const basis = received.find(({ mailingId }) => mailingId === link.mailingId)?.basis;
  const about = mailing?.senderId === sender.senderId ? stoppable(mailing) : undefined;
  return defined({
    language,
    sender,
    maskedAddress: maskedAddress(contact.email),
    basis: basis !== undefined && isKeyOf(bases, basis) ? basis : undefined,
    scope:
      about === undefined
        ? undefined
        : await shownScope(dependencies, { party: link, scope: about, language }),
    stopPath: about === undefined ? undefined : await stopPath(dependencies, link, about),
    authority: authorityFor(contact.country, sender.country),
  });
};

type About = Pick<StopLink, 'purpose' | 'topic'>;

/** What the mail was about, as far as one can stop it: service mail one cannot. */
const stoppable = ({ purpose, topic }: MailingHeader): About | undefined =>
  isRegulated(purpose) ? { purpose, ...defined({ topic }) } : undefined;

/** The stop link of the mail, made again. */
const stopPath = async (
  { linkKeys, mac }: PreferencesDependencies,
  { senderId, contactId, mailingId, addressAt }: MailLink,
  about: About,
): Promise<string> => {
  const stop: StopLink = { kind: 'stop', senderId, contactId, mailingId, addressAt, ...about };
  return `/u/${signLink(stop, await linkKeys(), await mac())}`;
};
