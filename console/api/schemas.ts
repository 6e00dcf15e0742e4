import type { components } from '../../packages/client/grondslag-client.ts';

type Schemas = components['schemas'];

export type Mailing = Schemas['ReviewedMailing'];
export type MailingDetail = Schemas['MailingDetail'];
export type MailingState = Mailing['state'];
export type Purpose = Mailing['purpose'];
export type Classification = Schemas['Classification'];
export type KeptPreview = Schemas['KeptPreview'];
export type PreviewedPerson = Schemas['PreviewedPerson'];
export type Progress = Schemas['MailingProgress'];
export type Difference = Schemas['ReviewDifference'];
export type Sender = Schemas['Sender'];
export type Contact = Schemas['Contact'];
export type ConsentDay = Schemas['ConsentDays']['items'][number];
export type ConsentEvent = Schemas['ConsentEvent'];
export type PersonRequest = Schemas['PersonRequest'];
export type LintFinding = Schemas['LintFinding'];
export type Content = NonNullable<MailingDetail['contents']>[number];
export type ContactMailing = Schemas['ContactMailings']['items'][number];

export type ImportedRow = Schemas['ImportResult']['rows'][number];
export type ListOutlook = Schemas['ListOutlook'];
export type Job = Schemas['Job'];
export type ProofBundle = Schemas['ProofBundle'];
export type Retention = Schemas['Retention'];
export type DueRecord = Schemas['DueRecord'];
export type Notice = Schemas['Notice'];
export type Topic = Schemas['Topic'];
export type AuditCaller = Schemas['AuditCaller'];
export type AuditEntry = Schemas['AuditEntry'];
export type Register = Schemas['ProcessingRegister'];
export type SenderFigures = Schemas['SenderFigures'];
