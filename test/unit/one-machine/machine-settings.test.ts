import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { machineSettings, settingsHelp } from '../../../local/one-machine/machine-settings.ts';

const full = {
  PUBLIC_URL: 'https://mail.waterweg.example/',
  SMTP_HOST: 'relay.waterweg.example',
  SMTP_USER: 'grondslag',
  SMTP_PASSWORD: 'secret # word',
  RETURN_DOMAIN: 'bounces.waterweg.example',
  REPORTS_PORT: '4682',
  MAILS_PER_DAY: '20000',
};

test('settings of a relay are read, with defaults for the others', () => {
  expect(machineSettings(full, 'file')).toEqual({
    publicUrl: 'https://mail.waterweg.example',
    mail: {
      relay: {
        host: 'relay.waterweg.example',
        port: 587,
        security: 'starttls',
        user: 'grondslag',
        password: 'secret # word',
      },
      returnDomain: 'bounces.waterweg.example',
      mailsPerSecond: 10,
      mailsPerDay: 20_000,
      reportsPort: 4_682,
    },
  });
});

test('without settings, mail goes to the inbox', () => {
  expect(machineSettings({}, 'file')).toEqual({});
  expect(machineSettings({ SMTP_HOST: ' ' }, 'file')).toEqual({});
});

test.each<readonly [string, Record<string, string>]>([
  ['SMTP_PASWORD is no setting', { ...full, SMTP_PASWORD: 'x' }],
  ['PUBLIC_URL is missing', { ...full, PUBLIC_URL: '' }],
  ['PUBLIC_URL must be https', { ...full, PUBLIC_URL: 'http://mail.waterweg.example' }],
  ['PUBLIC_URL must be https', { ...full, PUBLIC_URL: 'https://waterweg.example/mail' }],
  ['RETURN_DOMAIN is missing', { ...full, RETURN_DOMAIN: '' }],
  ['RETURN_DOMAIN must be a domain name', { ...full, RETURN_DOMAIN: 'bounces@waterweg.example' }],
  ['BOUNCES_MAILDIR or REPORTS_PORT is missing', { ...full, REPORTS_PORT: '' }],
  ['BOUNCES_MAILDIR must be a Maildir', { ...full, BOUNCES_MAILDIR: tmpdir() }],
  ['SMTP_PORT must be a whole number', { ...full, SMTP_PORT: '0' }],
  ['SMTP_PORT must be a whole number', { ...full, SMTP_PORT: '25 ; rm' }],
  ['SMTP_SECURITY is none', { ...full, SMTP_SECURITY: 'none' }],
  ['SMTP_SECURITY must be', { ...full, SMTP_SECURITY: 'ssl' }],
  ['SMTP_USER and SMTP_PASSWORD belong together', { ...full, SMTP_USER: '' }],
  ['SMTP_CA_FILE must be a file', { ...full, SMTP_CA_FILE: '/nowhere.pem' }],
  ['RETENTION must be carry-out', { RETENTION: 'yes' }],
])('the settings are refused by name: %s', (words, given) => {
  expect(() => machineSettings(given, 'machine.env')).toThrow(words);
});

test('an invalid setting is reported without its value, which may be a password', () => {
  const wrong = { ...full, SMTP_PORT: 'secret-by-mistake', SMTP_SECURITY: 'another-secret' };
  expect(() => machineSettings(wrong, 'file')).toThrow(expect.not.stringContaining('secret-by'));
});

test('the help has a line for each setting', () => {
  for (const name of Object.keys(full)) expect(settingsHelp).toContain(name);
});
