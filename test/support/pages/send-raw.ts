import { connect } from 'node:net';

/** An answer as it came over the wire. */
type RawAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const parse = (text: string): RawAnswer => {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, body: text.slice(end + 4) };
};

const isWhole = (text: string): boolean => {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const { headers, body } = parse(text);
  const length = headers['content-length'];
  return length === undefined
    ? body.endsWith('0\r\n\r\n')
    : Buffer.byteLength(body) >= Number(length);
};

/** Sends bytes to a server on loopback exactly as they are, and waits for one whole answer. */
export const sendRaw = (port: number, bytes: Buffer): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    const finish = () => {
      socket.destroy();
      resolve(parse(text));
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
      if (isWhole(text)) finish();
    });
    socket.on('end', finish);
    socket.on('error', reject);
  });
