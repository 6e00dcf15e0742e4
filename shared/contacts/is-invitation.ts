/**
 * Whether a clause that names an address asks for offers at it, in Dutch, English, German or French:
 * it names offers, it invites or is a bare label, and every word of it is one that invitations are made
 * of. A word too many (“go straight to the bin”, “for our best offers”, “als u …”) is doubt, and doubt
 * invites nobody. `address` stands where the address was.
 */
export const isInvitation = (clause: string): boolean => {
  const words = clause.replace(/\p{Pd}/gu, '-').replaceAll('’', "'");
  const said = withoutSubject(words).match(/\p{L}[\p{L}\p{N}'-]*/gu) ?? [];
  const asks = invites.test(words) || said.every((word) => isLabel(word));
  const offered = said.filter((word) => offers.test(word));
  return (
    asks &&
    offered.length > 0 &&
    leadsTo.test(words) &&
    said.every((word) => offers.test(word) || ordinary.has(word))
  );
};

/** Stands for the address in a clause. */
export const addressMark = 'adressignum';

/** What the offers may be about: up to six words that exclude nothing and nobody. */
const withoutSubject = (words: string): string =>
  words.replace(subject, (found, about: string) => (excluding.test(about) ? found : ' '));

const subject = new RegExp(
  String.raw`(?<!\p{L})(?:for|voor|für|pour|about|over|über|regarding|concerning|omtrent|bezüglich|concernant)\s+((?:(?!(?:to|at|via|naar|aan|op|an|unter|à|please|graag|bitte|gern|gerne|are|is|zijn|sind|sont|welcome|welkom|willkommen|${addressMark})(?!\p{L}))[\p{L}\p{N}-]{1,40}\s*){1,6})`,
  'gu',
);

const offers =
  /^(?!un|ongew|kein)[\p{L}-]*(?:offers?|offertes?|aanbod|aanbieding(?:en)?|voorstel(?:len)?|proposals?|tenders?|advert(?:s|ising|isements?)?|acquisitie(?:s|mails?)?|reclame(?:mails?)?|nieuwsbrie(?:f|ven)|newsletters?|werbung|werbe-?mails?|angebote?|akquise|offres?|publicités?|propositions?|promotions?|marketing)$/u;

const excluding =
  /(?<!\p{L})(?:our|onze|ons|unser\p{L}*|nos|notre|we|wij|wir|my|mijn|who|die|that|which|clients?|customers?|klanten|kunden|only|alleen|enkel|uitsluitend|slechts|nur|ausschließlich|uniquement|rest|overige|other|others|andere\p{L}*|übrige\p{L}*)(?!\p{L})/u;

/** What says that offers may come. */
const invites =
  /(?<!\p{L})(?:send|sent|submit|mail|e-mail|email|forward|direct|stuur|zend|richt|sturen|zenden|mailen|richten|gestuurd|gemaild|welcome|welkom|willkommen|bienvenues?|graag|please|bitte|gerne?|invite|invited|senden|schicken|gesendet|geschickt|envoyez|adressez|envoyer|merci)(?!\p{L})/u;

/** The address is where they go to, not where they come from. */
const leadsTo = new RegExp(
  String.raw`(?:(?<!\p{L})(?:to|at|via|naar|aan|op|an|unter|à|mail|e-mail|email|mailen|per)(?!\p{L})[\s:<(]{1,4}|[:?<(]\s{0,3})${addressMark}|^[\s<(]{0,3}${addressMark}`,
  'u',
);

const connecting =
  'a an the your any all to at via by of and or also de het een uw je jouw alle naar aan op per van en of ook die der das ihre ihr an unter von und oder auch vos votre les des à aux de et ou aussi';
const labels: ReadonlySet<string> = new Set([
  ...connecting.split(' '),
  addressMark,
  ...'suppliers supplier vendors leveranciers leverancier lieferanten fournisseurs new nieuwe neue commercial commerciële zakelijke business'.split(
    ' ',
  ),
]);
const isLabel = (word: string): boolean => labels.has(word) || offers.test(word);

const ordinary: ReadonlySet<string> = new Set([
  ...labels,
  ...'send submit mail e-mail email forward direct us please kindly may can be sent are is always very most welcome we invite invited gladly'.split(
    ' ',
  ),
  ...'from product products service services this inbox'.split(' '),
  ...'stuur zend richt sturen zenden mailen richten gestuurd gemaild kunt kun kan kunnen mag mogen u worden zijn altijd van harte welkom graag ons adres dit mailadres'.split(
    ' ',
  ),
  ...'senden schicken mailen richten gesendet geschickt sie uns bitte gern gerne immer herzlich willkommen sind können werden'.split(
    ' ',
  ),
  ...'envoyez adressez veuillez envoyer merci nous sont toujours bienvenue bienvenues par'.split(
    ' ',
  ),
]);
