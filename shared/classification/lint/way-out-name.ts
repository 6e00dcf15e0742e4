import type { VisibleLink } from './visible-links.ts';

/**
 * Whether what a reader sees of a link says that it stops the mail (Tw art. 11.7(4), GDPR art.
 * 21(4): clearly and separately). “Here” says it when the words before it do. Nothing that denies it
 * and nothing that orders says it.
 */
export const namesWayOut = ({ text, sentence, before }: NamedLink): boolean => {
  if (denies(text) || denies(sentence)) return false;
  return says(isNeutral(text) ? `${before} ${sentence}` : text);
};

type NamedLink = Pick<VisibleLink, 'text' | 'sentence' | 'before'>;

/** Whether a line of plain text with the way out says so, or shows nothing but the address. */
export const namesWayOutInText = (line: string): boolean =>
  !denies(line) && (isNeutral(line) || !orders(line));

/** In one case and without addresses: what a link is called says something, not where it leads. */
const folded = (text: string): string =>
  text
    .replace(/\{\{[^{}]{0,200}\}{2,3}|https?:\/\/\S{1,500}/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();

const says = (text: string): boolean => {
  const words = folded(text);
  return !denies(words) && (stops.test(words) || (choosesOrRefuses.test(words) && !orders(words)));
};

/** Words that can mean nothing else, in Dutch, English, German and French. */
const stops =
  /afmeld|afgemeld|\bmeld\b.{0,30}\baf\b|uitschrij|uitgeschreven|\bschrijf\b.{0,30}\buit\b|unsubscri|\bopt(?:ing)?[- ]?out\b|abmeld|abgemeldet|\bmelden?\b.{0,30}\bab\b|abbestell|austragen|désabonn|désinscri/u;

/** Words that stop mail, or lead to where one does. */
const choosesOrRefuses =
  /\bstop(?:pen|pt|ping)?\b|opzegg|\bzeg\b.{0,30}\bop\b|\b(?:geen|keine|no)\b.{0,30}\b(?:e-?mails?|mails?|mailings?|post|berichten|nieuwsbrie\w*|newsletters?|reclame|werbung|advertising|messages|aanbiedingen|angebote|offers)\b|\b(?:niet|nicht|no|not)\b.{0,20}\b(?:meer|langer|mehr|länger|more|longer)\b|voorkeur|instelling|preference|settings|einstellung|präferenz|bezwaar|widerspr|widerruf|\bobject\b|intrekken|withdraw|remove me|verwijder mij|kündig|\bmy choices\b|\bmijn keuzes\b|\bmeine auswahl\b|préférence|\bsubscription\b|abonnement/u;

const ordering =
  /\bbestel(?!l)|\bbestell|\bkoop\b|\bkopen\b|\bshop\b|\border\b|\bbuy\b|\bkauf|\bklik voor\b|\bclaim\b|\bprofite/u;
const orders = (text: string): boolean => {
  const words = folded(text);
  return ordering.test(words) && !stops.test(words);
};

const stopping = String.raw`(?:(?:af|ab)\s?(?:te )?meld\w*|abzumelden|uit(?: te )?schrij\w*|op(?: te )?zegg\w*|unsubscrib\w*|opt(?:ing)?[- ]?out|abbestell\w*|stoppen|stopping|deze link|this link|dieser link|dit adres|this address|diese adresse)`;
const never =
  '(?:niet|nooit|nicht|nie|niets|nichts|nothing|not|never|onmogelijk|impossible|unmöglich|geen zin|zwecklos|useless|zinloos)';
const denial = new RegExp(
  [
    String.raw`${stopping}[^.!?:;]{0,25}\b(?:kan|kunt|is|werkt|lukt|heeft|doet|can|does|do|will|has|ist|geht|funktioniert|hat|bewirkt|tut|kann)\b[^.!?:;,]{0,15}\b${never}(?![\p{L}])`,
    String.raw`${stopping}[^.!?:;,]{0,12}\b(?:cannot|can't|doesn't|isn't|won't)\b`,
    String.raw`\b(?:cannot|can't|can not|unable to|impossible to|no way to|not possible to|never)\s(?:\p{L}{1,12}\s){0,2}${stopping}`,
    String.raw`\b(?:kunt|kun|kan|können|kann|mag|mogen)\b[^.!?:;,]{0,25}\b(?:niet|nicht|nooit|nie)(?! meer| mehr)\s(?:\p{L}{1,12}\s)?${stopping}`,
    String.raw`\b(?:do not|don't|niet|nicht)\s${stopping}`,
    String.raw`${stopping}[^.!?:;]{0,25}\b(?:kost|kosten|costs?|kostet)\b(?! niets| nothing| nichts| no | geen | keine?)`,
  ].join('|'),
  'u',
);
const denies = (text: string): boolean => denial.test(folded(text));

const isNeutral = (text: string): boolean =>
  neutral.test(
    folded(text)
      .replace(/[^\p{L}' ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const neutral =
  /^(?:|(?:klik(?: dan)? |via |click |klicken sie |klicke? |cliquez )?(?:hier|here|ici|(?:op |auf )?(?:deze|this|diesen|dieser|die|de) (?:link|pagina|page|seite)|link))$/u;
