import {
  type BulkEmailEntry,
  SESv2Client,
  SendBulkEmailCommand,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import {
  type LocalSes,
  type SesEvent,
  type SesOptions,
  startSes,
} from '../../../local/services/start-ses.ts';

/** A local SES with a real client on it, and everything that it published. */
export type SesHarness = {
  readonly ses: LocalSes;
  readonly client: SESv2Client;
  readonly events: SesEvent[];
  bulk(entries: readonly BulkEmailEntry[], more?: object): ReturnType<typeof sendBulk>;
  simple(to: string, more?: object): Promise<string>;
  stop(): Promise<void>;
};

const template = {
  TemplateContent: {
    Subject: 'Hello {{name}}',
    Html: '<p>Hello {{name}}, <a href="https://shop.example/offer?a=1&amp;b=2">see</a> or <a ses:no-track href="{{stop}}">stop</a></p>',
    Text: 'Hello {{name}}, stop: {{stop}}',
  },
};

const sendBulk = (client: SESv2Client, entries: readonly BulkEmailEntry[], more: object) =>
  client.send(
    new SendBulkEmailCommand({
      FromEmailAddress: 'News <news@mail.example>',
      DefaultContent: { Template: template },
      ConfigurationSetName: 'plain',
      BulkEmailEntries: [...entries],
      ...more,
    }),
  );

/** An entry for one recipient, with the data that the harness's template wants. */
export const entryFor = (to: string, more: Partial<BulkEmailEntry> = {}): BulkEmailEntry => ({
  Destination: { ToAddresses: [to] },
  ReplacementEmailContent: {
    ReplacementTemplate: {
      ReplacementTemplateData: JSON.stringify({
        name: to.split('@')[0],
        stop: 'https://x.example/u',
      }),
    },
  },
  ...more,
});

/** Starts one with a verified domain and a plain and a tracked configuration set. */
export const openSes = async (options: SesOptions = {}): Promise<SesHarness> => {
  const events: SesEvent[] = [];
  const ses = await startSes({
    identities: ['mail.example'],
    configurationSets: [{ name: 'plain' }, { name: 'tracked', tracking: true }],
    onEvent: (event) => void events.push(event),
    ...options,
  });
  const client = new SESv2Client({
    endpoint: ses.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return {
    ses,
    client,
    events,
    bulk: (entries, more = {}) => sendBulk(client, entries, more),
    simple: async (to, more = {}) => {
      const command = new SendEmailCommand({
        FromEmailAddress: 'news@mail.example',
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: { Data: 'Hi' }, Body: { Text: { Data: 'text' } } } },
        ConfigurationSetName: 'plain',
        ...more,
      });
      return (await client.send(command)).MessageId ?? '';
    },
    stop: async () => {
      client.destroy();
      await ses.stop();
    },
  };
};
