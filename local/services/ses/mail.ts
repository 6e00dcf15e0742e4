/** One header of a mail. */
export type MailHeader = { readonly name: string; readonly value: string };

/** A file of a mail, its bytes as base64. */
export type MailAttachment = {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: string;
};

/** What became of a mail that SES took. */
export type MailOutcome =
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'suppressed'
  | 'rendering-failed';

/** Subject and bodies as they were given; many mails of one mailing share one content. */
export type MailContent = {
  readonly id: string;
  readonly subject: string;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly attachments?: readonly MailAttachment[] | undefined;
  /** The whole message, base64, when it was sent raw. */
  readonly raw?: string | undefined;
};

/** Whether SES was told to count opens and clicks of this one mail. */
export type Tracking = { readonly opens: boolean; readonly clicks: boolean };

/** One accepted mail, as small as it can be: bodies are put together when somebody looks. */
export type StoredMail = {
  readonly id: string;
  readonly at: number;
  /** As the call gave it: the header form. */
  readonly from: string;
  readonly replyTo?: readonly string[] | undefined;
  readonly to: readonly string[];
  readonly subject: string;
  readonly headers: readonly MailHeader[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string | undefined;
  readonly tenant?: string;
  /** `ConfigurationOverrides.Tracking` of the call, as it was. */
  readonly trackingOverride?: Readonly<Record<string, string>> | undefined;
  readonly tracking: Tracking;
  readonly tracked: boolean;
  readonly contentId: string;
  /** Values of the template's variables; absent when the content is not a template. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  outcome: MailOutcome;
};

/** A mail with everything filled in, for a reader. */
export type RenderedMail = StoredMail & {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  readonly attachments?: readonly MailAttachment[] | undefined;
  readonly raw?: string | undefined;
};
