import { type Person, person } from './person.ts';

/** The people of the example data, each with its story; `seed` loads them all. */
export const people = {
  /** Pays for the family's hosting; consented to offers and to open tracking. */
  henk: person('henk', {
    email: 'henk@deboer.example',
    name: 'Henk de Boer',
    birthDate: '1974-03-02',
  })
    .customerOf('hosting', { since: '2024-02-01' })
    .granted('offers', 295)
    .granted('tracking.open', 295),
  /** His son: uses the account, and was never asked. */
  tim: person('tim', {
    email: 'tim@deboer.example',
    name: 'Tim de Boer',
    birthDate: '2004-06-11',
  }).userOf('hosting', { customer: 'henk', since: '2024-02-03' }),
  /** A company that is a customer; the address was given in the sale. */
  korenaar: person('korenaar', {
    kind: 'organisation',
    email: 'administratie@korenaar.example',
    name: 'Bakkerij De Korenaar B.V.',
  }).customerOf('hosting', { since: '2023-09-15', as: 'organisation-contact' }),
  /** Her employee consented herself. */
  anja: person('anja', { email: 'anja@korenaar.example', name: 'Anja Smit' })
    .userOf('hosting', { customer: 'korenaar', since: '2023-09-20' })
    .granted('offers', 256),
  /** Employee of the company: no consent. */
  bas: person('bas', { email: 'bas@korenaar.example', name: 'Bas Mulder' }).userOf('hosting', {
    customer: 'korenaar',
    since: '2023-09-20',
  }),
  /** Employee of the company: refused when asked. */
  carla: person('carla', { email: 'carla@korenaar.example', name: 'Carla Vos', language: 'en' })
    .userOf('hosting', { customer: 'korenaar', since: '2024-01-10' })
    .refused('offers', 256),
  /** Has a free account. */
  eva: person('eva', { email: 'eva@bezoeker.example', name: 'Eva Jansen' }).userOf('status-page', {
    since: '2025-11-02',
    acceptedTerms: '2025-11-02',
  }),
  /** Subscribed to offers, and said no to tracking. */
  fatima: person('fatima', { email: 'fatima@bezoeker.example', name: 'Fatima el Amrani' })
    .userOf('status-page', { since: '2025-12-12', acceptedTerms: '2025-12-12' })
    .granted('offers', 322)
    .refused('tracking.open', 322),
  /** Publishes an address for hosting offers. */
  inkoop: person('inkoop', {
    kind: 'organisation',
    email: 'inkoop-aanbiedingen@drukkerij.example',
    name: 'Drukkerij Pers & Zoon',
  }).publishes('https://www.drukkerij.example/inkoop', {
    seen: 83,
    snapshotSha256: '19d1359eb8ed9f12f42a3e4c1bbb74870479407fab043129871e8b98cd9d4997',
    words:
      'Stuur aanbiedingen voor hosting en domeinnamen naar inkoop-aanbiedingen@drukkerij.example',
  }),
  /** Has an address on its contact page, and nothing more. */
  info: person('info', {
    kind: 'organisation',
    email: 'info@timmerwerk.example',
    name: 'Timmerwerk Noord',
  }).publishes('https://www.timmerwerk.example/contact', {
    seen: 83,
    snapshotSha256: '07f62dc37dad4aa7fcfbbf609b9565add1769c6de18ee7dc4625745ef8e26470',
  }),
  /** Customer who consented to offers and withdrew. */
  gijs: person('gijs', { name: 'Gijs Bakker' })
    .customerOf('hosting', { since: '2022-05-05' })
    .granted('offers', 357)
    .withdrew('offers', 170),
  /** Asked for the offers, and never confirmed. */
  hanna: person('hanna', { name: 'Hanna Visser' }).prospect('2026-10-30').asked('offers'),
  /** Customer whose address bounces. */
  ivo: person('ivo', { email: 'bounce+ivo@post.example', name: 'Ivo Prins' }).customerOf(
    'hosting',
    { since: '2023-03-03' },
  ),
  /** Customer who objected to all direct marketing. */
  joke: person('joke', { name: 'Joke Kuipers' })
    .customerOf('hosting', { since: '2021-08-19' })
    .objected(132, 'Wrote: no more advertising please'),
  /** Fourteen; ticked the box without a guardian. */
  lotte: person('lotte', { name: 'Lotte Hendriks', birthDate: 5_300 })
    .userOf('status-page', { since: '2026-09-01', acceptedTerms: '2026-09-01' })
    .granted('offers', 83),
  /** Professional in the United States; the local rules were checked. */
  ken: person('ken', {
    email: 'ken@harbor.example',
    name: 'Ken Adams',
    language: 'en',
    country: 'US',
    professional: true,
    localLawChecked: 233,
  }).prospect('2026-04-04'),
} satisfies Readonly<Record<string, Person>>;
