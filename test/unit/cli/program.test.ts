import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../../packages/cli/version.ts';
import { cliWorld } from '../../support/cli-world.ts';

const env = { GRONDSLAG_URL: 'https://api.example', GRONDSLAG_TOKEN: 't' };

/** What an import asks first, to know which service it is. */
const logKey = 'GET /log/key';

/** A service that answers by method and path. */
const service = (
  answers: Readonly<Record<string, (request: Request) => object | Promise<object>>>,
) => {
  const asked: { readonly line: string; readonly url: URL; readonly body: string }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const line = `${request.method} ${url.pathname}`;
    const body = await request.clone().text();
    if (line !== logKey) asked.push({ line, url, body });
    const answer = answers[line];
    if (answer === undefined)
      return Response.json({ code: 'not-found', title: 'Not found' }, { status: 404 });
    const given = await answer(request);
    return given instanceof Response ? given : Response.json(given);
  };
  return { asked, fetch };
};

describe('the command', () => {
  test.each([
    [['bogus'], /unknown command/],
    [['import'], /missing required argument/],
    [['preview', 'm1', '--colour'], /unknown option/],
    [['decide', 'henk'], /--mailing, or --sender and --purpose/],
    [['schedule', 'm1'], /--now, or --at with --zone/],
    [['import', 'none.csv', '--sender', 's'], /there is no file/],
  ])(
    'the command written wrongly ends with 2 and says how it is written: %j',
    async (argv, message) => {
      const { status, err } = await cliWorld({ env }).run(...argv);
      expect([status, err]).toEqual([2, expect.stringMatching(message)]);
    },
  );

  test.each([
    'import',
    'contacts',
    'requests',
    'export',
    'decide',
    'why',
    'classify',
    'mailings',
    'preview',
    'schedule',
    'watch',
    'pause',
    'resume',
    'cancel',
  ])('the command %s --help tells what it does', async (name) => {
    const { status, out } = await cliWorld().run(name, '--help');
    expect([status, out]).toEqual([0, expect.stringContaining('Usage: grondslag')]);
  });

  test('the command reports a refusal in the API’s own words, and exits with 1', async () => {
    const { fetch } = service({
      'POST /v1/decisions': () =>
        Response.json(
          {
            code: 'unknown-topic',
            title: 'There is no such topic',
            errors: [{ pointer: '/mailing/topic', in: 'body', message: 'it has `offers`' }],
          },
          { status: 422 },
        ),
    });
    const { status, err } = await cliWorld({ env, fetch }).run(
      'decide',
      'henk',
      '--sender',
      'w',
      '--purpose',
      'commercial',
      '--topic',
      'ofers',
    );
    expect(status).toBe(1);
    expect(err).toContain('There is no such topic (unknown-topic)');
    expect(err).toContain('/mailing/topic: it has `offers`');
  });

  test('the command exits with 3 if the service cannot be reached', async () => {
    const fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
    const run = cliWorld({ env: { ...env }, fetch }).run('preview', 'm1');
    // A write carries a key and is tried again for a while.
    const { status, err } = await run;
    expect([status, err]).toEqual([3, expect.stringContaining('ECONNREFUSED')]);
  }, 60_000);

  test('the command adds up the pages of a preview, and prints one JSON object on request', async () => {
    const page = (audience: number, allowed: number, next?: string) => ({
      audience,
      allowed,
      denied: { 'no-consent': audience - allowed },
      samples: {},
      explanations: { 'no-consent': 'There is no consent.' },
      ...(next === undefined ? {} : { next }),
    });
    const { fetch } = service({
      'POST /v1/mailings/m1/preview': ({ url }) =>
        new URL(url).searchParams.get('cursor') === null ? page(10, 4, 'n') : page(5, 1),
    });
    const { run } = cliWorld({ env, fetch });
    const { out } = await run('preview', 'm1');
    expect(out).toContain('5 of 15 would get it.');
    expect(out).toMatch(/10 {2}no-consent\n\s+There is no consent\./);
    const json = await run('preview', 'm1', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      audience: 15,
      allowed: 5,
      denied: { 'no-consent': 10 },
    });
  });

  test('the command marks the passages of a mail, each once, and exits with 1 unless it passes', async () => {
    const span = {
      where: 'text',
      start: 3,
      end: 9,
      quote: '20% off',
      class: 'commercial',
      ground: 'Tw 11.7',
      fix: { nl: 'n', en: 'Take it out.' },
    };
    const classification = {
      band: 'block',
      verdict: 'mixed',
      language: { detected: 'en' },
      evidence: [
        { ...span, rule: 'K.discount' },
        { ...span, rule: 'K.advantage' },
      ],
      without: { band: 'pass', blocksRemoved: [1] },
    };
    const { fetch, asked } = service({
      'POST /v1/classifications': () => ({ classification, purposes: ['commercial'] }),
    });
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'm.html'), '<p>20% off</p>');
    const { status, out, err } = await run(
      'classify',
      'm.html',
      '--subject',
      'S',
      '--language',
      'en',
    );
    expect(status).toBe(1);
    expect(out.split('20% off')).toHaveLength(2);
    expect(out.split('Take it out.')).toHaveLength(2);
    expect(err).toContain('as service mail it may not go');
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      language: 'en',
      subject: 'S',
      html: '<p>20% off</p>',
    });
  });

  test('the command follows a mailing until it is finished, and prints its account', async () => {
    const progress = {
      audience: 3,
      accepted: 2,
      denied: { withdrawn: 1 },
      refused: {},
      unknown: 0,
      inHand: 0,
      waiting: 0,
    };
    const states = ['scheduled', 'running', 'finished'];
    const { fetch } = service({
      'GET /v1/mailings/m1': () => ({
        mailingId: 'm1',
        state: states.shift() ?? 'finished',
        progress,
      }),
    });
    const { status, out } = await cliWorld({ env, fetch }).run('watch', 'm1', '--every', '1');
    expect(status).toBe(0);
    expect(out).toMatch(/finished: 3 people[\s\S]*2 {2}accepted[\s\S]*1 {2}withdrawn/);
  });

  test('the command says which of the events have no proof yet', async () => {
    const { fetch } = service({
      'GET /v1/contacts/c1': () => ({ internalId: 'c_1' }),
      'GET /v1/contacts/c1/export': () => ({ contact: { contactId: 'c1' } }),
      'GET /v1/contacts/c1/proofs': () => ({
        items: [
          { sequence: 1, outcome: 'proved', proof: 'p' },
          { sequence: 2, outcome: 'waiting' },
        ],
      }),
    });
    const { run } = cliWorld({ env, fetch });
    const { status, err } = await run('export', 'c1', '--out', 'c1.json', '--proofs', 'p.json');
    expect([status, err]).toEqual([0, expect.stringContaining('1 of 2 events wait')]);
  });

  test('the command writes an export that only its owner can read', async () => {
    const { fetch } = service({
      'GET /v1/contacts/c1/export': () => ({ contact: { contactId: 'c1' } }),
    });
    const { run, folder } = cliWorld({ env, fetch });
    await run('export', 'c1', '--out', 'c1.json');
    expect(JSON.parse(readFileSync(join(folder, 'c1.json'), 'utf8'))).toEqual({
      contact: { contactId: 'c1' },
    });
  });
});

