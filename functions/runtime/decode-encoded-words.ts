/**
 * A header's text as mail programs show it: encoded words (RFC 2047) decoded, and those that follow one
 * another read as one. A word whose character set nobody knows stays as it is written.
 */
export const decodeEncodedWords = (text: string): string =>
  text.replace(runs, (run) => {
    let shown = '';
    let bytes: Buffer = Buffer.alloc(0);
    let charset: string | undefined;
    // A character may begin in one word and end in the next one.
    const show = () => {
      if (charset !== undefined) shown += new TextDecoder(charset).decode(bytes);
      bytes = Buffer.alloc(0);
    };
    try {
      for (const [, named = '', encoding, data = ''] of run.matchAll(word)) {
        if (named !== charset) show();
        charset = named;
        bytes = Buffer.concat([bytes, encoding?.toLowerCase() === 'b' ? ofB(data) : ofQ(data)]);
      }
      show();
      return shown;
    } catch {
      return run;
    }
  });

const word = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;
const runs = /=\?[^?\s]+\?[bq]\?[^?]*\?=(?:\s*=\?[^?\s]+\?[bq]\?[^?]*\?=)*/gi;

const ofB = (data: string): Buffer => Buffer.from(data, 'base64');

const ofQ = (data: string): Buffer =>
  Buffer.from(
    data
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  );
