/** The sender of the examples, as `PUT /v1/senders/{senderId}` takes it. */
export const exampleSender = {
  senderId: 'waterweg',
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  country: 'NL',
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
  replyTo: 'klantenservice@waterweg.example',
  registration: 'KvK 12345678',
  colour: '#0b5f62',
} as const;

/** Its notices, in use for four hundred days. */
export const exampleNotices = (now: number) => {
  const inUse = {
    material: true,
    inUseSince: new Date(now - 400 * 86_400_000).toISOString().slice(0, 10),
    inUseEvidence: {
      statedBy: 'M. de Vries, web editor',
      document: 'sign-up form, release 2025-31',
    },
  };
  return [
    {
      noticeId: 'offers',
      covers: [{ purpose: 'commercial', topic: 'offers' }],
      texts: {
        nl: 'Ja, Waterweg Hosting B.V. mag mij per e-mail aanbiedingen sturen over hosting en domeinnamen.\nIk kan dit altijd weer intrekken, via de link in elke mail of op de voorkeurenpagina.',
        en: 'Yes, Waterweg Hosting B.V. may send me offers about hosting and domain names by e-mail.\nI can withdraw this at any time, by the link in every mail or on the preferences page.',
      },
      ...inUse,
    },
    {
      noticeId: 'tracking',
      covers: [{ activity: 'tracking.open' }],
      texts: {
        nl: 'Ja, Waterweg Hosting B.V. mag meten of ik haar e-mails open, om te zien welke onderwerpen gelezen worden.\nDit staat los van de mails zelf: zonder deze toestemming krijg ik ze ook, zonder meting.',
        en: 'Yes, Waterweg Hosting B.V. may measure whether I open its e-mails, to see which subjects are read.\nThis stands apart from the mails: without this consent I get them too, unmeasured.',
      },
      ...inUse,
    },
  ] as const;
};
