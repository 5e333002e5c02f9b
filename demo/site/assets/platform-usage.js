// Stands for a counter on legitimate interest: it runs while nobody objects, and an objection ends it at once.
const words = { en: ['counted', 'not counted'], de: ['gezählt', 'nicht gezählt'] };
const [counted, notCounted] = words[document.documentElement.lang] ?? words.en;
const place = document.querySelector('[data-counted]');

window.placet.while('usage', () => {
  place.textContent = counted;
  return () => {
    place.textContent = notCounted;
  };
});
