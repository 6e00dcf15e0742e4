import type { SenderFault } from './feedback-row.ts';

/** What the sender has to mend before the mailing continues, by what the receiving side refused it for. */
export const mend: Readonly<Record<SenderFault, string>> = {
  spf: 'Receiving servers refuse this mail because SPF fails. Publish the MX and SPF records of the bounce domain as the deployment printed them (RFC 7208), then resume.',
  dkim: 'Receiving servers refuse this mail because its DKIM signature fails or is missing. Publish the three DKIM records of the sending domain as the deployment printed them (RFC 6376), then resume.',
  dmarc:
    'Receiving servers refuse this mail because of DMARC. See that the domain of the From address is the one that DKIM signs or whose bounce domain passes SPF (alignment, RFC 7489 section 3.1), and that it has a DMARC record, then resume.',
  authentication:
    'Receiving servers refuse this mail because it is not authenticated. Check the DKIM, SPF and DMARC records of the sending domain, and that the domain of the From address exists, then resume.',
  transport:
    'Receiving servers refuse the connection: reverse DNS or TLS of the sending host is not as they require. On shared addresses Amazon SES answers for both: open a support case; on dedicated ones see to the PTR record, then resume.',
  reputation:
    'Receiving servers refuse this mail for the reputation of the sending domain or IP address, or because a block list has it. Look at where the audience came from, ask the list or provider to remove the entry, then resume.',
  rate: 'Receiving servers refuse this mail because it comes too fast. Lower the sending rate or spread the mailing over more days, then resume.',
  policy:
    'Receiving servers refuse this mail by a policy that they do not explain. Read their answers in the list of feedback, ask the provider’s postmaster, then resume.',
};

/** What was wrong, in a few words. */
export const shortly: Readonly<Record<SenderFault, string>> = {
  spf: 'SPF fails',
  dkim: 'the DKIM signature fails or is missing',
  dmarc: 'DMARC fails or its domains are not aligned',
  authentication: 'the mail is not authenticated, by which check is not said',
  transport: 'reverse DNS or TLS of the sending host',
  reputation: 'reputation of the domain or IP address, or a block list',
  rate: 'the mail came too fast',
  policy: 'a policy that is not explained',
};
