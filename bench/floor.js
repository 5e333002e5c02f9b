// The least that does the job: no settings, no storage but a cookie, no care for anything. Nobody should use it.
const run = () => {
  for (const held of document.querySelectorAll('script[type="text/plain"][data-service]')) {
    const script = document.createElement('script');
    if (held.dataset.src) script.src = held.dataset.src;
    else script.text = held.text;
    held.replaceWith(script);
  }
};

const decide = (choice) => {
  document.cookie = `floor=${choice}; Max-Age=31536000; Path=/; SameSite=Lax`;
  document.querySelector('#floor').remove();
  if (choice === 'granted') run();
};

const ask = () => {
  const banner = document.createElement('div');
  banner.id = 'floor';
  banner.style.cssText =
    'position:fixed;inset:auto auto 1rem 1rem;max-width:28rem;padding:1rem;background:#fff;border:1px solid';
  const text = document.createElement('p');
  text.textContent = 'Statistik zählt Besuche, Newsletter zeigt das Formular. Darf das sein?';
  const button = (label, choice) => {
    const made = document.createElement('button');
    made.textContent = label;
    made.addEventListener('click', () => decide(choice));
    return made;
  };
  banner.append(text, button('Alle akzeptieren', 'granted'), button('Alle ablehnen', 'denied'));
  document.body.prepend(banner);
};

const [, choice] = /(?:^|; )floor=(\w+)/.exec(document.cookie) ?? [];
if (choice === 'granted') run();
else if (!choice) ask();
