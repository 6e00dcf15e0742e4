import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import { ed25519Signer, ed25519Verify } from '../../../shared/adapters/keys/ed25519.ts';
import { checkCheckpoint } from '../../../shared/evidence/note/check-checkpoint.ts';
import { formatCheckpoint, parseCheckpoint } from '../../../shared/evidence/note/checkpoint.ts';
import { cosign, type NoteSigner, signNote } from '../../../shared/evidence/note/note-signature.ts';
import { formatProofFile, parseProofFile } from '../../../shared/evidence/note/proof-file.ts';
import { formatNote, parseNote } from '../../../shared/evidence/note/signed-note.ts';
import { isPolicyProblem, parseTrustPolicy } from '../../../shared/evidence/note/trust-policy.ts';
import {
  formatVerifierKey,
  parseVerifierKey,
  type VerifierKey,
  verifierKey,
} from '../../../shared/evidence/note/verifier-key.ts';
import { base64FromBytes, bytesFromBase64 } from '../../../shared/kernel/bytes/base64.ts';
import { utf8Encode } from '../../../shared/kernel/bytes/utf8-encode.ts';

const origin = 'mail.waterweg.example/log';

const signerOf = (name: string, kind: VerifierKey['kind'], seed: number): NoteSigner => {
  const { publicKey, sign } = ed25519Signer(new Uint8Array(32).fill(seed));
  return { key: verifierKey(digestBytes, { name, kind, publicKey }), sign };
};

const log = signerOf(origin, 'note', 1);
const stolenName = signerOf(origin, 'note', 2);
const [one, two, three] = ['one', 'two', 'three'].map((name, at) =>
  signerOf(`${name}.example`, 'cosignature', 10 + at),
) as [NoteSigner, NoteSigner, NoteSigner];

const text = formatCheckpoint({ origin, size: 7, root: new Uint8Array(32).fill(5) });

const policyOf = (lines: string) => {
  const read = parseTrustPolicy(digestBytes, lines);
  if (isPolicyProblem(read)) throw new Error(`${read.line}: ${read.problem}`);
  return read;
};

const vkey = ({ key }: NoteSigner) => formatVerifierKey(key);

const twoOfThree = policyOf(`# whom we believe
log ${vkey(log)}
witness one ${vkey(one)}
witness two ${vkey(two)} https://two.example/
witness three ${vkey(three)}
group office 2 one two three
quorum office
`);

const signed = async (
  signers: readonly NoteSigner[],
  { of = text, seconds = 1_700_000_000 } = {},
): Promise<string> =>
  formatNote({
    text: of,
    signatures: await Promise.all(
      signers.map((signer) =>
        signer.key.kind === 'note' ? signNote(signer, of) : cosign(signer, { text: of, seconds }),
      ),
    ),
  });

const check = async (note: string, policy = twoOfThree) => {
  const checked = await checkCheckpoint(ed25519Verify, policy, note);
  return checked.outcome === 'holds'
    ? checked.witnesses.map(({ name }) => name).join(' ')
    : checked.problem;
};

describe('a signed checkpoint', () => {
  test('a signed checkpoint holds when the log and enough witnesses signed it, and says when each saw it', async () => {
    const note = await signed([log, one, three]);

    expect(await checkCheckpoint(ed25519Verify, twoOfThree, note)).toEqual({
      outcome: 'holds',
      checkpoint: { origin, size: 7, root: new Uint8Array(32).fill(5) },
      witnesses: [
        { name: 'one', seconds: 1_700_000_000 },
        { name: 'three', seconds: 1_700_000_000 },
      ],
    });
  });

  test.each([
    ['too few witnesses', [log, one], 'too-few-witnesses'],
    ['no witness', [log], 'too-few-witnesses'],
    ['no signature of the log', [one, two], 'not-signed-by-log'],
    ['a key that has only the name of the log', [stolenName, one, two], 'not-signed-by-log'],
    ['more keys that nobody knows', [stolenName, log, one, two], 'one two'],
  ] as const)('a signed checkpoint with %s is judged rightly: %s', async (_, signers, expected) => {
    expect(await check(await signed(signers))).toBe(expected);
  });

  test('a signed checkpoint with an invalid signature of a known key is refused, whatever else it has', async () => {
    const other = await signed([two], { of: text.replace('\n7\n', '\n8\n') });
    const note = `${await signed([log, one, three])}${other.slice(other.indexOf('—'))}`;

    expect(await check(note)).toBe('wrong-signature');
  });

  test('a signed checkpoint of another log is refused, though a known log signed it', async () => {
    const of = formatCheckpoint({ origin: 'else.example', size: 7, root: new Uint8Array(32) });

    expect(await check(await signed([log, one, two], { of }))).toBe('not-signed-by-log');
  });

  test('a witness is not accepted as a log', async () => {
    expect(parseTrustPolicy(digestBytes, `log ${vkey(one)}\nquorum none\n`)).toEqual({
      line: 1,
      problem: `not the key of a log: \`${vkey(one)}\``,
    });
  });

  test('a signed checkpoint of which any one bit is changed is not believed', async () => {
    const note = Buffer.from(await signed([log, one, three]));
    await fc.assert(
      fc.asyncProperty(fc.nat(note.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(note);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const checked = await check(new TextDecoder().decode(changed));
        expect(checked).not.toBe('one three');
      }),
      { numRuns: 400 },
    );
  });
});

