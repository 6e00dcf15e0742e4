import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type OneMachine, startOneMachine } from '../local/one-machine/start-one-machine.ts';
import { verifyLedgers } from '../scripts/machine/verify-ledgers.ts';
import { sqliteNoticeStore } from '../shared/adapters/sqlite/consent/sqlite-notice-store.ts';
import { openDatabase } from '../shared/adapters/sqlite/database.ts';
import type { NoticeId } from '../shared/kernel/ids.ts';
import { defined } from '../shared/kernel/object/defined.ts';
import { generateFile, nameOf, topics } from './one-machine/generate-file.ts';

/**
 * How one machine behaves when its file has grown: makes a file with a given number of contacts and
 * events, starts the service on it, and times what people ask of it over HTTP. A file with a
 * hundredth of them, with the same questions on the same machine, says how much of a time is the
 * size.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      contacts: { type: 'string', default: '1000000' },
      events: { type: 'string', default: '10' },
    },
  });
  const [contacts, events] = [Number(values.contacts), Number(values.events)];
  if (!Number.isSafeInteger(contacts) || contacts < 100)
    throw new RangeError('--contacts takes 100 or more');
  if (!Number.isSafeInteger(events) || events < 1) throw new RangeError('--events takes 1 or more');
  const small = await measured(Math.max(100, Math.floor(contacts / 100)), events);
  const large = await measured(contacts, events);
  console.log(
    `${'median ms, and mean ms of a processor'.padEnd(46)} ${String(small.contacts).padStart(14)} ${String(large.contacts).padStart(14)} contacts`,
  );
  for (const [name, millis] of Object.entries(large.medianMs))
    console.log(
      `${name.padEnd(46)} ${both(small.medianMs[name], small.meanCpuMs[name])} ${both(millis, large.meanCpuMs[name])}`,
    );
  console.log(
    `${large.contacts} contacts, ${large.events} events: ${large.fileMb} MB, ${large.bytesPerEvent} bytes an event with all that is kept with it; ` +
      `made in ${Math.round(large.madeSeconds)} s; every ledger verified in ${large.verifySeconds.toFixed(1)} s, ${large.verifyCpuSeconds.toFixed(1)} s of a processor; load average ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(JSON.stringify({ bench: 'one-machine-size', ...large, small }));
};

const both = (millis = Number.NaN, cpu = Number.NaN): string =>
  `${millis.toFixed(1)} ${cpu.toFixed(1)}`.padStart(14);

const measured = async (contacts: number, eventsOfEach: number) => {
  const home = mkdtempSync(join(tmpdir(), 'grondslag-size-'));
  const rarely = { reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000, retainEveryMs: 3_600_000 };
  const start = () => startOneMachine({ dataDir: home, ...rarely });
  const file = join(home, 'grondslag.db');
  try {
    const first = await start();
    await publish(first);
    await first.stop();
    const db = openDatabase(file);
    const notice = await sqliteNoticeStore(db).latest('offers' as NoticeId);
    if (notice === undefined) throw new Error('the notice is not there');
    const began = performance.now();
    await generateFile(db, {
      ...{ contacts, eventsOfEach, notice },
      onProgress: (done) => {
        if (done % 50_000 === 0) console.log(`${done} contacts`);
      },
    });
    const madeSeconds = (performance.now() - began) / 1_000;
    const verifying = { at: performance.now(), cpu: process.cpuUsage() };
    const counts = await verifyLedgers(db, {
      write: false,
      onFound: (id, found) => console.log(id, found),
    });
    const verifySeconds = (performance.now() - verifying.at) / 1_000;
    const verifyCpuSeconds = cpuMs(verifying.cpu) / 1_000;
    if (counts['intact'] !== contacts) throw new Error(`not intact: ${JSON.stringify(counts)}`);
    db.close();
    const app = await start();
    try {
      const asked = await askedOf(app, contacts);
      const bytes = statSync(file).size;
      return {
        ...{ contacts, events: contacts * eventsOfEach, madeSeconds, verifySeconds },
        ...{ verifyCpuSeconds, ...asked },
        fileMb: Math.round(bytes / 1_048_576),
        bytesPerEvent: Math.round(bytes / (contacts * eventsOfEach)),
        rssMb: Math.round(process.memoryUsage().rss / 1_048_576),
      };
    } finally {
      await app.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

const publish = async (app: OneMachine): Promise<void> => {
  const ask = await asker(app);
  await ask('PUT', '/v1/senders/waterweg', {
    ...{ legalName: 'Waterweg Hosting B.V.', country: 'NL', kind: 'company' },
    postalAddress: 'Kade 12, 3011 AB Rotterdam, Nederland',
    fromAddress: 'Waterweg Hosting <post@mail.waterweg.example>',
  });
  await ask('POST', '/v1/notices', {
    ...{ noticeId: 'offers', senderId: 'waterweg', material: true },
    covers: topics.map((topic) => ({ purpose: 'commercial', topic })),
    texts: {
      nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen, evenementen, tips, onderzoek en nieuws mailen.',
    },
  });
};

const asker = async ({ apiUrl, issuer }: OneMachine) => {
  const token = await issuer.adminToken();
  return async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(
      `${apiUrl}${path}`,
      defined({
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    );
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : {};
  };
};

/** CPU time of this process, which includes the caller's. On a busy machine it says more than a clock. */
const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

/** Asked in turn, each of somebody else. */
const timesAsked = 40;

const askedOf = async (app: OneMachine, contacts: number) => {
  const ask = await asker(app);
  const idOf = (nth: number) => nameOf((nth * 7_919) % contacts);
  const mailing = { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' };
  const questions: Readonly<Record<string, (nth: number) => Promise<unknown>>> = {
    'decisions about 100 contacts': (nth) =>
      ask('POST', '/v1/decisions', {
        contactIds: Array.from({ length: 100 }, (_, one) => idOf(nth * 100 + one)),
        mailing,
      }),
    'a contact': (nth) => ask('GET', `/v1/contacts/${idOf(nth)}`),
    'the events of a contact': (nth) => ask('GET', `/v1/contacts/${idOf(nth)}/consent/events`),
    'verifying a contact': (nth) => ask('GET', `/v1/contacts/${idOf(nth)}/consent/verify`),
    'a stop': (nth) =>
      ask('POST', `/v1/contacts/${idOf(nth)}/consent/events`, {
        ...{ type: 'withdrawn', purpose: 'commercial', topic: 'tips', method: 'written' },
      }),
    'a page of 100 contacts, far into the list': pagesOf(ask),
  };
  const medianMs: Record<string, number> = {};
  const meanCpuMs: Record<string, number> = {};
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = [];
    const cpu = process.cpuUsage();
    for (let nth = 0; nth < timesAsked; nth += 1) {
      const before = performance.now();
      await question(nth);
      times.push(performance.now() - before);
    }
    meanCpuMs[name] = cpuMs(cpu) / timesAsked;
    medianMs[name] = times.toSorted((a, b) => a - b)[timesAsked / 2] ?? Number.NaN;
  }
  return { medianMs, meanCpuMs };
};

/** One page after the other, as somebody who reads the whole list. */
const pagesOf = (ask: Awaited<ReturnType<typeof asker>>) => {
  let cursor: unknown;
  return async () => {
    const more = typeof cursor === 'string' ? `&cursor=${encodeURIComponent(cursor)}` : '';
    ({ next: cursor } = await ask('GET', `/v1/contacts?limit=100${more}`));
  };
};
