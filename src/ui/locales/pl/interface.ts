import type { Texts } from '../../kit/texts.js';

const texts: Texts = {
  language: 'pl',
  direction: 'ltr',
  title: 'Państwa decyzja',
  request: (controller) =>
    `${controller} chce przechowywać informacje na Państwa urządzeniu (np. pliki cookie), odczytywać je i przetwarzać dane w następujących celach:`,
  recipients: (count) => `Odbiorcy danych: ${count}.`,
  transfer: (countries) =>
    `Część danych jest przekazywana poza Europejski Obszar Gospodarczy${countries && ` (${countries})`}.`,
  crossSite: 'Część z nich rozpoznaje Cię także na innych stronach.',
  rights:
    'Mogą Państwo odmówić i mimo to korzystać z tej strony. W każdej chwili mogą Państwo zmienić lub wycofać swoją decyzję w ustawieniach plików cookie.',
  acceptAll: 'Zaakceptuj wszystko',
  rejectAll: 'Odrzuć wszystko',
  accept: 'Zaakceptuj',
  reject: 'Odrzuć',
  settings: 'Ustawienia',
  privacyPolicy: 'Polityka prywatności',
  imprint: 'Nota prawna',
  settingsTitle: 'Ustawienia plików cookie',
  settingsIntro:
    'Prosimy zdecydować o każdej usłudze z osobna. Nic się nie zmieni, dopóki nie zapiszą Państwo wyboru.',
  close: 'Zamknij',
  save: 'Zapisz wybór',
  alwaysOn: 'Zawsze aktywne',
  onOf: (on, all) => `Włączone: ${on} z ${all}`,
  search: 'Szukaj usługi',
  saved: 'Twój wybór został zapisany.',
  details: 'Szczegóły',
  provider: 'Dostawca',
  recipientsLabel: 'Odbiorcy',
  data: 'Dane',
  legalBasis: 'Podstawa prawna',
  transferLabel: 'Państwo trzecie',
  safeguards: 'Zabezpieczenia',
  retention: 'Okres przechowywania',
  storageTable: 'Przechowywane w Państwa przeglądarce',
  name: 'Nazwa',
  type: 'Rodzaj',
  purpose: 'Cel',
  duration: 'Czas przechowywania',
  session: 'do zamknięcia przeglądarki',
  persistent: 'do usunięcia',
  outsideEea: 'tak, poza EOG',
  withinEea: 'nie',
  providerDependent: 'zależy od dostawcy',
  legitimateInterest:
    'Na podstawie prawnie uzasadnionego interesu: aby wnieść sprzeciw, prosimy wyłączyć usługę.',
  signal:
    'Państwa przeglądarka wysyła sygnał Global Privacy Control; jest on traktowany jako Państwa sprzeciw.',
  yourRecord: 'Zapis Państwa decyzji',
  noRecord: 'Nie podjęli Państwo jeszcze decyzji, więc żadne informacje o Państwu nie są przechowywane.',
  decidedAt: 'Ostatnia decyzja',
  browserId: 'Identyfikator przeglądarki',
  download: 'Pobierz mój zapis',
  erase: 'Usuń mój zapis',
};

export default texts;
