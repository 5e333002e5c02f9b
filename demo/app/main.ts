import { consent } from './consent.js';
import { startRouter, type View } from './router.js';
import { followSession } from './session.js';
import { chartView } from './views/chart.js';
import { consentView } from './views/consent-state.js';
import { rosterView } from './views/roster.js';

const viewFor = (path: string): View => {
  if (path === '/app/chart') return (_, signal) => chartView(signal);
  if (path === '/app/consent') return (_, signal) => consentView(signal);
  return rosterView;
};

const main = document.querySelector('main');
if (main) startRouter(main, viewFor);

const settings = document.querySelector<HTMLButtonElement>('#cookie-settings');
settings?.addEventListener('click', () => consent.openSettings(settings));

const signIn = document.querySelector<HTMLButtonElement>('#sign-in');
if (signIn) {
  followSession(signIn).catch((error: unknown) => {
    console.warn('The session could not be read.', error);
  });
}