test('the command hands a task of an operator its own arguments, flags and all', async () => {
  const given: unknown[] = [];
  const { run } = cliWorld({ operate: async (...all) => void given.push(all) });
  expect((await run('operator', 'keys', 'new', '--stage', 'dev')).status).toBe(0);
  expect((await run('operator', 'doctor', '--help')).status).toBe(0);
  expect(given).toEqual([
    ['keys', ['new', '--stage', 'dev']],
    ['doctor', ['--help']],
  ]);
  expect((await run('operator', 'wipe')).status).toBe(2);
});

test('the version of the command is that of the package', async () => {
  const file = join(import.meta.dirname, '../../../packages/cli/package.json');
  const { version: packaged } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  expect(version).toBe(packaged);
  expect((await cliWorld().run('--version')).out).toBe(packaged);
});

test('the errors of the command are JSON too, on request', async () => {
  const { out } = await cliWorld().run('contacts', '--json');
  expect(JSON.parse(out)).toEqual({
    error: { exitCode: 2, message: expect.stringContaining('npm start') },
  });
});

test.each([
  [
    'a service that is not there',
    () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND x') }),
      ),
    3,
    /could not be reached: getaddrinfo ENOTFOUND/,
  ],
  ['a service that knows another token', async () => new Response('', { status: 401 }), 1, /token/],
])(
  'the command says so when it asks %s for contacts',
  async (_, fetch, status, message) => {
    const run = await cliWorld({ env, fetch }).run('contacts');
    expect([run.status, run.err]).toEqual([status, expect.stringMatching(message)]);
  },
  60_000,
);

