/**
 * A list of 1,000 members as Mailchimp exports one: who signed up and when, who left, and, in two
 * columns of the shop's own, since when each has been a customer and which line of the form shows
 * it. Every hundredth address is misspelt.
 */
export const membersList = (rows = 1_000): string =>
  [header, ...Array.from({ length: rows }, (_, row) => lineOf(row))].join('\n');

const header =
  'Email Address,First Name,Last Name,CUSTOMER_SINCE,Formulierregel,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,STATUS,LAST_CHANGED,LEID,EUID,NOTES,TAGS';

/** Six of ten members signed up, two left, and two never signed up. */
const lineOf = (row: number): string => {
  const email = row % 100 === 99 ? `member${row}.post.example` : `member${row}@post.example`;
  const hasJoined = row % 10 < 8;
  const status = row % 10 < 6 ? 'subscribed' : hasJoined ? 'unsubscribed' : 'non-subscribed';
  const day = String(1 + (row % 28)).padStart(2, '0');
  const joined = hasJoined ? `2025-03-${day} 09:14:02` : '';
  const [since, proof] = [`2024-02-${day}`, hasJoined ? `form 2025-${row}` : ''];
  return `${email},Lid,Nr ${row},${since},${proof},2,${joined},,,,${status},2026-01-02 10:00:00,${row},${row.toString(16)},,`;
};
