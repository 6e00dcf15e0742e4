import type { FeedbackRow, RowCondition, SenderFault } from './feedback-row.ts';

const gmail = 'Google Workspace Admin Help, "Gmail SMTP errors and codes"';
const microsoft = 'Microsoft Learn, "NDR error codes in Exchange Online"';
const outlook = 'Microsoft, Outlook.com Postmaster, "Troubleshooting"';
const yahoo = 'Yahoo Sender Hub, "SMTP error codes"';
const apple = 'Apple Support, "Postmaster information for iCloud Mail"';
const gmx = 'GMX, Postmaster, "SMTP error messages"';
const tOnline = 'Deutsche Telekom, T-Online Postmaster, "Error messages"';
const exim = 'Exim specification, chapter "Access control lists"';
const mimecast = 'Mimecast, "SMTP error codes"';
const proofpoint = 'Proofpoint, "SMTP error codes and IP reputation"';
const authentication = 'RFC 7372 section 3';

const row = (
  id: string,
  {
    fault,
    source,
    when,
  }: {
    readonly fault: SenderFault;
    readonly source: string;
    readonly when: Omit<RowCondition, 'event'>;
  },
): FeedbackRow => ({
  id,
  when: { event: 'bounce', ...when },
  means: { kind: 'sender-fault', fault },
  source,
});

/** An abbreviation as a whole word, not a part of a host name. */
const word = (letters: string): string => `(?<![\\w.-])(?:${letters})(?![\\w-]|\\.\\w)`;

const dmarcWords = new RegExp(`${word('dmarc')}|not accepted due to domain.s|5\\.7\\.509`, 'i');
const dkimWords = new RegExp(`${word('dkim')}|domainkeys`, 'i');
const spfWords = new RegExp(`${word('spf')}|openspf|sender policy framework`, 'i');

/**
 * Refusals because of who sends: checks of RFC 7208 (SPF), 6376 (DKIM) and 7489 (DMARC),
 * reputation, rate and policy. A code that one provider uses in a sense of its own is read with
 * that provider's words.
 */
