import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { type Notice, noticeHash } from '../../../shared/consent/notice/notice.ts';
import { clickTargets } from '../../../shared/delivery/measuring/click-targets.ts';
import { countryCode } from '../../../shared/kernel/country.ts';
import { mailingId, noticeId, senderId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { MailingHeader } from '../../../shared/mailing/mailing-store.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';

/** The sender that the pages of the tests are about. */
export const waterweg: Sender = {
  senderId: senderId('waterweg'),
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam',
  country: countryCode('NL'),
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
  registration: 'KvK 12345678',
  version: 1,
};

const dutch = 'Ja, Waterweg Hosting B.V. mag mij per e-mail';
const english = 'Yes, Waterweg Hosting B.V. may';

const notice = (
  id: string,
  covers: Notice['covers'],
  texts: Notice['texts'],
  at: Instant,
): Notice => ({
  noticeId: noticeId(id),
  version: 1,
  senderId: waterweg.senderId,
  covers,
  texts,
  material: true,
  sha256: noticeHash({ senderId: waterweg.senderId, covers, texts }, sha256),
  publishedAt: at,
  publishedBy: 'test',
});

/** Three texts by which the sender asks for consent: two topics, and measuring. */
export const noticesAt = (at: Instant): readonly Notice[] => [
  notice(
    'offers',
    [{ purpose: 'commercial', topic: 'aanbiedingen' }],
    {
      nl: `${dutch} aanbiedingen sturen over hosting en domeinnamen. Ik kan dit altijd weer intrekken.`,
      en: `${english} send me offers about hosting and domain names by e-mail. I can withdraw this at any time.`,
    },
    at,
  ),
  notice(
    'events',
    [{ purpose: 'commercial', topic: 'bijeenkomsten' }],
    {
      nl: `${dutch} uitnodigen voor bijeenkomsten. Ik kan dit altijd weer intrekken.`,
      en: `${english} invite me to events by e-mail. I can withdraw this at any time.`,
    },
    at,
  ),
  notice(
    'tracking',
    [{ activity: 'tracking.open' }, { activity: 'tracking.click' }],
    {
      nl: 'Ja, Waterweg Hosting B.V. mag meten of ik haar e-mails open en welke links ik aanklik.',
      en: 'Yes, Waterweg Hosting B.V. may measure whether I open its e-mails and which links I follow.',
    },
    at,
  ),
];

/** Two links that can be counted, and one that must not be. */
export const mailHtml =
  '<p>Hallo {{name}}</p><a href="https://www.waterweg.example/aanbieding?a=1&amp;b=2">Aanbieding</a>' +
  '<a href="https://www.waterweg.example/tweede">Tweede</a><a href="{{unsubscribeUrl}}">Stop</a>';

/** A mailing that went out. */
export const autumn = {
  mailingId: mailingId('m1'),
  senderId: waterweg.senderId,
  name: 'Autumn offer',
  kind: 'regular',
  state: 'finished',
  declaredPurpose: 'commercial',
  purpose: 'commercial',
  regulated: ['commercial'],
  topic: 'aanbiedingen',
  productFamilies: ['hosting'],
  ownProducts: true,
  essential: false,
  vital: false,
  tracking: ['tracking.open', 'tracking.click'],
  links: clickTargets([mailHtml]),
  audience: {},
  contentHash: sha256(mailHtml),
  version: 1,
  createdAt: instantFromMillis(0),
  createdBy: 'test',
} satisfies Omit<MailingHeader, 'schedule'>;