describe('a trust policy', () => {
  test.each([
    ['no quorum', `log ${vkey(log)}`, 'no line says `quorum`'],
    ['two quorums', 'quorum none\nquorum none', 'a second line says `quorum`'],
    ['an unknown word', 'logs', 'unknown word `logs`'],
    ['a log twice', `log ${vkey(log)}\nlog ${vkey(log)}`, 'a log stands here twice'],
    [
      'a witness twice',
      `witness a ${vkey(one)}\nwitness b ${vkey(one)}`,
      'a witness stands here twice',
    ],
    ['a name twice', `witness a ${vkey(one)}\nwitness a ${vkey(two)}`, 'the name `a` is taken'],
    ['a witness called none', `witness none ${vkey(one)}`, 'the name `none` is taken'],
    ['a name not defined', 'quorum a', '`a` is not defined above'],
    ['a member twice', `witness a ${vkey(one)}\ngroup g 1 a a`, '`a` is a member twice'],
    ['a threshold too high', `witness a ${vkey(one)}\ngroup g 2 a`, '`2` of 1 is no threshold'],
    ['a threshold of none', `witness a ${vkey(one)}\ngroup g 0 a`, '`0` of 1 is no threshold'],
    ['a group of nobody', 'group g all', '`all` of 0 is no threshold'],
  ])('a trust policy with %s is refused', (_, file, problem) => {
    expect(parseTrustPolicy(digestBytes, `${file}\n`)).toMatchObject({ problem });
  });

  test('a trust policy of groups within groups asks what each of them asks', () => {
    const { isQuorum } = policyOf(`
      witness x1 ${vkey(one)}
      witness x2 ${vkey(two)}
      witness y ${vkey(three)}
      group x any x1 x2
      group both all x y
      quorum both`);

    expect(isQuorum(new Set(['x2', 'y']))).toBe(true);
    expect(isQuorum(new Set(['x1', 'x2']))).toBe(false);
    expect(isQuorum(new Set(['y']))).toBe(false);
  });

  test('a trust policy without witnesses says so', () => {
    expect(policyOf(`log ${vkey(log)}\nquorum none`)).toMatchObject({ asksWitnesses: false });
    expect(twoOfThree.asksWitnesses).toBe(true);
  });
});

describe('the key of a signer as text', () => {
  test('the key of a signer as text is read back', () => {
    expect(parseVerifierKey(digestBytes, vkey(log))).toEqual(log.key);
    expect(parseVerifierKey(digestBytes, vkey(one))).toEqual(one.key);
  });

  test('the key of the Go checksum database is read as text, with its own id', () => {
    const text = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';

    expect(parseVerifierKey(digestBytes, text)).toMatchObject({
      name: 'sum.golang.org',
      kind: 'note',
    });
  });

  test.each([
    ['with another id', vkey(log).replace(log.key.keyId, '00000000')],
    ['with another name', vkey(log).replace('mail', 'post')],
    ['of an unknown algorithm', `a+00000000+${base64FromBytes(new Uint8Array(33).fill(6))}`],
    ['cut', vkey(log).slice(0, -4)],
    ['with a space in its name', vkey(log).replace('mail', 'ma il')],
    ['without a name', vkey(log).replace(origin, '')],
  ])('the key of a signer %s is refused', (_, key) => {
    expect(parseVerifierKey(digestBytes, key)).toBeUndefined();
  });
});