export const senderRows: readonly FeedbackRow[] = [
  row('dmarc', { fault: 'dmarc', source: 'RFC 7489 section 10.3', when: { text: dmarcWords } }),
  row('alignment', {
    fault: 'dmarc',
    source: gmail,
    when: {
      text: /\balign(?:ed|ment)\b|organi[sz]ational domain/i,
    },
  }),
  row('several-checks', {
    fault: 'authentication',
    source: gmail,
    when: {
      text: new RegExp(
        `(?:${spfWords.source}).*(?:${dkimWords.source})|(?:${dkimWords.source}).*(?:${spfWords.source})`,
        'i',
      ),
    },
  }),
  row('spf-words', { fault: 'spf', source: 'RFC 7208 section 8.4', when: { text: spfWords } }),
  row('dkim-words', { fault: 'dkim', source: 'RFC 6376 section 6.3', when: { text: dkimWords } }),
  row('dkim-status', {
    fault: 'dkim',
    source: authentication,
    when: { status: /^[45]\.7\.2[0-2]$/ },
  }),
  row('spf-status', { fault: 'spf', source: authentication, when: { status: /^[45]\.7\.2[34]$/ } }),
  row('sender-domain', {
    fault: 'authentication',
    source: 'RFC 3463 section 3.2, X.1.7 and X.1.8; RFC 7505 section 4.2',
    when: {
      text: /sender (?:address|domain)[^.]*(?:rejected|not found|does not exist|invalid|unresolv|verif)|domain of sender|domain name required for sender|sender.s? domain|null mx.*sender|(?:return-path|mail from|envelope sender)[^.]*(?:does not exist|not resolve|invalid|unresolvable)/i,
    },
  }),
  row('sender-domain-status', {
    fault: 'authentication',
    source: 'RFC 3463 section 3.2, X.1.7 and X.1.8',
    when: {
      status: /^[45]\.1\.[78]$/,
    },
  }),
  row('sender-verification', {
    fault: 'authentication',
    source: exim,
    when: { text: /\bsender verif(?:y|ication) failed|\bcallback setup failed/i },
  }),
  row('sender-dns', {
    fault: 'authentication',
    source: gmx,
    when: { text: /invalid dns (?:mx|a\b)|\bmx or a\/aaaa resource record/i },
  }),
  row('reverse-dns', {
    fault: 'transport',
    source: 'RFC 7372 section 3.3, X.7.25',
    when: {
      text: /\bptr\b|reverse dns|\brdns\b|reverse hostname|reverse lookup|forward-confirmed|fcrdns|cannot find your hostname/i,
    },
  }),
  row('reverse-dns-status', {
    fault: 'transport',
    source: 'RFC 7372 section 3.3, X.7.25',
    when: {
      status: /^[45]\.7\.25$/,
    },
  }),
  row('tls-required', {
    fault: 'transport',
    source: 'RFC 3207 section 4; RFC 8689 section 5',
    when: {
      text: /must issue a starttls|starttls (?:is )?required|over (?:a |an )?(?:tls|encrypted|secure)|tls connection|(?:requires?|without|must use|only accept).{0,60}\b(?:tls|ssl|encrypt\w*)\b|\b(?:tls|encryption) (?:is )?(?:required|needed)/i,
    },
  }),
  row('listed', {
    fault: 'reputation',
    source: 'RFC 5782 section 2.1; RFC 6471 section 2',
    when: {
      text: /spamhaus|spamcop|barracudacentral|barracuda reputation|\bsorbs\b|uceprotect|\binvaluement\b|abusix|\bpsbl\b|surbl|\burihaus\b|mailspike|\bdnsbl|\brbl\b|dnswl|(?:block|black|deny) ?-?list|blocked using|(?:is|are|been) (?:on|in) (?:our|a|the) (?:block|list)|(?<!\bnot )listed (?:at|by|in|on)\b/i,
    },
  }),
  row('outlook-listed', {
    fault: 'reputation',
    source: outlook,
    when: {
      text: /\bS(?:3140|3150|775|844)\b|part of their network is on our block list|\bDY-00[12]\b|\bSC-00[1-4]\b|\b(?:OU|MU)-00[1-4]\b/,
    },
  }),
  row('microsoft-banned', {
    fault: 'reputation',
    source: microsoft,
    when: {
      status: /^5\.7\.(?:511|6\d\d|7(?:00|03|05|08|50))$/,
    },
  }),
  row('microsoft-authentication', {
    fault: 'authentication',
    source: microsoft,
    when: { status: /^5\.7\.515$/ },
  }),
  row('yahoo-listed', {
    fault: 'reputation',
    source: yahoo,
    when: {
      text: /\[?\b(?:TSS0?(?:5|6|7|8|9|1\d)|BL2[13]|IPTS0?4|SZ01)\b\]?|permanently deferred/i,
    },
  }),
  row('yahoo-deferred', {
    fault: 'rate',
    source: yahoo,
    when: {
      text: /\b(?:TSS0[1-4]|TS0[1-4]|GL01)\b|unexpected volume|user complaints/i,
    },
  }),
  row('apple-local-policy', {
    fault: 'reputation',
    source: apple,
    when: {
      text: /\[?\b(?:CS01|HM0[78]|HME1|EDR0?\d|RBL0?\d)\b\]?/,
    },
  }),
  row('proofpoint-listed', {
    fault: 'reputation',
    source: proofpoint,
    when: {
      text: /proofpoint|ppops|blocked - see https?:\/\/\S*ipcheck|\bPR\(ct\d\)/i,
    },
  }),
  row('cloudmark-listed', {
    fault: 'reputation',
    source: 'Cloudmark, "Sender Intelligence reset request"',
    when: {
      text: /cloudmark|csi\.\w+\.net|\bAUP#|\bIB\d{3}\b|symantec.*reputation/i,
    },
  }),
  row('mimecast-policy', {
    fault: 'reputation',
    source: mimecast,
    when: {
      text: /mimecast[^.]*(?:ip found on|reputation|\brbl\b)|envelope blocked|ip found on/i,
    },
  }),
  row('t-online-listed', {
    fault: 'reputation',
    source: tOnline,
    when: { text: /\bIP=[\da-f.:]+ - a problem occurred/i },
  }),
  row('many-connections', {
    fault: 'rate',
    source: 'RFC 5321 section 4.5.4.1; IANA enhanced status codes, X.7.28',
    when: {
      text: /rate ?-?limit|unusual rate|sending rate|(?:rate|volume|number) of (?:mail|messages|e-?mails|connections)|too many (?:connections?|messages?|recipients|e-?mails|concurrent|invalid|bad commands|errors|requests|mails)|throttl|exceeded[^.]*(?:connection|message|sending|hourly|daily|rate)[^.]*(?:limit|quota|rate)|mail flood/i,
    },
  }),
  row('mail-flood', {
    fault: 'rate',
    source: 'IANA enhanced status codes, X.7.28',
    when: { status: /^[45]\.7\.28$/ },
  }),
  row('reputation', {
    fault: 'reputation',
    source: gmail,
    when: {
      text: /(?:poor|low|bad|negative|your|domain|sender|ip)[\w ,']*\breputation|reputation (?:of|score|is)|(?:your|sending|client|this|the) (?:ip|host|server|network|domain)[^.]{0,60}(?:blocked|banned|rejected|refused|blacklist|not allowed|has been used to send)|banned sending ip|spam rate|sending (?:spam|unsolicited)|unsolicited mail originating/i,
    },
  }),
  row('authentication', {
    fault: 'authentication',
    source: gmail,
    when: {
      text: /unauthenticated|(?:sender|message|mail|email|domain)[\w' ]*(?:not authenticated|authentication (?:information|checks?|level|requirements?|failed|results?))|fails? to pass authentication|authentication (?:checks?|policy) fail|spoof/i,
    },
  }),
  row('authentication-status', {
    fault: 'authentication',
    source: authentication,
    when: {
      status: /^[45]\.7\.2[67]$|^5\.7\.(?:29|30|32)$/,
    },
  }),
];
