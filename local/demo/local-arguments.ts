import { parseArgs } from 'node:util';

export type LocalArguments = {
  readonly help: boolean;
  readonly fresh: boolean;
  readonly printEnv: boolean;
  /** On one SQLite file, or else on stand-ins of AWS. */
  readonly oneMachine: boolean;
  readonly data: string;
  /** A file of settings of one machine. */
  readonly settings: string | undefined;
  readonly port: number | undefined;
  readonly inboxPort: number | undefined;
  /** Mails a second that the local inbox takes. */
  readonly throttle: number | undefined;
  /** Where each event is posted. */
  readonly forwardEvents: string | undefined;
  /** Webhooks may lead to this machine. */
  readonly loopbackWebhooks: boolean;
  readonly contacts: number;
  readonly seed: number;
};

/** Reads the flags of `npm start` and `npm run demo`; throws with a plain message on a wrong one. */
export const localArguments = (argv: readonly string[]): LocalArguments => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      help: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'print-env': { type: 'boolean', default: false },
      aws: { type: 'boolean', default: false },
      // What it is without it; written out in scripts of an earlier day.
      'one-machine': { type: 'boolean', default: false },
      settings: { type: 'string' },
      data: { type: 'string', default: '.grondslag' },
      port: { type: 'string' },
      'inbox-port': { type: 'string' },
      throttle: { type: 'string' },
      'forward-events': { type: 'string' },
      'loopback-webhooks': { type: 'boolean', default: false },
      contacts: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.aws && values['one-machine']) throw new Error('either --aws or --one-machine');
  if (values.aws && values['forward-events'] !== undefined)
    throw new Error('--forward-events goes without --aws: the events are on the event bus there');
  return {
    help: values.help,
    fresh: values.fresh,
    printEnv: values['print-env'],
    oneMachine: !values.aws,
    data: values.data,
    settings: values.settings,
    port: wholeNumber(values.port, 'port'),
    inboxPort: wholeNumber(values['inbox-port'], 'inbox-port'),
    throttle: atLeastOne(values.throttle, 'throttle'),
    forwardEvents: webAddress(values['forward-events']),
    loopbackWebhooks: values['loopback-webhooks'],
    contacts: wholeNumber(values.contacts, 'contacts') ?? 0,
    seed: wholeNumber(values.seed, 'seed') ?? 1,
  };
};

const wholeNumber = (text: string | undefined, name: string): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`);
  return value;
};

const atLeastOne = (text: string | undefined, name: string): number | undefined => {
  const value = wholeNumber(text, name);
  if (value === 0) throw new Error(`--${name} takes a number above 0`);
  return value;
};

const webAddress = (text: string | undefined): string | undefined => {
  if (text !== undefined && !/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new Error('--forward-events takes an address that starts with http:// or https://');
  return text;
};

export const usage = `options:
  --fresh            empty the data folder first (npm start)
  --data FOLDER      where state lives; .grondslag unless given (npm start)
  --port N           port of the API and pages; 4680 unless given, or a free one
  --inbox-port N     port of SES and its inbox; 4681 unless given, or a free one
  --print-env        print the addresses and tokens for a shell too (npm start)
  --throttle N       the inbox takes N mails a second
  --forward-events URL  post each event to this address, as EventBridge does to a target (npm start)
  --loopback-webhooks  webhooks may lead to this machine, by http too (npm start)
  --aws              run on stand-ins of AWS's services, instead of one SQLite file
  --settings FILE    settings of one machine (npm start); machine.env in the data folder, if it is there
  --contacts N       generate about N more contacts
  --seed N           which generated contacts; 1 unless given
  --help             this text
environment:
  DYNAMODB_ENDPOINT  with --aws, use the DynamoDB at this address instead of the embedded one`;
