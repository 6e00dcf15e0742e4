import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { defined } from '../../kernel/object/defined.ts';

/** A connection that is signed in; one mail at a time. */
export type SmtpSession = {
  isOpen(): boolean;
  /** One transaction; never rejects. */
  send(from: string, to: string, message: Buffer): Promise<Transaction>;
  close(): void;
};

/** Opens a connection to the relay and signs in; rejects with the library's error. */
export const openSession = async (relay: SmtpRelay): Promise<SmtpSession> => {
  const { host, port, security, user, password, timeoutMillis = 60_000 } = relay;
  const connection = new SMTPConnection(
    defined({
      host,
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: timeoutMillis,
      name: relay.name,
      tls: relay.ca === undefined ? undefined : { ca: relay.ca },
    }),
  );
  let isOpen = true;
  const failed = new Promise<never>((_, reject) => {
    // Stays for as long as the connection does: an error that nobody hears ends the process.
    connection.on('error', (error) => {
      isOpen = false;
      reject(error);
    });
  });
  failed.catch(() => undefined);
  connection.on('end', () => {
    isOpen = false;
  });
  const step = (begin: (done: (error?: unknown) => void) => void) =>
    Promise.race([
      failed,
      new Promise<void>((resolve, reject) => begin((error) => (error ? reject(error) : resolve()))),
    ]);
  try {
    await step((done) => connection.connect(done));
    if (user !== undefined) await step((done) => connection.login({ user, pass: password }, done));
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    isOpen: () => isOpen,
    send: async (from, to, message) => {
      let hasBegun = false;
      // Read only when the relay asked for the mail, so that it tells how far we came.
      const body = new Readable({
        read() {
          hasBegun = true;
          this.push(message);
          this.push(null);
        },
      });
      try {
        const envelope = { from, to: [to], size: message.length };
        const response = await new Promise<string>((resolve, reject) =>
          connection.send(envelope, body, (error, info) =>
            error ? reject(error) : resolve(info?.response ?? ''),
          ),
        );
        return { outcome: 'taken', response };
      } catch (error) {
        if (isOpen) await reset(connection).catch(() => connection.close());
        return { outcome: 'failed', error, hasBegun };
      }
    },
    close: () => {
      isOpen = false;
      connection.quit();
    },
  };
};

/** Where mail is handed over, and how. */
export type SmtpRelay = {
  readonly host: string;
  readonly port: number;
  /** `starttls` is demanded, not only tried; `none` is for a relay on this machine. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** What we call ourselves; the name of the machine when left out. */
  readonly name?: string | undefined;
  /** Certificates that are believed beside those of the system, as PEM. */
  readonly ca?: string | undefined;
  readonly connections?: number | undefined;
  readonly mailsPerConnection?: number | undefined;
  /** How long the relay may be silent; then what became of the mail is not known. */
  readonly timeoutMillis?: number | undefined;
};

export type Transaction =
  | { readonly outcome: 'taken'; readonly response: string }
  /** `hasBegun` when some of the mail may have been given. */
  | { readonly outcome: 'failed'; readonly error: unknown; readonly hasBegun: boolean };

const reset = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve, reject) =>
    connection.reset((error) => (error ? reject(error) : resolve())),
  );
