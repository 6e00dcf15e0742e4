import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/**
 * A relay on loopback that does as the local part of a recipient says: `550-at-rcpt`, `451-at-data`,
 * `lost-after-data` and so on. It keeps every mail that it took, and those of which it took all and
 * said nothing.
 */
export const startRelay = async (options: RelayOptions = {}): Promise<TestRelay> => {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    serve(socket, options, taken);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    port,
    taken,
    connections: () => connections,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

export type RelayOptions = {
  /** The password that it asks for. */
  readonly password?: string;
  /** What it answers to MAIL FROM. */
  readonly onMailFrom?: string;
};

export type TakenMail = {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  /** Whether the sender was told that it was taken. */
  readonly wasTold: boolean;
};

export type TestRelay = {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  connections(): number;
  stop(): Promise<void>;
};

/** What it does at a step for a recipient: a reply, silence, or the end of the connection. */
const actions: Readonly<Record<string, string>> = {
  '451-at-rcpt': '451 4.7.1 greylisted, try again later',
  '550-at-rcpt': '550 5.1.1 no such user here',
  '552-at-rcpt': '552 5.2.2 mailbox full',
  'relay-at-rcpt': '554 5.7.1 relay access denied',
  '451-at-data': '451 4.3.0 queue file write error',
  '554-at-data': '554 5.6.0 the mail cannot be read',
  'spam-at-data': '554 5.7.1 the mail looks like spam',
};

const serve = (socket: Socket, options: RelayOptions, taken: TakenMail[]): void => {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let rest = '';
  let from = '';
  let to = '';
  let isData = false;
  let isKnown = options.password === undefined;
  const local = () => to.split('@')[0] ?? '';

  const finish = (source: string): void => {
    isData = false;
    const name = local();
    if (name === 'lost-after-data' || name === 'silent-after-data') {
      taken.push({ from, to, source, wasTold: false });
      if (name === 'lost-after-data') socket.destroy();
      return;
    }
    if (name === 'closing-after-data') {
      socket.end('421 4.3.2 shutting down\r\n');
      return;
    }
    const refusal = name.endsWith('-at-data') ? actions[name] : undefined;
    if (refusal !== undefined) say(refusal);
    else {
      taken.push({ from, to, source, wasTold: true });
      say('250 2.0.0 queued');
    }
  };

  const verbs: Readonly<Record<string, (line: string) => void>> = {
    EHLO: () => say(isKnown ? '250 relay.test' : '250-relay.test\r\n250 AUTH PLAIN'),
    AUTH: (line) => {
      const [, , password] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
        .toString()
        .split('\0');
      isKnown = password === options.password;
      say(isKnown ? '235 2.7.0 welcome' : '535 5.7.8 wrong password');
    },
    MAIL: (line) => {
      from = /<([^>]*)>/.exec(line)?.[1] ?? '';
      say(options.onMailFrom ?? '250 2.1.0 ok');
    },
    RCPT: (line) => {
      to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (local() === 'lost-at-rcpt') socket.destroy();
      else say(local().endsWith('-at-rcpt') ? (actions[local()] ?? '250 ok') : '250 2.1.5 ok');
    },
    DATA: () => {
      say('354 go on');
      isData = local() !== 'lost-at-body';
      if (!isData) socket.destroySoon();
    },
    QUIT: () => socket.end('221 bye\r\n'),
  };
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    const answer = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (answer === undefined) say('250 ok');
    else answer(line);
  };

  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    for (;;) {
      if (isData) {
        const end = rest.indexOf('\r\n.\r\n');
        if (end < 0) return;
        const source = rest.slice(0, end).replaceAll('\r\n..', '\r\n.');
        rest = rest.slice(end + 5);
        finish(source);
      } else {
        const end = rest.indexOf('\r\n');
        if (end < 0) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        command(line);
      }
    }
  });
  say('220 relay.test ESMTP');
};
