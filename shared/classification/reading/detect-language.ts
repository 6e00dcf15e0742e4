import { familiarWords } from './familiar-words.ts';

/**
 * The language of a text by its commonest words: a code, `other-script` when it is not written in
 * Latin letters, or `unknown` when too few words tell.
 */
export const detectLanguage = (raw: string, folded: string): string => {
  const script = scriptOf(raw.slice(0, sample));
  if (script !== undefined) return script;
  const counts = new Map<string, number>();
  let known = 0;
  for (const word of folded.slice(0, sample).match(/[a-z]+/g) ?? []) {
    const languages = index.get(word);
    if (languages === undefined) continue;
    known += 1;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0], ranked[1]];
  if (best === undefined || known < 4 || best[1] < 3) return 'unknown';
  return second !== undefined && best[1] < second[1] * 1.2 && !supportedLanguages.has(best[0])
    ? 'unknown'
    : best[0];
};

/** Languages that have rules, acts and a corpus. */
export const supportedLanguages: ReadonlySet<string> = new Set(['nl', 'en', 'de']);

const common: Readonly<Record<string, string>> = {
  nl: 'de het een en van ik te dat die in je niet is op aan met als voor zijn er maar om dan zou of wat mijn uw u jouw jullie wij we ons onze hebben heeft wordt worden naar bij ook kan kunt deze dit geen uit over nog hoi hallo beste graag ontvangt hebt bent heb',
  en: 'the be to of and a in that have it for not on with he as you do at this but his by from they we say her she or an will my one all would there their your our is are was has been can please if hi hello dear thank more',
  de: 'der die das und ist nicht ein eine zu den mit sich auf fur sie ihr ihre ihren wir uns haben werden wird von im dem des als auch es an bei aus nach wie wenn nur oder bitte konnen kann mehr unser unsere hallo dass durch zum zur',
  fr: 'le la les de des et un une est que pour dans qui sur pas plus vous votre vos nous notre nos avec ce cette par au aux sont etre avez avons bonjour merci du en ne se il elle ou mais si tout',
  es: 'el la los las de que y en un una es por con para no se su sus al lo como mas pero le ya o este esta hola gracias usted tu nuestro nuestra si porque cuando muy sin sobre',
  it: 'il lo la gli le di che e un una per con non si da del della dei sono come piu ma anche al alla questo questa ciao grazie tuo suo nostro vostro se hai abbiamo puoi',
  pl: 'i w nie na sie z do to jest ze o jak za po co ale dla przez od czy tak twoje prosze dziekujemy ten lub oraz zostalo mozesz',
  pt: 'o os as um uma de da do das dos e que em para com por nao se sua seu mas mais como foi ou ja esta voce ola obrigado nosso nossa sem muito sobre ao',
  fy: 'de it en fan yn te dat in jo net op foar binne mar om wy ús us dizze dit út ek noch by kin moat hoe oan har syn jim jimme ha hat wurdt',
  da: 'og i at det en et den til er som pa de med han af for ikke der var mig sig men har om vi min havde nu over da fra du ud sin os op hvad hvis din deres jeg',
  sv: 'och i att det en ett den till ar som pa de med av for inte om vi har du fran din sa kan men nu var eller vid',
  ro: 'si in la de un o nu este cu pe ca mai din sunt pentru va au sa dumneavoastra ne acest aceasta sau dar',
  tr: 've bir bu icin ile de da ne gibi daha cok siz sizin lutfen olarak veya ama merhaba tesekkurler',
};

