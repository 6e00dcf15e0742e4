export type PgpText = {
  readonly text: string;
  /** Part of it is encrypted, and not in `text`. */
  readonly encrypted: boolean;
};

/**
 * Text with OpenPGP armour inside it (RFC 9580, 6 and 7): a signed text is read without its frame, as a program
 * that knows OpenPGP shows it, and an encrypted one is taken out and said. Comments in an armour are text.
 */
export const readPgpText = (text: string): PgpText => {
  if (!text.includes('-----BEGIN PGP ')) return { text, encrypted: false };
  const kept: string[] = [];
  let armour: Armour | undefined;
  let encrypted = false;
  for (const line of text.split('\n')) {
    const marker = markers.exec(line);
    if (marker?.[1] === 'BEGIN') {
      armour = armours.find((one) => one === marker[2]);
      encrypted ||= armour === 'MESSAGE';
    } else if (marker?.[1] === 'END') armour = undefined;
    else if (armour === 'SIGNED MESSAGE') {
      if (!hash.test(line)) kept.push(line.replace(/^- /, ''));
    } else if (armour === undefined || !coded.test(line)) kept.push(line);
  }
  return { text: kept.join('\n'), encrypted };
};

const armours = ['MESSAGE', 'SIGNED MESSAGE', 'SIGNATURE'] as const;
type Armour = (typeof armours)[number];

const markers = /^-----(BEGIN|END) PGP (MESSAGE|SIGNED MESSAGE|SIGNATURE)-----\s*$/;
const hash = /^Hash: [\w, -]{1,60}\s*$/;
/** A line of base64 or its checksum: without a space, and no shorter than a word that says something. */
const coded = /^(?:[A-Za-z0-9+/]{40,76}={0,2}|=?[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{1,75}={1,2}|)\s*$/;
