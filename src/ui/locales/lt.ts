import type { Texts } from '../texts.js';

const texts: Texts = {
  language: 'lt',
  direction: 'ltr',
  title: 'Jūsų pasirinkimas',
  request: (controller) =>
    `${controller} pageidauja jūsų įrenginyje saugoti informaciją (pavyzdžiui, slapukus), ją nuskaityti ir tvarkyti duomenis šiais tikslais:`,
  recipients: (count) => `Duomenų gavėjų skaičius: ${count}.`,
  transfer: (countries) =>
    `Dalis duomenų perduodama už Europos ekonominės erdvės ribų${countries && ` (${countries})`}.`,
  rights:
    'Galite atsisakyti ir vis tiek naudotis šia svetaine. Savo pasirinkimą galite bet kada pakeisti arba atšaukti slapukų nustatymuose.',
  acceptAll: 'Priimti viską',
  rejectAll: 'Atmesti viską',
  accept: 'Priimti',
  reject: 'Atmesti',
  settings: 'Nustatymai',
  privacyPolicy: 'Privatumo politika',
  imprint: 'Teisinė informacija',
  settingsTitle: 'Slapukų nustatymai',
  settingsIntro: 'Nuspręskite dėl kiekvienos paslaugos. Kol neišsaugosite, niekas nepasikeis.',
  close: 'Uždaryti',
  save: 'Išsaugoti pasirinkimą',
  alwaysOn: 'Visada įjungta',
  details: 'Išsami informacija',
  provider: 'Teikėjas',
  recipientsLabel: 'Gavėjai',
  data: 'Duomenys',
  legalBasis: 'Teisinis pagrindas',
  transferLabel: 'Trečioji valstybė',
  safeguards: 'Apsaugos priemonės',
  retention: 'Saugojimo laikotarpis',
  storageTable: 'Saugoma jūsų naršyklėje',
  name: 'Pavadinimas',
  type: 'Rūšis',
  purpose: 'Tikslas',
  duration: 'Trukmė',
  session: 'kol bus uždaryta naršyklė',
  persistent: 'kol bus ištrinta',
  outsideEea: 'taip, už EEE ribų',
  withinEea: 'ne',
  providerDependent: 'priklauso nuo teikėjo',
  legitimateInterest:
    'Remiantis teisėtu interesu: norėdami nesutikti su duomenų tvarkymu, išjunkite paslaugą.',
  signal:
    'Jūsų naršyklė siunčia „Global Privacy Control“ signalą; tai laikoma jūsų nesutikimu su duomenų tvarkymu.',
  yourRecord: 'Jūsų įrašas',
  noRecord: 'Dar nenusprendėte, todėl apie jus nieko nesaugoma.',
  decidedAt: 'Paskutinis sprendimas',
  browserId: 'Naršyklės ID',
  download: 'Atsisiųsti mano įrašą',
  erase: 'Ištrinti mano įrašą',
};

export default texts;
