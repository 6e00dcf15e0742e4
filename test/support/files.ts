/** Small files of each form that may be mailed, whole by their first and last bytes. */
export const files = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n', 'latin1'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  calendar: Buffer.from(
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Onderhoud\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ),
  text: Buffer.from('Het onderhoud begint om 02:00 en duurt tot 03:00.\n'),
} as const;

/** The same as the API takes it. */
export const handedIn = (bytes: Uint8Array, use: 'attachment' | 'picture' = 'attachment') => ({
  use,
  content: Buffer.from(bytes).toString('base64'),
});
