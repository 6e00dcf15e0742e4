import { beforeAll, describe, expect, test } from 'vitest';
import { type Grant, grantsByFunction, whoMay } from './grants.ts';
import { synthesized } from './synthesize.ts';

const event = 'CONTACT#c1';
let grants: ReadonlyMap<string, readonly Grant[]>;

beforeAll(() => {
  grants = grantsByFunction(synthesized());
});

const of = (name: string): readonly Grant[] => grants.get(name) ?? [];

describe('the consent ledger', () => {
  test('only the API, its imports, link holders and feedback append events', () => {
    // What makes an item of a contact's partition an event is its attribute `event`.
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', event, 'event')).toEqual([
      'consent',
      'feedback',
      'imports',
      'merge-stops',
      'preferences',
      'sign-up',
      'stops',
    ]);
    expect(whoMay(grants, 'dynamodb:BatchWriteItem', 'consent table', event)).toEqual([]);
  });

  test('the erasure job puts nothing there but the mark that a ledger is closed', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', event, 'erased')).toContain('erase');
    for (const attribute of ['event', 'state', 'lastHash'])
      expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', event, attribute)).not.toContain(
        'erase',
      );
  });

  test('nobody updates an event, nor anything else in the table but rows of the outbox', () => {
    expect(whoMay(grants, 'dynamodb:UpdateItem', 'consent table', event)).toEqual([]);
    const updates = [...grants.values()]
      .flat()
      .filter(({ action, on }) => action === 'dynamodb:UpdateItem' && on === 'consent table');
    expect([...new Set(updates.flatMap(({ keys }) => keys))]).toEqual(['OUTBOX#*']);
    expect(whoMay(grants, 'dynamodb:PartiQLUpdate', 'consent table')).toEqual([]);
  });

  test('a statement inserts whose a proof is, and nothing else', () => {
    const inserts = [...grants.values()]
      .flat()
      .filter(({ action }) => action === 'dynamodb:PartiQLInsert');
    expect([...new Set(inserts.map(({ on, keys }) => `${on} ${keys}`))]).toEqual([
      'consent table COLLECTED#*',
    ]);
  });

  test('only the erasure job deletes events', () => {
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', event)).toEqual(['erase']);
    expect(whoMay(grants, 'dynamodb:PartiQLDelete', 'consent table')).toEqual([]);
  });

  test('the audit trail is appended to by what callers call, read by the officer’s function, and changed by nobody', () => {
    const entry = 'AUDIT#2026-11-29';
    const functions =
      'assets consent contacts decisions erase evidence-log imports mailings mails reports webhooks';
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', entry)).toEqual(
      functions.split(' '),
    );
    expect(whoMay(grants, 'dynamodb:Query', 'consent table', entry)).toEqual(['erase']);
    // Its days have their leaf from one function, which decides as little as the others who may call.
    for (const key of ['AUDITED', 'BLOCKED'])
      expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', key)).toEqual(['erase']);
    expect(whoMay(grants, 'dynamodb:Query', 'consent table', 'BLOCKED')).toEqual(
      functions.split(' '),
    );
    for (const action of [
      ...['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete'],
    ])
      expect([action, whoMay(grants, `dynamodb:${action}`, 'consent table', entry)]).toEqual([
        action,
        [],
      ]);
  });

  test('nobody deletes a suppression or a notice', () => {
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'SUPPRESSION#h')).toEqual([]);
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'NOTICE#n')).toEqual([]);
  });

  test('only consent publishes a notice', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', 'NOTICE#n')).toEqual(['consent']);
  });

  test('only what announces and what seals takes rows out of the outbox', () => {
    expect(whoMay(grants, 'dynamodb:BatchWriteItem', 'consent table', 'OUTBOX#0')).toEqual([
      'publish-events',
    ]);
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'OUTBOX#0')).toEqual([
      'publish-events',
      'seal-log',
    ]);
  });

  test('only the sealing function moves the evidence log, signs it and writes its files', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'consent table', 'LOG')).toEqual(['seal-log']);
    expect(whoMay(grants, 'dynamodb:DeleteItem', 'consent table', 'LOG')).toEqual([]);
    const writesTo = (name: string) =>
      of(name)
        .filter(({ action }) => action === 's3:PutObject')
        .map(({ on }) => on.replace(/^.*?\//, ''));
    expect(whoMay(grants, 's3:PutObject', 'any')).toEqual(['reports', 'seal-log']);
    expect(writesTo('seal-log')).toEqual(['log/*']);
    // Beside the log, and nothing of it.
    expect(writesTo('reports')).toEqual(['bundles/*']);
    expect(whoMay(grants, 's3:DeleteObject', 'any')).toEqual([]);
    expect(whoMay(grants, 's3:DeleteObjectVersion', 'any')).toEqual([]);
    expect(whoMay(grants, 'secretsmanager:GetSecretValue', 'LogKeySecret')).toEqual(['seal-log']);
  });

  test('whoever sends may make a claim depend on the ledger, but not write to it', () => {
    expect(whoMay(grants, 'dynamodb:ConditionCheckItem', 'consent table', event)).toContain('send');
    expect(
      of('send')
        .filter(({ on }) => on === 'consent table')
        .map(({ action }) => action)
        .toSorted(),
    ).toEqual(['dynamodb:BatchGetItem', 'dynamodb:ConditionCheckItem', 'dynamodb:GetItem']);
    const mayGet = (key: string) => whoMay(grants, 'dynamodb:GetItem', 'consent table', key);
    expect(mayGet('TOPICS#e1')).toContain('send');
    expect(mayGet('CONTACT#c1')).not.toContain('send');
  });
});

