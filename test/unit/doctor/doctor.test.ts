import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configOf, type StageSettings } from '../../../cdk/stage-config.ts';
import { askAll } from '../../../scripts/doctor/ask-aws.ts';
import { checkAccount } from '../../../scripts/doctor/check-account.ts';
import { checkSettings } from '../../../scripts/doctor/check-settings.ts';
import { printed } from '../../../scripts/doctor/finding.ts';
import { type Answers, questionNames, questions } from '../../../scripts/doctor/questions.ts';
import { answersFile, answersOf, readAnswers } from '../../../scripts/doctor/recorded-answers.ts';

const folder = new URL('./answers/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const own: StageSettings = {
  mailDomain: 'mail.vereniging.nl',
  operatorEmail: 'post@vereniging.nl',
  dmarcReportsTo: 'dmarc@vereniging.nl',
};
const config = (more: StageSettings = {}) => configOf('production', { ...own, ...more });
const answers = (name: string) => answersOf(readAnswers(new URL(`${name}.json`, folder)));
const said = (name: string, more: StageSettings = {}) =>
  checkAccount(config(more), answers(name)).map(
    ({ level, about, says }) => `${level} ${about}: ${says}`,
  );
const fixes = (name: string) =>
  checkAccount(config(), answers(name)).flatMap(({ fix = [] }) => fix);

describe('answers that were written by hand', () => {
  test.each(files)(
    'the answers in %s say that they were written by hand, and name the page of each',
    (name) => {
      const { recorded, answers: kept } = readAnswers(new URL(name, folder));
      expect(recorded).toBe(false);
      expect(Object.keys(kept).toSorted()).toEqual([...questionNames].toSorted());
      const asked = questions(config());
      for (const [question, { page }] of Object.entries(kept))
        expect([question, page]).toEqual([question, asked[question as keyof typeof asked].page]);
    },
  );
});

describe('a fresh account', () => {
  test('a fresh account is told about its concurrency, the sandbox and tracking, before anything is deployed', () => {
    expect(said('fresh-account')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^fail Lambda concurrency: Lambda grants 10; .* takes 180/),
        expect.stringMatching(/^warn SES: the sandbox: 200 mails a day, 1 a second, only to/),
        expect.stringMatching(/^fail SES: Virtual Deliverability Manager/),
        expect.stringMatching(/^warn mail domain: mail\.vereniging\.nl is not an identity/),
      ]),
    );
    expect(fixes('fresh-account')).toContain(
      'aws sesv2 put-account-vdm-attributes --vdm-attributes VdmEnabled=DISABLED',
    );
  });

  test('a fresh account cannot have more reserved than it has: the deployment would fail', () => {
    expect(said('fresh-account', { accountConcurrency: 1_000 })).toContainEqual(
      expect.stringMatching(/^fail Lambda concurrency: production\.accountConcurrency is 1000/),
    );
  });
});

describe('a first deployment that failed', () => {
  test('a first deployment that failed gets the commands that remove it, in an order that works', () => {
    expect(fixes('first-deployment-failed').filter((fix) => !/sesv2|quotas/.test(fix))).toEqual([
      'aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name grondslag-production-stateful',
      'aws dynamodb update-table --no-deletion-protection-enabled --table-name grondslag-production-stateful-contactsTable1669416B-1ABCDEF',
      'aws dynamodb update-table --no-deletion-protection-enabled --table-name grondslag-production-stateful-consentTable9779DDCE-1ABCDEF',
      'aws cloudformation delete-stack --stack-name grondslag-production-stateful',
      'aws logs delete-log-group --log-group-name /grondslag/production/send',
    ]);
  });

  test.each(['deployed', 'ready', 'under-review'])(
    'a stage that is %s gets no command that removes it',
    (name) => {
      expect(fixes(name).join('\n')).not.toMatch(/delete-stack|no-deletion-protection|delete-log/);
    },
  );
});

describe('a stage that was just deployed', () => {
  test('a stage that was just deployed is told what is left to do', () => {
    expect(said('deployed')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^fail mail domain: .* not verified, DKIM is PENDING, MAIL FROM is PENDING/,
        ),
        expect.stringMatching(/^fail keys: /),
        expect.stringMatching(/^fail alarms: nobody hears/),
        expect.stringMatching(
          /^warn Lambda concurrency: .* set production\.accountConcurrency to 1000/,
        ),
      ]),
    );
    expect(fixes('deployed')).toContain('npm run cli -- operator keys new --stage production');
  });
});

describe('a stage as it ought to be', () => {
  test('a stage as it ought to be has nothing that fails or warns', () => {
    const found = said('ready', { accountConcurrency: 1_000 });
    expect(found.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(found.length).toBeGreaterThan(4);
  });

  test('a stage as it ought to be is reported when SES reviews the account, or when a former operator receives the alarms', () => {
    expect(said('under-review')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^fail SES: SES reviews the account \(PROBATION\)/),
        expect.stringMatching(
          /^warn alarms: a mailbox is subscribed that the settings do not name/,
        ),
      ]),
    );
  });
});

describe('answers that did not come, or came otherwise', () => {
  test('answers that did not come, or came otherwise are warnings, never a crash and never an all-clear', () => {
    for (const odd of [undefined, 'text', [], { AccountLimit: 'many' }, 7] as const) {
      const all = Object.fromEntries(questionNames.map((name) => [name, odd])) as Answers;
      const found = checkAccount(config(), all);
      expect(found.filter(({ level }) => level === 'ok')).toEqual([]);
      expect(found.length).toBeGreaterThan(3);
    }
  });

  test('a query that fails does not affect the others', async () => {
    const asked: string[] = [];
    const all = await askAll(config(), async ({ args }) => {
      asked.push(args.join(' '));
      if (args[0] === 'lambda') throw new Error('AccessDenied');
      return args[0] === 'sts' ? { Account: '123456789012' } : {};
    });
    expect(Object.keys(all)).toHaveLength(questionNames.length - 1);
    expect(asked.at(-1)).toContain(
      'arn:aws:sns:eu-west-1:123456789012:grondslag-production-alarms',
    );
  });

  test('every query of the doctor only reads', () => {
    for (const { args } of Object.values(questions(config())))
      expect(args[1]).toMatch(/^(get|list|describe)-/);
  });
});

describe('recorded answers', () => {
  test('recorded answers leave out the account’s number, its mailboxes and who asked', () => {
    const real: Answers = {
      caller: {
        UserId: 'AROAEXAMPLE1234567:jan.jansen',
        Account: '123456789012',
        Arn: 'arn:aws:sts::123456789012:assumed-role/Admin/jan.jansen',
      },
      subscriptions: {
        Subscriptions: [{ Endpoint: 'jan@vereniging.nl', SubscriptionArn: 'PendingConfirmation' }],
      },
    };
    const text = JSON.stringify(answersFile(config(), real, new Date('2026-11-28T00:00:00Z')));
    expect(text).not.toMatch(/123456789012|jan|AROA/);
    expect(text).toContain('"recorded":true');
  });
});

describe('the settings alone', () => {
  test('the domain of the example is a failure, and its mailboxes are warnings', () => {
    const text = printed(checkSettings(configOf('staging')));
    expect(text).toMatch(/^fail {2}settings: The mail domain is mail\.staging\.example\.org/);
    expect(text).toMatch(/warn {2}settings: staging\.operatorEmail is operations@example\.org/);
  });
});
