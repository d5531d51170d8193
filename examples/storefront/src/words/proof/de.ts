import type { ProofWords } from './words.ts';

/** German, with the informal address of small shops. */
export const de: ProofWords = {
  heading: 'Deine Änderungen',
  address: 'Lieferadresse korrigiert',
  cancellation: 'Bestellung storniert',
  statuses: {
    requested: 'Wartet auf den Shop',
    declined: 'Vom Shop abgelehnt',
    accepted: 'Wird gerade ausgeführt',
    committed: 'In der Bestellung',
    settled: 'Erledigt',
    reverted: 'Zurückgenommen',
    failed: 'Nicht ausgeführt',
  },
  payBy: (amount, date, time) => `${amount} zu zahlen bis ${date}, ${time}`,
  link: 'Signierter Beleg',
  title: 'Beleg einer Änderung',
  lead: (orderName) =>
    `Was an der Bestellung ${orderName} geändert wurde und was daraus geworden ist, vom Shop signiert.`,
  holds: (keyId) => `Die Signatur stimmt. Sie stammt vom Schlüssel ${keyId}.`,
  keys: 'Die veröffentlichten Schlüssel',
  status: 'Die Änderung',
  before: 'Vorher',
  difference: 'Unterschied',
  after: 'Mit der Änderung',
  money: 'Das Geld',
  settlements: {
    none: 'Nichts auszugleichen',
    planned: 'Wird gleich ausgeglichen',
    open: 'Noch nicht da',
    paid: 'Bezahlt',
    refunded: 'Erstattet',
    offset: 'Mit anderen Änderungen verrechnet',
    lapsed: 'Nicht rechtzeitig bezahlt',
    void: 'Hinfällig durch das, was aus der Bestellung wurde',
  },
  payUntil: 'Zu zahlen bis',
  accepted: 'Angenommen',
  committed: 'In der Bestellung',
  settled: 'Ausgeglichen',
  reverted: 'Zurückgenommen',
  signed: 'Was signiert wurde',
  signedHint:
    'Nichts darin betrifft eine Person. Wer es hat, kann es mit den veröffentlichten Schlüsseln prüfen, ohne diesen Shop.',
  download: 'Als JSON herunterladen',
  backToOrder: 'Zurück zur Bestellung',
};