describe('contacts, mailings and claims', () => {
  test('`consent` creates and changes contacts, sign-up creates strangers, a link holder corrects, and only the erasure job removes', () => {
    const may = (action: string, key: string) =>
      whoMay(grants, `dynamodb:${action}`, 'contacts table', key);
    expect(may('PutItem', 'CONTACT#c1')).toEqual(['consent', 'imports', 'preferences', 'sign-up']);
    expect(may('PutItem', 'ADDRESS#h')).toEqual(['consent', 'imports', 'sign-up']);
    expect(may('DeleteItem', 'CONTACT#c1')).toEqual(['erase']);
    expect(may('BatchWriteItem', 'CONTACT#c1')).toEqual([]);
    expect(may('UpdateItem', 'CONTACT#c1')).toEqual([]);
  });

  test('`contacts` only reads: it may put, change and delete nothing, in no table', () => {
    const actions = of('contacts')
      .filter(({ on }) => on.endsWith(' table'))
      .filter(({ action, keys }) => action !== 'dynamodb:PutItem' || keys.join() !== 'AUDIT#*');
    expect([...new Set(actions.map(({ action }) => action))].toSorted()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:Scan',
    ]);
  });

  test('`reports` reads, and writes only how far its bundles of proof are, with their leaves, and its previews', () => {
    const writes = of('reports').filter(({ action }) =>
      /^dynamodb:(?:Put|Update|Delete|BatchWrite)/.test(action),
    );
    expect(
      writes
        .flatMap(({ action, on, keys }) => keys.map((key) => `${action} ${on} ${key}`))
        .toSorted(),
    ).toEqual([
      'dynamodb:DeleteItem mailings table BUNDLES',
      'dynamodb:DeleteItem mailings table IDEMPOTENCY#*',
      'dynamodb:PutItem consent table AUDIT#*',
      'dynamodb:PutItem mailings table BUNDLE#*',
      'dynamodb:PutItem mailings table BUNDLES',
      'dynamodb:PutItem mailings table IDEMPOTENCY#*',
      'dynamodb:PutItem mailings table OUTBOX#*',
      'dynamodb:PutItem mailings table PREVIEW#*',
    ]);
  });

  test('a first answer is kept by the functions that give it, in a table that they write anyway', () => {
    const keepers = (table: string) =>
      whoMay(grants, 'dynamodb:PutItem', `${table} table`, 'IDEMPOTENCY#k');
    expect(keepers('consent')).toEqual(['consent', 'imports']);
    expect(keepers('contacts')).toEqual(['erase']);
    expect(keepers('mailings')).toEqual(['assets', 'mailings', 'mails', 'reports', 'webhooks']);
  });

  test('only send and mails claim, feedback marks a claim, erasure hashes its evidence, and retention alone deletes one', () => {
    const may = (action: string) =>
      whoMay(grants, `dynamodb:${action}`, 'mailings table', 'CLAIM#c');
    expect(may('PutItem')).toEqual(['mails', 'send']);
    // What announces a stop marks the claim that it came by, as feedback does.
    expect(may('UpdateItem')).toEqual(['erase', 'feedback', 'publish-events']);
    expect(may('DeleteItem')).toEqual(['erase']);
    expect(may('BatchWriteItem')).toEqual([]);
  });

  test('only assets keeps files and who opened them; who opened one goes with its mailing alone', () => {
    for (const key of ['ASSET#a', 'OPENED#m']) {
      const may = (action: string) => whoMay(grants, `dynamodb:${action}`, 'mailings table', key);
      expect(may('PutItem')).toEqual(['assets']);
      for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem'])
        expect([action, may(action)]).toEqual([
          action,
          action === 'DeleteItem' && key === 'OPENED#m' ? ['erase'] : [],
        ]);
    }
    expect(whoMay(grants, 'dynamodb:GetItem', 'mailings table', 'ASSET#a')).toEqual([
      'assets',
      'mailings',
      'mails',
      'send',
    ]);
  });

  test('only mailings changes who a sender is', () => {
    expect(whoMay(grants, 'dynamodb:PutItem', 'mailings table', 'SENDER#s')).toEqual(['mailings']);
  });
});