test.each([
  [['contacts', 'c1', '--email', 'a@b.nl'], /not both/],
  [['contacts', '--sender', 'w'], /goes with --email/],
  [['api', 'DELETE', '/v1/senders'], /no method DELETE/],
  [['api', 'GET', 'v1/senders'], /starts with \//],
  [['api', 'POST', '/v1/senders', '--body', 'none.json'], /no file .*none\.json/],
])('flags that contradict each other are refused: %j', async (argv, message) => {
  const { status, err } = await cliWorld({ env }).run(...argv);
  expect([status, err]).toEqual([2, expect.stringMatching(message)]);
});

describe('import', () => {
  const list = 'email,naam,status\na@b.nl,Anja,active\nbad,Bob,active\nc@b.nl,Cor,unsubscribed\n';

  test('an import offline counts what its rows say, and saves the faulty ones', async () => {
    const { run, folder } = cliWorld();
    writeFileSync(join(folder, 'l.csv'), `${list}d@b.nl,Dirk,on hold\n`);
    const { status, out } = await run(
      'import',
      'l.csv',
      '--sender',
      'w',
      '--value',
      'language=nl',
      '--dry-run',
      '--offline',
      '--json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      rows: 4,
      faulty: 1,
      stops: 1,
      relations: 0,
    });
    expect(readFileSync(join(folder, 'l.dry-run.csv'), 'utf8')).toMatch(
      /"d@b\.nl"[\s\S]*"3","malformed"/,
    );
  });

  test('a dry run of an import says who could get which mail, and saves no progress', async () => {
    const lane = (rows: number, not: number) => ({
      rows,
      not: [{ reason: 'no-consent', rows: not, text: 'There is no consent.' }],
    });
    const { fetch, asked } = service({
      'POST /v1/contacts/import': ({ url }) => {
        const isFirst = new URL(url).searchParams.get('firstRow') === '0';
        return {
          dryRun: true,
          counts: { created: isFirst ? 2 : 1 },
          rows: [],
          outlook: isFirst
            ? { service: { rows: 2, not: [] }, offer: lane(1, 1) }
            : { service: { rows: 1, not: [] }, offer: lane(0, 1) },
          ...(isFirst ? { nextRow: 2 } : {}),
        };
      },
    });
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), list);
    const { status, out } = await run('import', 'l.csv', '--sender', 'w', '--dry-run', '--json');
    expect([status, JSON.parse(out)]).toMatchObject([
      0,
      { dryRun: true, rows: 3, outlook: { service: { rows: 3 }, offer: lane(1, 2) } },
    ]);
    expect(asked.map(({ url }) => url.searchParams.get('dryRun'))).toEqual(['true', 'true']);
    expect(existsSync(join(folder, 'config', 'imports'))).toBe(false);
    const words = await run('import', 'l.csv', '--sender', 'w', '--dry-run');
    expect(words.out).toContain('3 could get service mail.');
    expect(words.out).toMatch(/1 could get an offer; the others not:\n\s+2 {2}no-consent: There/);
  });

  test('the import of relations says so in its mapping', async () => {
    const { fetch, asked } = service({
      'POST /v1/contacts/import': () => ({ counts: { exists: 1 }, rows: [] }),
    });
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'o.csv'), 'email,dienst,klant sinds\na@b.nl,hosting,2025-01-02\n');
    const { status } = await run(
      ...['import', 'o.csv', '--sender', 'w', '--relations', '--value', 'relation.role=customer'],
    );
    expect(status).toBe(0);
    expect(JSON.parse(asked[0]?.url.searchParams.get('mapping') ?? '')).toMatchObject({
      adds: 'relations',
      relation: {
        role: { value: 'customer' },
        service: { column: 'dienst' },
        since: { column: 'klant sinds' },
      },
    });
  });

  test.each([
    [['--offline'], /goes with --dry-run/],
    [['--column', 'email=Adres'], /no column `Adres`; it has `email`/],
    [['--value', 'colour=blue'], /no field `colour`/],
    [['--value', 'consent.colour=blue'], /no field `consent\.colour`/],
    [['--value', 'language'], /takes NAME=TEXT/],
    [['--status', 'on hold=maybe'], /`maybe` is no meaning/],
    [['--mapping', 'none.json'], /none\.json/],
  ])('an import refuses a mapping that does not fit: %j', async (flags, message) => {
    const { run, folder } = cliWorld({ env });
    writeFileSync(join(folder, 'l.csv'), list);
    const { status, err } = await run('import', 'l.csv', '--sender', 'w', ...flags);
    expect([status, err]).toEqual([2, expect.stringMatching(message)]);
  });

  /** Takes rows as the service does: each once under its number, a few a call. */
  const importer = (perCall: number, diesAfter: number) => {
    const taken = new Map<number, string>();
    const outcomeOf = (row: number, email: string) => {
      if (!email.includes('@')) return 'malformed';
      return taken.has(row) ? 'exists' : 'created';
    };
    let calls = 0;
    const { fetch } = service({
      'POST /v1/contacts/import': async (request) => {
        calls += 1;
        if (calls > diesAfter) throw new Error('the machine lost its power');
        const { searchParams } = new URL(request.url);
        const before = Number(searchParams.get('rowsBefore'));
        const first = Number(searchParams.get('firstRow'));
        const lines = (await request.text()).trim().split('\r\n').slice(1);
        const some = lines.slice(first - before).slice(0, perCall);
        const rows = some.map((line, index) => {
          const row = first + index;
          const email = line.split(',')[0] ?? '';
          const outcome = outcomeOf(row, email);
          taken.set(row, email);
          return {
            row,
            outcome,
            ...(outcome === 'malformed'
              ? { errors: [{ pointer: `/rows/${row}/email`, in: 'body', message: 'no @' }] }
              : {}),
          };
        });
        const counts: Record<string, number> = {};
        for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
        const next = first + some.length;
        return { counts, rows, ...(next - before < lines.length ? { nextRow: next } : {}) };
      },
    });
    return { fetch, taken, revive: () => (calls = -Infinity) };
  };

  test.each([
    ['contacts', [], 3],
    [
      'users of customers',
      ['--column', 'relation.customerId=c', '--value', 'relation.role=user'],
      1,
    ],
    ['relations', ['--relations', '--value', 'relation.role=customer'], 1],
  ])(
    'an import sends as many parts at once as the order of its rows allows: %s',
    async (_, flags, most) => {
      let [underWay, seen] = [0, 0];
      const { fetch, asked } = service({
        'POST /v1/contacts/import': async () => {
          underWay += 1;
          seen = Math.max(seen, underWay);
          await new Promise((resolve) => setTimeout(resolve, 5));
          underWay -= 1;
          return { counts: { created: 250 }, rows: [] };
        },
      });
      const { run, folder } = cliWorld({ env, fetch });
      const rows = Array.from({ length: 2_000 }, (_unused, row) => `p${row}@b.nl,x`);
      writeFileSync(join(folder, 'l.csv'), ['email,c', ...rows].join('\n'));

      const { out } = await run('import', 'l.csv', '--sender', 'w', '--json', ...flags);

      expect(seen).toBe(most);
      expect(asked).toHaveLength(8);
      expect(JSON.parse(out)).toMatchObject({ rows: 2_000, counts: { created: 2_000 } });
    },
  );

  test('an import resumes before the part that failed, whatever was answered after it', async () => {
    let isDown = true;
    const { fetch, asked } = service({
      'POST /v1/contacts/import': ({ url }) => {
        const first = Number(new URL(url).searchParams.get('firstRow'));
        if (isDown && first === 500) return Response.json({ title: 'No' }, { status: 400 });
        return { counts: { created: 250 }, rows: [] };
      },
    });
    const { run, folder } = cliWorld({ env, fetch });
    const rows = Array.from({ length: 1_500 }, (_, row) => `p${row}@b.nl`);
    writeFileSync(join(folder, 'l.csv'), ['email', ...rows].join('\n'));

    expect((await run('import', 'l.csv', '--sender', 'w')).status).toBe(1);
    isDown = false;
    asked.length = 0;
    const { out } = await run('import', 'l.csv', '--sender', 'w', '--json');

    const sent = asked.find(({ url }) => url.searchParams.get('dryRun') === null);
    expect(sent?.url.searchParams.get('firstRow')).toBe('500');
    expect(JSON.parse(out)).toMatchObject({ rows: 1_500, counts: { created: 1_500 } });
  });

  test('an import resumes where it was interrupted, with every row once, exact counts, and rejected rows saved once', async () => {
    const rows = Array.from({ length: 1_000 }, (_, row) =>
      row % 100 === 7 ? `bad${row},x` : `p${row}@b.nl,x`,
    );
    const { fetch, taken, revive } = importer(90, 6);
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), `email,naam\n${rows.join('\n')}\n`);
    const argv = ['import', 'l.csv', '--sender', 'w', '--value', 'language=nl', '--json'];

    // Every try of the write is lost, as when the machine itself is gone.
    const first = await run(...argv);
    revive();
    const second = await run(...argv);

    expect(first.status).toBe(3);
    expect(second.status).toBe(1);
    expect(taken.size).toBe(1_000);
    // A part that was answered while the one before it was under way is sent again, and is there by then.
    const { rows: told, counts } = JSON.parse(second.out) as {
      rows: number;
      counts: Record<string, number>;
    };
    const { created = 0, exists = 0, malformed } = counts;
    expect([told, created + exists, malformed]).toEqual([1_000, 990, 10]);
    const refused = readFileSync(join(folder, 'l.refused.csv'), 'utf8').trim().split('\r\n');
    expect(refused).toHaveLength(11);
    expect(refused[1]).toBe('"bad7","x","7","malformed","email: no @"');
  }, 90_000);

  test('an import says if everything was already sent, and overwrites no file that somebody may be correcting', async () => {
    const { fetch } = importer(100, Infinity);
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), 'email\nbad\n');
    writeFileSync(join(folder, 'l.refused.csv'), 'mine');
    const argv = ['import', 'l.csv', '--sender', 'w'];
    const first = await run(...argv);
    const second = await run(...argv);
    expect(first.err).toContain('l.refused-2.csv');
    expect(second.out).toContain('All rows were sent before');
    expect(readFileSync(join(folder, 'l.refused.csv'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'l.refused-2.csv'), 'utf8').trim().split('\r\n')).toHaveLength(
      2,
    );
  });

  test('an import resumes at a service that has got its first key since', async () => {
    let [isDown, key] = [true, ''];
    const { fetch, asked } = service({
      [logKey]: () => (key === '' ? Response.json({}, { status: 404 }) : new Response(key)),
      'POST /v1/contacts/import': ({ url }) =>
        isDown && !url.includes('firstRow=0')
          ? Response.json({ title: 'No' }, { status: 400 })
          : { counts: { created: 250 }, rows: [] },
    });
    const { run, folder } = cliWorld({ env, fetch });
    const rows = Array.from({ length: 500 }, (_, row) => `p${row}@b.nl`);
    writeFileSync(join(folder, 'l.csv'), ['email', ...rows].join('\n'));
    await run('import', 'l.csv', '--sender', 'w');
    [isDown, key] = [false, 'log.example+1'];
    asked.length = 0;
    const { out } = await run('import', 'l.csv', '--sender', 'w', '--json');
    expect(asked).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ rows: 500, counts: { created: 500 } });
  });

  test('an import starts from the first row at a service that was emptied, and not after a change of its key', async () => {
    let sent = 0;
    let keys = 'log.example+1';
    const { fetch } = service({
      [logKey]: () => new Response(`${keys}\n`),
      'POST /v1/contacts/import': () => {
        sent += 1;
        return { counts: { created: 1 }, rows: [] };
      },
    });
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), 'email\na@b.nl\n');
    const sentInAll = async () => {
      await run('import', 'l.csv', '--sender', 'w');
      return sent;
    };
    expect(await sentInAll()).toBe(1);
    expect(await sentInAll()).toBe(1);
    keys = 'log.example+2\nlog.example+1';
    expect(await sentInAll()).toBe(1);
    keys = 'log.example+3';
    expect(await sentInAll()).toBe(2);
  });

  test('an import says what was left out of rows that were taken, and in how many', async () => {
    const { fetch } = service({
      'POST /v1/contacts/import': ({ url }) => ({
        counts: { created: 3 },
        rows: [0, 1, 2].map((row) => ({
          row,
          outcome: 'created',
          notes: [{ pointer: `/rows/${row}`, in: 'body', message: `row ${row} is odd` }],
        })),
        ...(url.includes('dryRun') ? { dryRun: true, outlook } : {}),
      }),
    });
    const outlook = { service: { rows: 0, not: [] }, offer: { rows: 0, not: [] } };
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), list);
    for (const flags of [[], ['--dry-run']])
      expect((await run('import', 'l.csv', '--sender', 'w', ...flags)).out).toMatch(
        /Left out or changed in rows that were taken:\n\s+3 {2}row … is odd/,
      );
  });

  test('an import at a terminal asks what the columns do not say, and remembers it for lists with these columns', async () => {
    const { fetch, asked } = service({
      'POST /v1/contacts/import': () => ({ counts: { created: 2 }, rows: [] }),
    });
    const questions: string[] = [];
    const answers = ['w', '', 'NL', 'customer', 'fiets', '4', 'none'];
    const ask = async (question: string): Promise<string> => {
      questions.push(question);
      return answers.shift() ?? '';
    };
    const { run, folder, world } = cliWorld({ env, fetch, ask });
    const rows = 'a@b.nl,nl,wacht,1-3-2024\nc@b.nl,nl,active,13-3-2024\n';
    writeFileSync(join(folder, 'l.csv'), `email,Taal,Status,Sinds\n${rows}`);
    const mapping = {
      senderId: 'w',
      fields: { country: { value: 'NL' } },
      relation: {
        role: { value: 'customer' },
        service: { value: 'fiets' },
        since: { column: 'Sinds' },
      },
      statuses: { wacht: 'none' },
    };

    expect((await run('import', 'l.csv')).err).toBe('');
    expect(questions).toHaveLength(7);
    expect(questions[1]).toContain('Taal');
    expect(JSON.parse(asked[0]?.url.searchParams.get('mapping') ?? '')).toMatchObject(mapping);

    // Nobody sits at this one.
    const { cwd, configFolder } = world;
    const later = cliWorld({ cwd, configFolder, env, fetch });
    writeFileSync(
      join(folder, 'm.csv'),
      `email,Taal,Status,Sinds\n${rows}d@b.nl,nl,wacht,1-4-2024\n`,
    );
    const { out } = await later.run('import', 'm.csv');
    expect(out).toContain('--ask asks again');
    expect(JSON.parse(asked[1]?.url.searchParams.get('mapping') ?? '')).toMatchObject(mapping);

    const other = await later.run('import', 'm.csv', '--sender', 'another');
    expect(other.out).not.toContain('--ask asks again');
    expect(readdirSync(join(configFolder, 'mappings'))).toHaveLength(1);
  });

  test('the import of a relation without a day says offline that none is recorded', async () => {
    const { run, folder } = cliWorld();
    writeFileSync(join(folder, 'l.csv'), 'email\na@b.nl\nc@b.nl\n');
    const role = ['--value', 'relation.role=customer', '--value', 'relation.service=hosting'];
    const { out } = await run(
      ...['import', 'l.csv', '--sender', 'w', '--dry-run', '--offline', ...role],
    );
    expect(out).toMatch(/2 {2}no day since which .* nobody gets service mail/);
  });

  test('an import saves a row of which a part was rejected, even if its contact was accepted', async () => {
    const errors = [{ pointer: '/rows/0/consents/0', in: 'body', message: 'it is in the future' }];
    const { fetch } = service({
      'POST /v1/contacts/import': () => ({
        counts: { created: 1 },
        rows: [{ row: 0, outcome: 'created', reason: 'happened-in-the-future', errors }],
      }),
    });
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), 'email\na@b.nl\n');
    const { status, err } = await run('import', 'l.csv', '--sender', 'w');
    expect([status, err]).toEqual([
      1,
      expect.stringContaining('1 row was not taken, or not with all'),
    ]);
    expect(readFileSync(join(folder, 'l.refused.csv'), 'utf8')).toContain('it is in the future');
  });

  test('an import says when consents prove nothing, and what makes them prove something', async () => {
    const { fetch } = service({
      'POST /v1/contacts/import': () => ({
        counts: { created: 1 },
        rows: [{ row: 0, outcome: 'created', consents: ['unproven'] }],
      }),
    });
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), 'email\na@b.nl\n');
    const { out } = await run('import', 'l.csv', '--sender', 'w');
    expect(out).toMatch(/1 {2}unproven[\s\S]*consent\.noticeId/);
  });

  test('an import with another mapping sends every row a second time', async () => {
    const { fetch, taken } = importer(100, Infinity);
    const { run, folder } = cliWorld({ env, fetch });
    writeFileSync(join(folder, 'l.csv'), 'email\na@b.nl\n');
    await run('import', 'l.csv', '--sender', 'w', '--value', 'language=nl');
    const { out } = await run(
      'import',
      'l.csv',
      '--sender',
      'w',
      '--value',
      'language=en',
      '--json',
    );
    expect(taken.size).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ counts: { exists: 1 } });
    expect(existsSync(join(folder, 'l.refused.csv'))).toBe(false);
  });
});

test('report prints each number with its total, and the links', async () => {
  const share = { count: 12, of: 40 };
  const { fetch } = service({
    'GET /v1/mailings/m1/report': () => ({
      mailingId: 'm1',
      state: 'finished',
      accepted: 41,
      delivered: { count: 40, of: 41 },
      bounced: { count: 1, of: 41 },
      refused: { count: 0, of: 41 },
      complained: { count: 0, of: 40 },
      stopped: { count: 2, of: 40 },
      opened: { ...share, byMachineOnly: 3 },
      clicked: {
        count: 0,
        of: 0,
        byMachineOnly: 0,
        links: [{ number: 0, address: 'https://a.example/', count: 7 }],
      },
    }),
  });
  const { status, out } = await cliWorld({ env, fetch }).run('report', 'm1');

  expect(status).toBe(0);
  expect(out).toMatch(/delivered\s+40\s+of 41\s+97\.6 %/);
  expect(out).toMatch(
    /opened\s+12\s+of 40\s+30\.0 %\s+of those who granted it, and 3 seen by a machine only/,
  );
  expect(out).toMatch(/clicked\s+0\s+of 0\s+of those who granted it/);
  expect(out).toMatch(/7\s+https:\/\/a\.example\//);
});
