import { createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** What the server has sent, by name: elements that the app takes over as they are. */
const Counter = () => {
  const [count, setCount] = useState(0);
  return h('button', { type: 'button', onClick: () => setCount(count + 1) }, `Clicked ${count}`);
};
const Film = () =>
  h(
    'section',
    null,
    h('iframe', { title: 'Film', 'data-service': 'film', 'data-src': '/e', width: 400, height: 260 }),
  );
const App = ({ hasFilm }) => h('main', null, h('h1', null, 'Example'), h(Counter), hasFilm ? h(Film) : null);
const Page = ({ hasFilm, config }) =>
  h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('script', {
        type: 'application/json',
        'data-placet-config': '',
        dangerouslySetInnerHTML: { __html: config },
      }),
      h('script', { src: '/placet/placet.js' }),
      h('script', { src: '/react.js' }),
    ),
    h('body', null, h(App, { hasFilm })),
  );

/** What React could not take over as it was. */
window.failed = [];
/** Has React take over the document, or the element `#root`. */
window.hydrate = (hasFilm) => {
  const config = document.querySelector('[data-placet-config]')?.textContent ?? '';
  const root = document.querySelector('#root');
  const app = root ? h(App, { hasFilm }) : h(Page, { hasFilm, config });
  hydrateRoot(root ?? document, app, { onRecoverableError: (error) => window.failed.push(String(error)) });
};
