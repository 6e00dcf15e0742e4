import type { FeedbackRow, RowCondition } from './feedback-row.ts';

const bounces = 'Amazon SES Developer Guide, "Notification contents", bounce types';
const gmail = 'Google Workspace Admin Help, "Gmail SMTP errors and codes"';
const microsoft = 'Microsoft Learn, "NDR error codes in Exchange Online"';

type When = Omit<RowCondition, 'event'>;
const row =
  (kind: 'hard-bounce' | 'soft-bounce' | 'sender-fault') =>
  (id: string, source: string, when: When): FeedbackRow => ({
    id,
    when: { event: 'bounce', ...when },
    means: kind === 'sender-fault' ? { kind, fault: 'policy' } : { kind },
    source,
  });
const hard = row('hard-bounce');
const soft = row('soft-bounce');
const policy = row('sender-fault');

/** Words about one mailbox that resemble words about the sender: read before those. */
const particular: readonly FeedbackRow[] = [
  soft('closed-group', microsoft, {
    text: /RESOLVER\.RST\.|only accepts messages from|allowed[- ]senders|(?:group|list|mailbox|recipient)[\w' ]*(?:restricted|permission to send)|not authorized to send to (?:this|the) (?:recipient|group|list|address)/i,
  }),
  soft('closed-group-status', microsoft, { status: /^5\.7\.(?:12\d|13[3-6])$/ }),
  soft('recipient-rate', gmail, {
    text: /(?:user|recipient|mailbox|account)[\w' ]*(?:receiving|received|receive)[\w' ]*(?:rate|too (?:many|quickly|much))|ReceivingRate/i,
  }),
  soft('greylisting', 'RFC 6647 section 2.4', {
    text: /gr[ea]y-?list|try again (?:later|in)[^.]*(?:gr[ea]y)|first (?:time|seen)[^.]*(?:sender|triplet)/i,
  }),
  hard('unknown-mailbox-refused', microsoft, {
    text: /recipient address rejected: access denied/i,
  }),
];

const unknownMailbox =
  /(?:user|recipient|mailbox|address|account|addressee|destination)s?[\w' "<>=:,.-]{0,60}(?:unknown|not (?:found|exist|listed|known|valid|have an account|a valid)|does ?n.t (?:exist|have)|does not (?:exist|have)|doesn't exist|invalid|no longer (?:exists?|available|valid|on|active)|undeliverable|unrouteable)|(?:unknown|no such|invalid|non-?existent|bad destination) (?:local )?(?:user|recipient|mailbox|address|account|person|domain|host)|no (?:mailbox|account|user)\b[\w' ]*(?:here|by that name|with that name)|NoSuchUser|RecipientNotFound|no longer (?:works? (?:at|for|here)|employed)/i;

/** What is said about the mailbox, and last what Amazon SES made of it. */
const general: readonly FeedbackRow[] = [
  soft('mailbox-full', 'RFC 3463 section 3.3, X.2.2', {
    text: /(?:mailbox|inbox|storage|quota|account|user|recipient)[\w' ]*(?:\bfull\b|over ?-?quota|exceed\w*|out of storage)|over ?-?quota|quota exceeded|exceeded[\w' ]*(?:quota|storage)|over (?:its|his|her|their|the) (?:limit|quota)|overdrawn|insufficient (?:system )?storage|OverQuota/i,
  }),
  soft('mailbox-full-status', 'RFC 3463 section 3.3, X.2.2', { status: /^[45]\.2\.2$/ }),
  soft('mailbox-full-subtype', bounces, { subType: /^MailboxFull$/i }),
  hard('disabled', 'RFC 3463 section 3.3, X.2.1', {
    text: /(?:account|mailbox|user|address|recipient)[\w' ]*(?:disabled|inactive|suspended|deactivated|closed|blocked|discontinued|not active|terminated|expired)|disabled (?:account|mailbox|user|recipient)|DisabledUser/i,
  }),
  hard('unknown-mailbox', 'RFC 3463 section 3.2, X.1.1', { text: unknownMailbox }),
  hard('address-status', 'RFC 3463 section 3.2, X.1.X; RFC 7505 section 4.1, X.1.10', {
    status: /^5\.1\.(?:[1-36]|10)$/,
  }),
  hard('disabled-status', 'RFC 3463 section 3.3, X.2.1', { status: /^5\.2\.1$/ }),
  hard('no-route', 'RFC 3463 section 3.5, X.4.4', { status: /^5\.4\.(?:4|310)$/ }),
  hard('no-domain', 'RFC 5321 section 5.1', {
    text: /(?:domain|host)[\w' .-]{0,80}(?:not found|does not exist|unknown|no mx)|nxdomain|unable to lookup dns|null ?mx|does not (?:accept|receive) (?:e-?)?mail|no route to (?:host|domain)|unroutable address/i,
  }),
  soft('relay-denied', 'RFC 5321 section 3.6.1', {
    text: /relay(?:ing)?\b[\w' ]*(?:denied|not permitted|not allowed|prohibited|access)|unable to relay|not permitted to relay|we do not relay|relay access/i,
  }),
  soft('loop', 'RFC 3463 section 3.5, X.4.6', { status: /^5\.4\.(?:6|14)$/ }),
  soft('expired', 'RFC 3463 section 3.5, X.4.7', {
    status: /^[45]\.4\.(?:7|300|316|317)$/,
  }),
  soft('temporary-subtype', bounces, { type: /^Transient$/i, subType: /^CustomTimeoutExceeded$/i }),
  policy('policy-status', 'RFC 3463 section 3.8, X.7.X', { status: /^5\.7\.\d+$/ }),
  policy('policy-words', 'RFC 5321 section 7.9', {
    text: /\bpolic(?:y|ies)\b|not authori[sz]ed|administrative(?:ly)? (?:prohibition|denied|prohibited)|access denied|sender (?:denied|rejected|refused|blocked)|authentication required|refused by (?:the )?administrator/i,
  }),
  policy('blocked-recipients', 'Barracuda Campus, "Understanding bounce messages"', {
    text: /permanent failure for one or more recipients/i,
  }),
  soft('storage-reply', 'RFC 5321 section 4.2.2, 552', { text: /(?:^|smtp; ?)552[ -]/i }),
  soft('protocol', 'RFC 5321 section 4.2.1, x0z; RFC 3463 section 3.6, X.5.X', {
    text: /(?:^|smtp; ?)(?:50[0-4]|555)[ -]/i,
  }),
  soft('protocol-status', 'RFC 3463 section 3.6, X.5.X', { status: /^5\.5\.[1-6]$/ }),
  soft('temporary-status', 'RFC 3463 section 2, class 4', { status: /^4\.\d+\.\d+$/ }),
  soft('temporary-reply', 'RFC 5321 section 4.2.1, 4yz', { text: /(?:^|smtp; ?)4\d\d[ -]/i }),
  hard('permanent', bounces, { type: /^Permanent$/i }),
  soft('transient', bounces, { type: /^(?:Transient|Undetermined)$/i }),
];

/** What a bounce says of one mailbox: `particular` is read before the words about the sender, `general` after. */
export const mailboxRows = { particular, general } as const;
