import { describe, expect, test } from 'vitest';
import { mailContentFromEml } from '../../../functions/classifications/mail-file/mail-content-from-eml.ts';

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

describe('an .eml file', () => {
  test('an .eml file is read with its decoded subject, both parts and its language', async () => {
    const content = await mailContentFromEml(
      bytes(`From: a@a.example
Subject: =?UTF-8?Q?Caf=C3=A9?=
Content-Language: nl-NL, en
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

VXcgYmVzdGVsbGluZyDigqwgNQ==
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>Uw caf=E9</p>
--b--
`),
    );
    expect(content).toMatchObject({ subject: 'Café', language: 'nl-NL' });
    expect(content.text).toContain('Uw bestelling € 5');
    expect(content.html).toContain('<p>Uw café</p>');
  });

  test('an .eml file without a language is undetermined, so that a person looks', async () => {
    const content = await mailContentFromEml(bytes('Subject: Hoi\n\nDag\n'));
    expect(content).toMatchObject({ subject: 'Hoi', language: 'und' });
  });

  test.each(['', '\u0000\u0001\u0002'])('an .eml file of no message is refused', async (text) => {
    await expect(mailContentFromEml(bytes(text))).rejects.toThrow();
  });
});