/** More words of languages without rules, those of offers among them. */
const moreForeign: Readonly<Record<string, string>> = {
  fr: 'a au du y nos vos ses ces notre votre tout tous toute toutes ce cet jusqu sans chez deja moins nouveau nouvelle aujourd hui jour jours prix cadeau remise offre commandez decouvrez recevez profitez gratuit gratuite soldes achetez',
  es: 'toda todo todos hoy mas sus nuestra nuestro nueva nuevo gratis descuento regalo compre reciba descubra aproveche oferta precio dia dias le ha del',
  it: 'tutto tutta tutti oggi sua suo suoi nella nel negli dal ogni nuova nuovo sconto regalo offerta prezzo gratis ordini scopra approfitti negozio su in a',
  pl: 'z caly cala nasz nasza nowa nowe dzisiaj dzis rabat rabatu prezent zamow odkryj oferta cena darmowa tylko twoja',
  pt: 'hoje toda todo um seu sua nova novo desconto presente compre receba aproveite oferta preco loja gratis em',
  fy: 'no hjoed krij krije kado derby winkel nij nije allegear alle koarting priis foar by en oan dyn twadde helte keapje keap',
  af: 'die nou vir jou jy ons nie van op en kry koop prys pryse helfte af vandag tweede gratis aanbod wees sal baie',
  da: 'i dag fa din dine alt alle ny nye rabat gave gratis butik butikken tilbud pris bestil kob nu pa en et',
  no: 'i dag fa din dine alt alle ny nye rabatt gave gratis butikk butikken tilbud pris bestill kjop na pa en et og til for med av som ikke har du vi',
  sv: 'i idag fa din dina allt alla ny nya rabatt present gratis butik butiken erbjudande pris bestall kop nu pa en ett',
  ro: 'astazi toate tot noua nou reducere cadou comandati primiti profitati oferta pret magazin gratuit la',
  tr: 'yuzde indirim bugun hediye siparis verin kazanin tum yeni firsat ucretsiz magaza',
  ca: 'a la tota el les un una per amb que descompte oferta avui regal compri botiga del al',
  cs: 'a na se je to pro do si vas nas vase cely sleva slevu darek dnes novy nova kupte ziskejte zdarma procent',
  fi: 'ja on ei se etta nyt tanaan koko alennus lahja uusi tilaa osta saat sinun meidan kaupasta ilmainen',
  hu: 'a az es egy hogy nem ma most uj ajandek akcio kedvezmeny rendeljen ingyen minden onnek',
  lb: 'all alles an ass awer bei bestellt de den deen dem der elo eis eise entdeckt fir gratis haut hallwe hunn iech ier ierch kaaft kaf kafen kritt mam mat mir nach nei neien nemmen net och oder op prais praisser profitiert rabatt sinn soss vun wann well zum',
  gsw: 'alli am au bi bim chauf chaufe chaufed chonnd chont das de em es git gits halbe hani hut isch jetz mir mit nid no nod nu numme nume oi pris priis rabatt si sind uf und usprobiere uusprobiere vo vom wo zum',
  nds: 'allens an bi dat de den en for ganz gifft hebbt halve hett ik in is jem ji ju jummer koopt nich nu ok op pries rabatt sik to un uns us vun wi',
  id: 'dan di yang untuk dengan semua ini itu dari hari diskon gratis hadiah beli sekarang anda kami barang persen',
};

const index = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(common))
  for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);

/** Common words of our languages that another language has as well. */
const shared: Readonly<Record<string, string>> = {
  nl: 'al alle de den dag dat die en er gratis in is me mijn na nieuwe nog nu om op over te u uit van zo',
  en: 'a all an as at by do for go has he i in is it me my no not of on or so some sale still the to up us we',
  de: 'alle am an auf aus da den der die du ein eins es fur gut hier im in ist mit nu so um und uns von zu zum',
};

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const isSupported = (language: string): boolean => supportedLanguages.has(language);
const foreign = [
  ...Object.entries(common).filter(([language]) => !isSupported(language)),
  ...Object.entries(moreForeign),
].map(([, list]) => wordsOf(list));
const familiar = Object.entries(familiarWords).map(([, list]) => wordsOf(list));
const supported = Object.entries(common)
  .filter(([language]) => isSupported(language))
  .map(([language, list]) =>
    wordsOf(
      `${list} ${familiarWords[language as keyof typeof familiarWords]} ${shared[language] ?? ''}`,
    ),
  );

const most = (lists: readonly ReadonlySet<string>[], words: readonly string[]): number =>
  lists.reduce((best, list) => Math.max(best, words.filter((word) => list.has(word)).length), 0);

const fewestWords = 3;
/** Words of a sentence, and of a line without a full stop, that are not all names. */
const manyWords = 5;
const mostNamed = 6;
const otherLetters = /[^\p{Script=Latin}\P{L}]/gu;

/** True when a folded sentence has letters that are neither Latin nor look like those. */
export const isInOtherLetters = (folded: string): boolean =>
  beyondLatin.test(folded) && (folded.match(otherLetters)?.length ?? 0) > fewestWords;

/**
 * True when a folded sentence is in a language that has no rules: it has more common words of another language than of ours, or it is so long that
 * one of its words were common in ours.
 */
export const isForeignSentence = (folded: string): boolean => {
  const words = folded.match(/[a-z]+/g) ?? [];
  const long = words.filter((word) => word.length > 1).length;
  if (long < fewestWords) return false;
  const theirs = most(foreign, words);
  const ours = most(supported, words);
  const isSentence = /[.!?]\s*$/.test(folded) && !/\b[a-z]\.[a-z]\.\s*$/.test(folded);
  if (theirs > ours) return theirs > 1 || (isSentence && most(familiar, words) === 0);
  return ours === 0 && long >= (isSentence ? manyWords : mostNamed);
};

/** Text in basic and extended Latin needs no count of its scripts. */
const beyondLatin = /[^ -\u024f\n\r\t\u2000-\u206f€]/;

const scriptOf = (text: string): string | undefined => {
  if (!beyondLatin.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const other = text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  return letters > 0 && other / letters > 0.4 ? 'other-script' : undefined;
};

/** How much of a text is looked at; the start of a mail tells its language. */
const sample = 4_000;

const someLetters = /(?:\p{L}\P{L}{0,400}){6}/u;

/** True when a block is written in a language that has no rules, or in another script. */
export const isForeign = (raw: string, folded: string): boolean => {
  const text = raw.slice(0, sample);
  if (!someLetters.test(text)) return false;
  const language = detectLanguage(text, folded);
  return language !== 'unknown' && !supportedLanguages.has(language);
};
