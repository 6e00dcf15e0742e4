type Env<Name extends string> = { readonly [Key in Name]: string };
export type ContactsEnv = Env<'CONTACTS_TABLE' | 'CONSENT_TABLE' | 'KEYS_SECRET_ID'>;
export type ConsentEnv = Env<
  'CONTACTS_TABLE' | 'CONSENT_TABLE' | 'KEYS_SECRET_ID' | 'SERVICE_QUEUE_URL'
>;
export type ClassificationsEnv = Env<never>;
export type MailingsEnv = Env<
  | 'CONTACTS_TABLE'
  | 'CONSENT_TABLE'
  | 'MAILINGS_TABLE'
  | 'SCHEDULE_GROUP'
  | 'SCHEDULE_ROLE_ARN'
  | 'START_MAILING_ARN'
  | 'SCHEDULE_DLQ_ARN'
>;
export type DecisionsEnv = Env<'CONTACTS_TABLE' | 'CONSENT_TABLE' | 'MAILINGS_TABLE'>;
export type PreferencesEnv = Env<
  | 'CONTACTS_TABLE'
  | 'CONSENT_TABLE'
  | 'MAILINGS_TABLE'
  | 'KEYS_SECRET_ID'
  | 'PUBLIC_URL'
  | 'STOPS_QUEUE_URL'
>;
export type StartMailingEnv = Env<'MAILINGS_TABLE' | 'FAN_OUT_QUEUE_URL'>;
export type FanOutEnv = Env<
  | 'CONTACTS_TABLE'
  | 'CONSENT_TABLE'
  | 'MAILINGS_TABLE'
  | 'FAN_OUT_QUEUE_URL'
  | 'SEND_QUEUE_URL'
  | 'SERVICE_QUEUE_URL'
>;
export type SendEnv = Env<
  | 'CONTACTS_TABLE'
  | 'CONSENT_TABLE'
  | 'MAILINGS_TABLE'
  | 'SEND_QUEUE_URL'
  | 'SERVICE_QUEUE_URL'
  | 'CONFIGURATION_SET'
  | 'TRACKED_CONFIGURATION_SET'
  | 'KEYS_SECRET_ID'
  | 'PUBLIC_URL'
>;
export type FeedbackEnv = Env<
  'CONTACTS_TABLE' | 'CONSENT_TABLE' | 'MAILINGS_TABLE' | 'KEYS_SECRET_ID'
>;
export type ReconcileEnv = Env<'MAILINGS_TABLE' | 'FAN_OUT_QUEUE_URL'>;
export type PublishEventsEnv = Env<'CONSENT_TABLE' | 'MAILINGS_TABLE' | 'EVENT_BUS_NAME'>;
