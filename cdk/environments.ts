type Env<Name extends string> = { readonly [Key in Name]: string };
export type ContactsEnv = Env<'CONTACTS_TABLE' | 'CONSENT_TABLE' | 'KEYS_SECRET_ID'>;
export type ConsentEnv = Env<
  'CONTACTS_TABLE' | 'CONSENT_TABLE' | 'KEYS_SECRET_ID' | 'SERVICE_QUEUE_URL'
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
