import type { Texts } from './texts.js';

export const de: Texts = {
  direction: 'ltr',
  confirmMail: {
    subject: 'Bitte bestätigen Sie Ihre E-Mail-Adresse für {site}',
    greeting: 'Guten Tag,',
    body: 'diese Adresse wurde auf {host} eingetragen, um E-Mails von {site} zu erhalten. Bitte öffnen Sie die Seite unten und drücken Sie dort den Knopf: insgesamt zwei Klicks. Ohne sie wird Ihnen nichts geschickt, und die Adresse wird nach {days} Tagen gelöscht.',
    button: 'Bestätigungsseite öffnen',
    notMe:
      'Das waren nicht Sie? Dann tun Sie einfach nichts, oder sorgen Sie dafür, dass {host} nie wieder an diese Adresse schreibt:',
    withdrawal: 'Sie können sich jederzeit abmelden, mit dem Link in jeder E-Mail.',
    controller: 'Verantwortlich:',
  },
  ownDataMail: {
    subject: 'Ihre Daten bei {site}',
    body: 'jemand hat auf {host} gefragt, was zu dieser Adresse gespeichert ist, oder um Änderung oder Löschung gebeten. Der Link gilt einen Tag.',
    notMe: 'Das waren nicht Sie? Dann tun Sie einfach nichts.',
  },
  exportPage: {
    title: 'Ihre Daten',
    body: 'Drücken Sie den Knopf, um herunterzuladen, was {site} zu Ihrer Adresse speichert.',
    button: 'Meine Daten herunterladen',
  },
  erasePage: {
    title: 'Ihre Daten löschen',
    body: 'Drücken Sie den Knopf, und {site} löscht Ihre Adresse und Ihren Namen und schickt Ihnen keine E-Mails mehr.',
    button: 'Meine Daten löschen',
  },
  preferencesPage: {
    title: 'Ihr Abonnement',
    body: 'Wählen Sie, worüber {site} Ihnen schreiben darf. Wenn Sie nichts wählen, sind Sie abgemeldet, und Ihre Adresse und Ihr Name werden gelöscht.',
    button: 'Auswahl speichern',
  },
  preferencesSavedPage: {
    title: 'Gespeichert',
    body: '{site} schreibt Ihnen über das, was Sie gewählt haben. Sie können sich jederzeit abmelden, mit dem Link in jeder E-Mail.',
  },
  confirmPage: {
    title: 'Noch ein Klick',
    body: 'Ihre Adresse ist noch nicht bestätigt. Drücken Sie den Knopf, um E-Mails von {site} zu erhalten.',
    button: 'Ja, meine Adresse bestätigen',
  },
  confirmedPage: {
    title: 'Bestätigt',
    body: 'Ihre Adresse ist bestätigt. Sie können sich jederzeit abmelden, mit dem Link in jeder E-Mail.',
  },
  expiredPage: {
    title: 'Dieser Link gilt nicht mehr',
    body: 'Er ist abgelaufen oder war nie gültig. Bitte melden Sie sich auf {host} noch einmal an.',
  },
  notMePage: {
    title: 'Das waren nicht Sie?',
    body: 'Drücken Sie den Knopf, und die Anmeldung wird gelöscht. {host} schreibt dann nie wieder an diese Adresse.',
    button: 'Nie wieder an mich schreiben',
  },
  notMeDonePage: {
    title: 'Erledigt',
    body: 'Die Anmeldung ist gelöscht, und {host} schreibt nie wieder an diese Adresse.',
  },
  unsubscribePage: {
    title: 'Abmelden',
    body: 'Drücken Sie den Knopf, und {site} schickt Ihnen keine E-Mails mehr. Ihre Adresse und Ihr Name werden gelöscht.',
    button: 'Abmelden',
  },
  unsubscribedPage: {
    title: 'Abgemeldet',
    body: '{site} schickt Ihnen keine E-Mails mehr. Ihre Adresse und Ihr Name sind gelöscht.',
  },
};
