import type { Translated } from '../../shared/kernel/language.ts';

/** How a person is offered the proof of what was recorded. */
export const proofTexts: Translated<ProofTexts> = {
  nl: {
    offer: 'Bewaar het bewijs',
    offerLead:
      'Een bestand waarmee u later kunt aantonen dat dit zo is vastgelegd, ook zonder ons. Het is er binnen twee minuten.',
    waitingTitle: 'Uw bewijs wordt gemaakt',
    waiting:
      'Het is vastgelegd. Binnen twee minuten staat het ook in het openbare logboek, en kunt u het bewijs hier bewaren. Deze pagina probeert het vanzelf opnieuw.',
    noneTitle: 'Hiervan is geen bewijsbestand',
    none: 'Er viel niets nieuws vast te leggen (u was al afgemeld), het is van voordat er een logboek was, of het is na zijn tijd verwijderd. Vraag de afzender ernaar.',
    again: 'Opnieuw proberen',
  },
  en: {
    offer: 'Keep the proof',
    offerLead:
      'A file by which you can show later that this was recorded, without us too. It is there within two minutes.',
    waitingTitle: 'Your proof is being made',
    waiting:
      'It is recorded. Within two minutes it is in the public log too, and you can keep the proof here. This page tries again by itself.',
    noneTitle: 'There is no proof file of this',
    none: 'There was nothing new to record (you had stopped already), it is from before there was a log, or it was removed when its time had come. Ask the sender about it.',
    again: 'Try again',
  },
  de: {
    offer: 'Nachweis aufbewahren',
    offerLead:
      'Eine Datei, mit der Sie später zeigen können, dass dies so festgehalten wurde, auch ohne uns. Sie liegt innerhalb von zwei Minuten bereit.',
    waitingTitle: 'Ihr Nachweis wird erstellt',
    waiting:
      'Es ist festgehalten. Innerhalb von zwei Minuten steht es auch im öffentlichen Protokoll, und Sie können den Nachweis hier aufbewahren. Diese Seite versucht es automatisch erneut.',
    noneTitle: 'Hierfür gibt es keine Nachweisdatei',
    none: 'Es gab nichts Neues festzuhalten (Sie waren schon abgemeldet), es ist aus der Zeit vor dem Protokoll, oder es wurde nach Ablauf seiner Frist gelöscht. Fragen Sie den Absender danach.',
    again: 'Erneut versuchen',
  },
};

type ProofTexts = {
  readonly offer: string;
  readonly offerLead: string;
  readonly waitingTitle: string;
  readonly waiting: string;
  readonly noneTitle: string;
  readonly none: string;
  readonly again: string;
};
