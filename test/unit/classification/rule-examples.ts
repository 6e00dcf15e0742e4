import type { BlockKind } from '../../../shared/classification/classification.ts';

type Examples = {
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
  readonly kind?: BlockKind;
};

/** What each rule finds, and what looks like it and is another act. */
export const ruleExamples: Readonly<Record<string, Examples>> = {
  'K.discount': {
    finds: [
      'Je krijgt 15% korting op alle lampen.',
      'Save up to 30% on coats.',
      'Tweede paar voor de halve prijs.',
    ],
    leaves: [
      'Je introductiekorting vervalt op 1 maart.',
      'De korting is verrekend met uw factuur.',
      'Uw batterij is 20% geladen.',
    ],
  },
  'K.advantage': {
    finds: [
      'Klanten met stroom en gas betalen bij ons acht euro per maand minder.',
      'The first ten weeks of our book club are on the house.',
      'Wer jetzt schon verlängert, bekommt unseren besten Preis und eine Türklingel dazu.',
      '-50% op alles!',
    ],
    leaves: [
      'Uw termijnbedrag wordt acht euro per maand lager.',
      'You have seven claim-free years on this policy.',
      'Sie behalten 20 % Rabatt auf jede Fahrt.',
      'This upgrade is part of your contract and costs nothing.',
    ],
  },
  'K.renewal': {
    finds: ['Verleng nu en houd uw vaste prijs.', 'Wer jetzt verlängert, behält seinen Preis.'],
    leaves: [
      'Uw paspoort kunt u nu verlengen met een pasfoto.',
      'Der Vertrag verlängert sich automatisch.',
    ],
  },
  'K.vacancy': {
    finds: ['We are looking for new colleagues.', 'Wir suchen Verstärkung für unser Team.'],
    leaves: ['We have received your application.', 'Ihre Bewerbung ist eingegangen.'],
  },
  'K.social-proof': {
    finds: [
      'Al zeshonderd gezinnen in uw straat kozen voor onze warmtepomp.',
      'Six hundred families near you already chose our heat pump.',
    ],
    leaves: [
      'Zeshonderd huishoudens zitten zonder stroom.',
      'Six hundred customers are affected by the outage.',
    ],
  },
  'K.coupon': {
    finds: [
      'Gebruik de code LENTE22 bij het afrekenen.',
      'Here is a gift card for your next booking.',
    ],
    leaves: ['Uw voucher is gebruikt bij de kassa.', 'Voer de code in die u per sms kreeg.'],
  },
  'K.sale': {
    finds: [
      'De zomeropruiming? Nee, de grote uitverkoop begint vandaag.',
      'Our summer sale starts on Friday.',
      'Bekijk onze aanbiedingen.',
    ],
    leaves: [
      'Uw aanbieding is gereserveerd door een klant.',
      'Our terms of sale have changed.',
      'Er is actie vereist voor uw account.',
    ],
  },
  'K.price-offer': {
    finds: [
      'Een weekend Gent voor maar € 89.',
      'Prices from £12 a night.',
      'Van € 79,95 voor € 49,95.',
    ],
    leaves: [
      'U betaalt slechts € 4 verzendkosten minder: uw factuur wordt € 20.',
      'Het bedrag van € 44,00 wordt op 3 mei afgeschreven.',
    ],
  },
  'K.free': {
    finds: [
      'Vraag de gratis proefmaand aan.',
      'Download your free e-book.',
      'Er ligt een cadeau voor je klaar.',
    ],
    leaves: [
      'Your free trial ends on Friday.',
      'U kunt gratis annuleren tot 24 uur van tevoren.',
      'You may return it free of charge.',
    ],
  },
  'K.urgency': {
    finds: ['Laatste kans: dit weekend nog.', 'Hurry, it ends tonight.'],
    leaves: [
      'Laatste kans om uw account te verifiëren.',
      'The invoice is due today only by bank transfer.',
    ],
  },
  'K.buy-call': {
    finds: [
      'Bestel nu je zomerjurk.',
      'Ontdek onze nieuwe collectie.',
      'Shop now and collect later.',
      'Ja, ik bestel Premium',
      'To order your copy, call 1-800-555-0198 or visit our website.',
      'Order your copy at our shop.',
      'Only three days left to save.',
      'Free delivery on all orders this weekend.',
      'Gratis verzending vanaf € 25',
      'Weg is weg.',
      'Heute versandkostenfrei!',
      'Jetzt alles reduziert',
      'Bestellen können Sie telefonisch.',
    ],
    leaves: [
      'To order a replacement card, call 0800 555 0142.',
      'Een vervangende pas bestelt u telefonisch.',
      'Eine Ersatzkarte bestellen Sie telefonisch.',
      'Ihre Geschwindigkeit ist jetzt reduziert.',
      'Der Abschlag wurde deutlich reduziert.',
      'You can order a copy of your birth certificate at the town hall.',
      'Only three days left to confirm your address.',
      'Versandkosten: 0,00 €',
      'De bezorging is gratis, zoals afgesproken.',
      'Yes, I ordered the wrong size.',
      'Bekijk je bestelling in je account.',
      'Thank you for shopping with us.',
      'U heeft deze producten besteld.',
    ],
  },
  'K.buy-button': {
    kind: 'button',
    finds: ['Shop jurken', 'Upgrade nu', 'View deals'],
    leaves: ['Bekijk je bestelling', 'Reset password', 'Track your parcel'],
  },
  'K.teaser': {
    finds: ['Lees verder op onze site.', 'Read the full story.'],
    leaves: [
      'Lees meer over onze privacyverklaring.',
      'Read more about the incident on the status page.',
    ],
  },
  'K.upsell': {
    finds: [
      'Upgrade nu naar Premium.',
      'Unlock all features today.',
      'Stap over op ons jaarpakket.',
    ],
    leaves: [
      'Thank you for upgrading your plan.',
      'De upgrade van de server is voltooid.',
      'Upgrade to version 4.2 to fix this vulnerability.',
    ],
  },
  'K.cross-sell': {
    finds: [
      'Misschien vind je dit ook leuk.',
      'You may also like these socks.',
      'Huur meteen een auto bij onze partner.',
    ],
    leaves: [
      'De huurauto die u boekte staat klaar op Schiphol.',
      'Your insurance policy is attached.',
    ],
  },
  'K.new-product': {
    finds: ['Maak kennis met de nieuwe X200.', 'Introducing smart folders.'],
    leaves: ['Your statement is now available.', 'Try again later.'],
  },
  'K.sales-lead': {
    finds: ['Plan een vrijblijvend adviesgesprek.', 'Would you have 15 minutes for a quick call?'],
    leaves: ['Uw offerte is verlopen.', 'Your demo on Friday has been moved.'],
  },
  'K.subsidy': {
    finds: [
      'Besteed uw voucher bij ons in de winkel: de subsidie kunt u in onze winkel verzilveren.',
      'Wij regelen de subsidie voor u.',
    ],
    leaves: ['Uw aanvraag voor de subsidie is goedgekeurd.', 'The grant was paid to your account.'],
  },
  'K.review': {
    finds: ['Laat een review achter.', 'How was your stay?', 'Vul onze enquête in.'],
    leaves: [
      'Please review your order before Friday.',
      'Je review is geplaatst.',
      'Wij beoordelen uw aanvraag binnen acht weken.',
    ],
  },
  'K.cart': {
    finds: ['Je winkelmandje wacht op je.', 'You left something in your basket.'],
    leaves: ['Uw bestelling staat klaar bij de balie.', 'The payment is not complete.'],
  },
  'K.win-back': {
    finds: [
      'We missen je!',
      "It's been a while since your last visit.",
      'You have not been with us for a while.',
    ],
    leaves: [
      'De monteur komt morgen terug.',
      'We will get back to you within two days.',
      'You have not been charged.',
    ],
  },
  'K.referral': {
    finds: ['Nodig een vriend uit.', 'Share your personal link.'],
    leaves: ['Deel deze code met niemand.', 'Never share your code with anyone.'],
  },
  'K.prize': {
    finds: ['Maak kans op een weekend weg.', 'You are entered in a prize draw.'],
    leaves: ['Uw kans op schade is klein.', 'The competition authority asked for your file.'],
  },
  'K.loyalty': {
    finds: [
      'Wissel je punten in voor een taart.',
      'Become a member today.',
      'Happy birthday, here is a treat!',
    ],
    leaves: [
      'Uw puntensaldo is 120.',
      'Your points expire on 3 May: points expire on the date above.',
    ],
  },
  'K.newsletter': {
    finds: [
      'Je ontvangt deze nieuwsbrief omdat je je hebt ingeschreven bij ons.',
      'In this issue: three new recipes.',
    ],
    leaves: [
      'You will no longer receive this newsletter.',
      'Bevestig je inschrijving voor de nieuwsbrief.',
    ],
  },
  'K.event': {
    finds: [
      'Schrijf je in voor het webinar van dinsdag.',
      'Join us for the opening of our store.',
      'Register now.',
    ],
    leaves: [
      'Your registration for the course is confirmed.',
      'Uw ticket voor het concert zit in de bijlage.',
    ],
  },
  'K.social': {
    finds: ['Volg ons op Instagram.', 'Like us on Facebook.'],
    leaves: [
      'You can follow us on X for news of the outage.',
      'Volg de storing op onze statuspagina.',
    ],
  },
  'K.app': {
    finds: ['Download onze app.', 'Get the new app today.'],
    leaves: ['Open de app om in te loggen.', 'Install the authenticator app to log in.'],
  },
  'K.partner': {
    finds: ['Een aanrader van onze partners.', 'This message is sponsored by Northwind.'],
    leaves: [
      'Onze partners verwerken uw gegevens niet langer.',
      'The parcel is handed to our delivery partner; our partners deliver on Sunday.',
    ],
  },
  'K.image': {
    finds: ['We zijn er trots op: beste bakker van 2026.', 'Happy holidays from all of us.'],
    leaves: [
      'Our opening hours during the happy holidays: closed on 25 December.',
      'We zijn zo dankbaar voor je melding.',
    ],
  },
  'K.re-permission': {
    finds: ['Wil je onze aanbiedingen blijven ontvangen?', 'We would love to stay in touch.'],
    leaves: ['Bevestig uw e-mailadres.', 'We zijn bereikbaar op werkdagen.'],
  },
  'I.petition': {
    finds: ['Teken de petitie tegen de kap.', 'Add your name today.'],
    leaves: ['You recently signed the petition.', 'Bevestig uw ondertekening van de petitie.'],
  },
  'I.contact-power': {
    finds: ['Bel vandaag nog je Kamerlid.', 'Tell your MP to vote no.'],
    leaves: [
      'The government has responded to the petition you signed.',
      'De burgemeester is op 3 mei afwezig.',
    ],
  },
  'I.vote': {
    finds: ['Stem op lijst 7.', 'Vote for Ada Okafor.'],
    leaves: [
      'Uw stempas is verstuurd.',
      'Members vote for the board at the annual general meeting.',
    ],
  },
  'I.join': {
    finds: ['Kom in actie voor het bos.', 'Join the movement.', 'Word vrijwilliger.'],
    leaves: [
      'Dana has invited you to join the workspace.',
      'Deel dit wachtwoord nooit met anderen.',
    ],
  },
  'I.cause-news': {
    finds: ['Onze campagne begint volgende week.', 'Together we can change this.'],
    leaves: ["We won't publish your name.", 'Stop the subscription in your settings.'],
  },
  'C.donate': {
    finds: ['Doneer vandaag.', 'Will you make a gift today?', 'Word vaste donateur.'],
    leaves: [
      'Thank you for your donation of $75.',
      'Uw gift is ontvangen.',
      'Bewaar de kassabon; een cadeaubon is niet inwisselbaar.',
    ],
  },
  'C.need': {
    finds: ['Elke gift helpt.', 'We rely on donations from readers.'],
    leaves: ['Wij helpen u graag verder.', 'Need help? Contact our support team.'],
  },
};