describe('what is not a checkpoint', () => {
  test.each([
    ['of two lines', `${origin}\n7\n`],
    ['without an origin', `\n7\n${base64FromBytes(new Uint8Array(32))}\n`],
    ['with a size in another spelling', `${origin}\n07\n${base64FromBytes(new Uint8Array(32))}\n`],
    ['with a negative size', `${origin}\n-7\n${base64FromBytes(new Uint8Array(32))}\n`],
    [
      'with a size past exact numbers',
      `${origin}\n9007199254740993\n${base64FromBytes(new Uint8Array(32))}\n`,
    ],
    ['with a short root', `${origin}\n7\n${base64FromBytes(new Uint8Array(31))}\n`],
    ['with an empty line more', `${text}\n`],
    ['cut in its last line', text.slice(0, -1)],
  ])('a checkpoint %s is refused', (_, of) => {
    expect(parseCheckpoint(of)).toBeUndefined();
  });

  test('lines that a later version adds are taken and signed along', () => {
    expect(parseCheckpoint(`${text}more\n`)).toMatchObject({ origin, size: 7 });
  });
});

describe('a note', () => {
  test.each([
    ['without a signature', `${text}\n`],
    ['without an empty line', text],
    ['with a control character', `a\tb\n\n— a AAAAAAA=\n`],
    ['with half a surrogate pair', `\ud800\n\n— a AAAAAAA=\n`],
    ['with a hyphen for the dash', `a\n\n- a AAAAAAA=\n`],
    ['with a signature in another spelling of base64', 'a\n\n— a AAAAAAB=\n'],
    ['with no newline at its end', 'a\n\n— a AAAAAAA='],
    ['with 101 signatures', `a\n\n${'— a AAAAAAA=\n'.repeat(101)}`],
  ])('a text %s is not a note', (_, note) => {
    expect(parseNote(note)).toBeUndefined();
  });

  test('a note is divided at its last empty line', () => {
    expect(parseNote('a\n\nb\n\n— a AAAAAAA=\n')?.text).toBe('a\n\nb\n');
  });
});

describe('a proof file', () => {
  const hash = new Uint8Array(32).fill(3);

  test('a proof file is read back, with and without what opens its entry', async () => {
    const checkpoint = await signed([log, one, two]);
    for (const extra of [{}, { extra: utf8Encode('{"salt":"…"}') }]) {
      const file = { index: 4, proof: [hash, hash], checkpoint, ...extra };
      expect(parseProofFile(formatProofFile(file))).toEqual(file);
    }
  });

  test.each([
    ['of another version', 'c2sp.org/tlog-proof@v2\nindex 0\n\na\n'],
    ['without an index', `c2sp.org/tlog-proof@v1\n${base64FromBytes(hash)}\n\na\n`],
    ['with an index in another spelling', 'c2sp.org/tlog-proof@v1\nindex 00\n\na\n'],
    ['with a hash that is too short', 'c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\na\n'],
    [
      'with 64 hashes',
      `c2sp.org/tlog-proof@v1\nindex 0\n${`${base64FromBytes(hash)}\n`.repeat(64)}\na\n`,
    ],
    ['with an opening that is no base64', 'c2sp.org/tlog-proof@v1\nextra _\nindex 0\n\na\n'],
    ['without a checkpoint', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
    ['that is empty', ''],
  ])('a proof file %s is refused', (_, file) => {
    expect(parseProofFile(file)).toBeUndefined();
  });
});

describe('base64 and UTF-8 without a platform', () => {
  test('base64 and UTF-8 without a platform are those of the platform', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ unit: 'binary' }), (bytes, word) => {
        expect(base64FromBytes(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(bytesFromBase64(base64FromBytes(bytes))).toEqual(bytes);
        expect(utf8Encode(word)).toEqual(new TextEncoder().encode(word));
      }),
    );
  });

  test('base64 and UTF-8 without a platform take no second spelling of the same bytes', () => {
    for (const text of ['QQ', 'QR==', 'QQ=', 'Q===', 'QUJ=', 'QQ==\n', '-_==', 'QQ==QQ==', '='])
      expect(bytesFromBase64(text)).toBeUndefined();
  });
});
