import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Wird geladen …',
  slow: 'Das dauert länger als sonst.',
  tryAgain: 'Noch einmal versuchen',
  unavailable: {
    detail: 'Die Bestellung kann hier gerade nicht angezeigt werden.',
    nextStep: 'In der Bestellbestätigung per E-Mail steht alles dazu.',
  },
  notLoaded: {
    detail: 'Das konnte nicht geladen werden.',
    nextStep: 'Bitte die Seite neu laden und es noch einmal versuchen.',
  },
  problems: {
    not_made: {
      detail: 'Die Änderung wurde nicht gemacht; die Bestellung ist, wie sie war.',
      nextStep: 'Bitte die Angaben prüfen und es noch einmal versuchen.',
    },
    offline: {
      detail: 'Es besteht keine Verbindung zum Internet.',
      nextStep: 'Bitte die Verbindung prüfen und noch einmal versuchen.',
    },
    unreachable: {
      detail: 'Der Shop ist gerade nicht zu erreichen.',
      nextStep: 'Bitte die Verbindung prüfen oder es gleich noch einmal versuchen.',
    },
    timeout: {
      detail: 'Der Shop hat nicht rechtzeitig geantwortet.',
      nextStep: 'Bitte gleich noch einmal versuchen.',
    },
    unreadable_answer: {
      detail: 'Die Antwort des Shops war nicht lesbar.',
      nextStep: 'Bitte noch einmal versuchen oder die Seite neu laden.',
    },
  },
};