/** Addresses and the rule that judges them. */
export const linkExamples: readonly (readonly [string, string])[] = [
  ['https://lampen.example/sale/zomer', 'K.link'],
  ['https://boards.example/pricing', 'K.link'],
  ['https://boards.example/account/orders/7', 'none'],
  ['https://boards.example/salesforce-guide', 'none'],
  ['https://secure.actblue.com/page/x', 'C.link'],
  ['https://fonds.example/doneer', 'C.link'],
  ['https://fonds.example/jaarverslag', 'none'],
  ['https://fonds.example/donatiegeschiedenis', 'none'],
  ['https://actionnetwork.org/letters/1', 'I.link'],
  ['https://bos.example/teken', 'I.link'],
  ['https://petitie.example/petitions/12', 'none'],
  ['https://bos.example/tekening', 'none'],
  ['mailto:sale@lampen.example', 'none'],
];

/** What shows each service act, and what does not. */
export const serviceExamples: Readonly<Record<string, Examples>> = {
  'S.status': {
    finds: [
      'Uw bestelling is verzonden.',
      'Your order has been cancelled.',
      'Your trial ends on Thursday.',
    ],
    leaves: ['De zomer is begonnen.', 'Our new coats are here.'],
  },
  'S.received': {
    finds: ['We hebben uw aanvraag ontvangen.', 'Thank you for your order.'],
    leaves: ['Ontvang nu een cadeau.', 'Thanks a million to our fans!'],
  },
  'S.you-did': {
    finds: ['U heeft een nieuw wachtwoord aangevraagd.', 'You recently signed the petition.'],
    leaves: ['You deserve a break.', 'Jij bent bijzonder.'],
  },
  'S.order': {
    finds: ['Trackingcode: 3SXY', 'Order total: £42.00'],
    leaves: ['Bestel vandaag nog.', 'Find your style.'],
  },
  'S.money': {
    finds: [
      'In de bijlage vindt u uw factuur.',
      'We could not process your payment.',
      'Het tarief wijzigt per 1 mei.',
    ],
    leaves: ['Geld speelt geen rol.', 'Save big this week.'],
  },
  'S.outage': {
    finds: [
      'Vannacht is er onderhoud tussen 00:00 en 02:00.',
      'We apologise for the inconvenience.',
    ],
    leaves: ['Onderhoudsarme tuinmeubelen.', 'Our best chairs ever.'],
  },
  'S.appointment': {
    finds: ['U heeft een afspraak op 9 december om 10:20.', 'Geef uw meterstanden door.'],
    leaves: ['Kom gezellig langs.', 'Meet our designers.'],
  },
  'S.petition-status': {
    finds: ['Parliament debated the petition you signed.', 'Confirm your signature.'],
    leaves: ['Stop de kap.', 'Save the library.'],
  },
  'S.manage': {
    finds: ['Heeft u vragen? Mail ons.', 'Log in to your account.'],
    leaves: ['Vraag maar raak.', 'A big deal.'],
  },
  'S.role': {
    finds: [
      'De beheerder heeft uw verzoek goedgekeurd.',
      'Your upload was deleted by a moderator.',
    ],
    leaves: ['Onze medewerkers staan klaar.', 'We moderate with love.'],
  },
  'S.confirm': {
    finds: [
      'Bevestig je e-mailadres.',
      'Please confirm your subscription.',
      'Uw verificatiecode is 1234.',
    ],
    leaves: ['Wij bevestigen graag onze reputatie.', 'Code is poetry.'],
  },
  'S.password': {
    finds: ['Uw wachtwoord is gewijzigd.', 'New sign-in to your account.'],
    leaves: ['Open sesam.', 'Pass it on to friends.'],
  },
  'S.legal': {
    finds: [
      'Wij passen onze privacyverklaring aan: de privacyverklaring wijzigt per 1 januari.',
      'You have been unsubscribed.',
    ],
    leaves: ['Onze voorwaarde voor geluk: koffie.', 'Terms of endearment is a film.'],
  },
};
