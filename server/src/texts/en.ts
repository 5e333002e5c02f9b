import type { Texts } from './texts.js';

export const en: Texts = {
  direction: 'ltr',
  confirmMail: {
    subject: 'Please confirm your e-mail address for {site}',
    greeting: 'Hello,',
    body: 'this address was entered at {host} to receive e-mails from {site}. Please open the page below and press its button: two clicks in all. Without them nothing will be sent to you, and the address is deleted after {days} days.',
    button: 'Open the confirmation page',
    notMe:
      'This was not you? Then simply do nothing, or make sure that {host} never writes to this address again:',
    withdrawal: 'You can unsubscribe at any time, with the link in each e-mail.',
    controller: 'Responsible:',
  },
  ownDataMail: {
    subject: 'Your data at {site}',
    body: 'someone asked at {host} what is kept of this address, or to change or delete it. The link works for one day.',
    notMe: 'This was not you? Then simply do nothing.',
  },
  exportPage: {
    title: 'Your data',
    body: 'Press the button to download what {site} keeps of your address.',
    button: 'Download my data',
  },
  erasePage: {
    title: 'Delete your data',
    body: 'Press the button, and {site} deletes your address and name, and sends you no more e-mails.',
    button: 'Delete my data',
  },
  preferencesPage: {
    title: 'Your subscription',
    body: 'Choose what {site} may write to you about. Choosing nothing unsubscribes you, and deletes your address and name.',
    button: 'Save my choice',
  },
  preferencesSavedPage: {
    title: 'Saved',
    body: '{site} writes to you about what you chose. You can unsubscribe at any time, with the link in each e-mail.',
  },
  confirmPage: {
    title: 'One click left',
    body: 'Your address is not confirmed yet. Press the button to receive e-mails from {site}.',
    button: 'Yes, confirm my address',
  },
  confirmedPage: {
    title: 'Confirmed',
    body: 'Your address is confirmed. You can unsubscribe at any time, with the link in each e-mail.',
  },
  expiredPage: {
    title: 'This link no longer works',
    body: 'It has expired or was never valid. Please sign up again at {host}.',
  },
  notMePage: {
    title: 'This was not you?',
    body: 'Press the button, and the sign-up is deleted. {host} will not write to this address again.',
    button: 'Never write to me again',
  },
  notMeDonePage: {
    title: 'Done',
    body: 'The sign-up is deleted, and {host} will not write to this address again.',
  },
  unsubscribePage: {
    title: 'Unsubscribe',
    body: 'Press the button, and {site} sends you no more e-mails. Your address and name are deleted.',
    button: 'Unsubscribe',
  },
  unsubscribedPage: {
    title: 'Unsubscribed',
    body: '{site} sends you no more e-mails. Your address and name are deleted.',
  },
};
