import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { membersList } from './members-list.ts';

/**
 * What somebody who never saw the service does in the first hour, by the command alone: a sender of
 * one's own, a list of 1,000 from another tool, a double opt-in, an offer, a recall, one single
 * mail, why, proof and its check. Throws at the first step that goes otherwise; answers with the
 * seconds of each.
 */
export const firstHour = async (world: StrangerWorld): Promise<readonly Step[]> => {
  const { folder, examples } = world;
  mkdirSync(folder, { recursive: true });
  cpSync(examples, folder, { recursive: true });
  writeFileSync(join(folder, 'members.csv'), membersList());
  writeFileSync(join(folder, 'receipt.json'), JSON.stringify(receipt));
  writeFileSync(join(folder, 'nina.json'), JSON.stringify(nina));
  writeFileSync(join(folder, 'asks.json'), JSON.stringify(asks));

  const steps: Step[] = [];
  const step = async (what: string, work: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await work();
    steps.push({ what, seconds: (performance.now() - started) / 1_000 });
  };
  /** Runs the command and expects of it what a person would. */
  const cli = async (line: string, says: RegExp = /./, status = 0): Promise<string> => {
    const run = await world.run(line.split(' '));
    if (run.status !== status || !says.test(run.out))
      throw new Error(
        `grondslag ${line}\nexit ${run.status}, not as expected:\n${run.out}${run.err}`,
      );
    return run.out.trim();
  };
  const mailing = async (file: string, report: RegExp): Promise<string> => {
    const made = await cli(`--as marketer api POST /v1/mailings --body ${file} --pick mailingId`);
    await cli(`preview ${made}`, /would get it/);
    await cli(`schedule ${made} --now`);
    await cli(`watch ${made}`, report);
    return made;
  };

  await step('own sender, and the text that people agree to', async () => {
    await cli('--as privacy-officer api PUT /v1/senders/fietsen --body sender.json');
    await cli('--as privacy-officer api POST /v1/notices --body notice.json');
  });
  await step('1,000 rows of Mailchimp, with relations', async () => {
    await cli(`import members.csv ${mappingFlags} --dry-run`, /Tried out/, 1);
    await cli(`import members.csv ${mappingFlags}`, /990 {2}created/, 1);
  });
  await step('double opt-in', async () => {
    await cli('--as product api POST /v1/contacts --body nina.json');
    await cli('--as product api POST /v1/contacts/nina/consent/requests --body asks.json');
    await world.confirm('nina@post.example');
    await cli('decide nina --sender fietsen --purpose commercial --topic fietsnieuws', /allow/);
  });
  await step('a recall, to every customer', async () => {
    await mailing('recall.json', /990 {2}accepted/);
  });
  let offer = '';
  await step('an offer, to those who may get it', async () => {
    // Six of ten signed up; of those every address that can be mailed, and Nina.
    offer = await mailing('offer.json', /601 {2}accepted/);
  });
  await step('one single mail', async () => {
    const template = await cli(
      '--as marketer api POST /v1/mailings --body receipt.json --pick mailingId',
    );
    await cli(`--as marketer api POST /v1/mailings/${template}/activate`);
    const [one = ''] = await world.contactsAt('member0@post.example');
    await cli(`mail ${template} ${one} --value invoice=F-2026-0311 --key order-1`, /accepted/);
  });
  await step('why', async () => {
    const [left = ''] = await world.contactsAt('member6@post.example');
    await cli(`why ${left} ${offer}`, /denied[\s\S]*opted out/);
    await cli(`why nina ${offer}`, /accepted|allowed/);
  });
  await step('proof, and its check without the service', async () => {
    await proven(async () => {
      await cli('export nina --out nina-export.json --proofs nina-proofs.json');
      const proofs = readFileSync(join(folder, 'nina-proofs.json'), 'utf8');
      if (proofs.includes('"waiting"')) throw new Error('an event of nina is not in the log');
    });
    const key = await (await fetch(`${world.url}/log/key`)).text();
    writeFileSync(join(folder, 'trust.txt'), `log ${key.trim()}\nquorum none\n`);
    await cli('verify nina-export.json nina-proofs.json --policy trust.txt');
  });
  return steps;
};

export type Step = { readonly what: string; readonly seconds: number };

export type StrangerWorld = {
  /** Where the service is. */
  readonly url: string;
  /** Where the command is called. */
  readonly folder: string;
  /** The folder of `examples/first-mail`. */
  readonly examples: string;
  readonly run: (
    argv: readonly string[],
  ) => Promise<{ readonly status: number; readonly out: string; readonly err: string }>;
  /** Opens the last mail to an address and presses the button behind its link. */
  readonly confirm: (address: string) => Promise<void>;
  /** Ids of the contacts of an address. */
  readonly contactsAt: (address: string) => Promise<readonly string[]>;
};

/** What was just recorded is in the log within a minute. */
const proven = async (ask: () => Promise<void>): Promise<void> => {
  for (let turn = 0; ; turn += 1)
    try {
      await ask();
      return;
    } catch (error) {
      if (turn === 90) throw error;
      await sleep(1_000);
    }
};

/** The link of an opt-in in the inbox, and the button behind it. */
export const confirmByInbox =
  (inboxUrl: string) =>
  async (address: string): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      const found = await fetch(`${inboxUrl}/_local/mails?full&to=${encodeURIComponent(address)}`);
      const link = /https?:\/\/[^\s"<>\\]+\/c\/[\w.-]+/.exec(await found.text())?.[0];
      if (link !== undefined) {
        const body = new URLSearchParams({ confirm: 'yes' });
        const pressed = await fetch(link, { method: 'POST', body });
        if (!pressed.ok) throw new Error(`the page answered ${pressed.status}`);
        return;
      }
      if (turn === 100) throw new Error(`no mail to ${address} came`);
      await sleep(100);
    }
  };

const mappingFlags = [
  '--sender fietsen --zone Europe/Amsterdam',
  '--value language=nl --value country=NL',
  '--column status=STATUS --status non-subscribed=none',
  '--value consent.purpose=commercial --value consent.topic=fietsnieuws',
  '--value consent.noticeId=fietsnieuws --value consent.noticeVersion=1',
  '--value consent.page=https://fietsen-jansen.example/nieuwsbrief',
  '--column consent.occurredAt=OPTIN_TIME --column consent.upstreamProof=Formulierregel',
  '--value relation.role=customer --value relation.service=fiets',
  '--column relation.since=CUSTOMER_SINCE',
].join(' ');

const nina = {
  contactId: 'nina',
  senderId: 'fietsen',
  email: 'nina@post.example',
  language: 'nl',
  country: 'NL',
};

const asks = {
  purpose: 'commercial',
  topic: 'fietsnieuws',
  method: 'web-form',
  act: 'ticked-empty-box',
  notice: { noticeId: 'fietsnieuws', version: 1 },
};

const receipt = {
  senderId: 'fietsen',
  name: 'Betaalbewijs',
  template: true,
  purpose: 'contract',
  service: 'fiets',
  necessity: 'Wie een reparatie betaalt, krijgt daar een bewijs van.',
  values: { invoice: 'reference' },
  contents: [
    {
      language: 'nl',
      subject: 'Betaalbewijs {{invoice}}',
      text: 'Beste {{name|klant}},\n\nWij hebben uw betaling van factuur {{invoice}} ontvangen. Dit is uw betaalbewijs. U hoeft niets te doen.\n\nFietsen Jansen B.V., Stationsweg 4, 3311 JW Dordrecht, Nederland',
    },
  ],
};
