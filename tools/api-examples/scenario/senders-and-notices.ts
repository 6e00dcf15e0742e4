import type { Recorder } from '../recorder.ts';

/** Who sends, and the texts by which consent is asked. */
export const sendersAndNotices = async (recorder: Recorder): Promise<void> => {
  const { record, refuse, ask } = recorder;
  await record('writeSender', 'register', 'A sender that is new', { path, body: sender });
  const { version } = await ask('readSender', { path });
  await record('writeSender', 'change', 'The same with a reply address', {
    path,
    version,
    body: { ...sender, replyTo: 'service@waterweg.example' },
  });
  await refuse('writeSender', 422, {
    path,
    body: { ...sender, postalAddress: 'Kade 12, Rotterdam. Now 50% off hosting!' },
  });
  await record('readSender', 'one', 'A sender', { path });
  await record('listSenderVersions', 'all', 'Who changed what, and when', { path });
  await record('listSenders', 'all', 'The only sender');
  await entities(recorder);

  await record('publishNotice', 'first', 'A text in two languages', { body: notice });
  await record('publishNotice', 'unchanged', 'The same text again', { body: notice });
  const bakery = { ...sender, legalName: 'Bakkerij Jansen B.V.' };
  await ask('writeSender', { path: { senderId: 'bakery' }, body: bakery });
  await refuse('publishNotice', 422, { body: { ...notice, inUseSince: '2030-01-01' } });
  await refuse('publishNotice', 409, { body: { ...notice, senderId: 'bakery' } });
  await record('listNotices', 'current', 'Current versions', { query: { senderId: 'waterweg' } });
  const noticeId = 'offers';
  await record('readNotice', 'versions', 'Every version', { path: { noticeId } });
  await record('readNoticeVersion', 'first', 'The first version', {
    path: { noticeId, version: '1' },
  });
  await topics(recorder);
  await ask('publishNotice', {
    body: {
      ...notice,
      noticeId: 'tracking',
      covers: [{ activity: 'tracking.open' }, { activity: 'tracking.click' }],
      texts: {
        en: 'Yes, Waterweg Hosting B.V. may see whether I open its mails and follow links.',
      },
    },
  });
};

/** What consent within a purpose is asked for. */
const topics = async ({ record, refuse, ask }: Recorder): Promise<void> => {
  const path = { senderId: 'waterweg', topicId: 'events' };
  const entityPath = { entityId: 'e-waterweg', topicId: 'events' };
  const body = { names: { nl: 'Bijeenkomsten', en: 'Events' } };
  await record('writeSenderTopic', 'add', 'A topic that is new', { path, body });
  await refuse('writeSenderTopic', 428, { path, body });
  const advert = { names: { en: 'Get 20% off today' } };
  await refuse('writeSenderTopic', 422, { path: { ...path, topicId: 'deals' }, body: advert });
  const { version: first } = await ask('readTopic', { path: entityPath });
  await record('writeSenderTopic', 'rename', 'The same under another name', {
    path,
    version: first,
    body: { names: { ...body.names, en: 'Events and courses' } },
  });
  const { version } = await ask('readTopic', { path: entityPath });
  await record('writeTopic', 'describe', 'The same with a description', {
    path: entityPath,
    version,
    body: { ...body, descriptions: { en: 'Open days and courses in Rotterdam' } },
  });
  const webinars = { path: { ...entityPath, topicId: 'webinars' }, body };
  await record('writeTopic', 'add', 'Another topic', webinars);
  await refuse('writeTopic', 428, webinars);
  const deals = { ...entityPath, topicId: 'deals' };
  await refuse('writeTopic', 422, { path: deals, body: advert });
  await record('readSenderTopic', 'one', 'A topic', { path });
  await record('readTopic', 'one', 'A topic', { path: entityPath });
  await record('listSenderTopics', 'all', 'The topics of the entity', {
    path: { senderId: 'waterweg' },
  });
  await record('listTopics', 'all', 'The topics of the entity', {
    path: { entityId: 'e-waterweg' },
  });
  await record('listTopicVersions', 'all', 'Who changed what, and when', { path: entityPath });
};

/** The legal persons behind the senders. */
const entities = async ({ record, refuse, ask }: Recorder): Promise<void> => {
  const path = { entityId: 'e-waterweg' };
  await record('listEntities', 'all', 'The only entity');
  await record('readEntity', 'one', 'A legal entity', { path });
  const { version } = await ask('readEntity', { path });
  await record('writeEntity', 'names', 'With a name that it trades under', {
    path,
    version,
    body: names,
  });
  await ask('writeSender', {
    path: { senderId: 'kade' },
    body: { ...sender, legalName: 'Kade Domeinen B.V.', registration: '87654321' },
  });
  const { version: current } = await ask('readEntity', { path });
  await refuse('writeEntity', 422, {
    path,
    version: current,
    body: { ...names, legalName: 'Waterweg Hosting, now 50% off' },
  });
  await refuse('recordSuccession', 422, {
    path,
    version: current,
    body: { ...merger, predecessor: 'e-waterweg' },
  });
  await record('recordSuccession', 'merger', 'A company that merged into it', {
    path,
    version: current,
    body: merger,
  });
  await record('listEntityVersions', 'all', 'Who changed what, and when', { path });
};

const names = {
  legalName: 'Waterweg Hosting B.V.',
  tradeNames: [{ name: 'Waterweg', from: '2019-03-01' }],
};

const merger = {
  predecessor: 'e-kade',
  on: '2026-01-01',
  evidence: { document: 'Deed of merger of 31 December 2025', place: 'Trade register, 87654321' },
};

const sender = {
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
  country: 'NL',
  kind: 'company',
  fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
};
const path = { senderId: 'waterweg' };

const notice = {
  noticeId: 'offers',
  senderId: 'waterweg',
  covers: [{ purpose: 'commercial', topic: 'offers' }],
  texts: {
    en: 'Yes, Waterweg Hosting B.V. may e-mail me offers. I can stop this at any time.',
    nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen mailen. Ik kan dit altijd stoppen.',
  },
  material: true,
  inUseSince: '2025-03-01',
  inUseEvidence: { statedBy: 'M. de Vries, web editor', document: 'release 2025-03 of the shop' },
};
