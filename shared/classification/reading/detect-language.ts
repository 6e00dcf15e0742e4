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

const index = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(common))
  for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);

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
