import { button, html } from '../../dom.js';
import type { AppService } from '../consent.config.js';
import { consent } from '../consent.js';

const SERVICE: AppService = 'map';

const placeholder = (): HTMLElement =>
  html(
    'div',
    { class: 'map-placeholder' },
    html('p', {}, html('strong', {}, 'Chart of Tidemark Charts, Inc. (USA)')),
    html(
      'p',
      {},
      'To show it, your browser has to contact that company, which then learns your IP address and the page you are on.',
    ),
    button('Show the chart', () => consent.decide({ [SERVICE]: 'granted' }, { source: 'embed' }), {
      class: 'button',
    }),
  );

/**
 * `/app/chart`: a gated frame that the router adds long after the page has loaded. The gate handles it like one that
 * was there from the start; what stands in its place follows the manager.
 */
export const chartView = (signal: AbortSignal): readonly Node[] => {
  const area = html(
    'div',
    { class: 'map' },
    html('iframe', { 'data-service': SERVICE, 'data-src': '/demo/map.html', title: 'Nautical chart' }),
  );
  const note = placeholder();
  const show = (): void => {
    if (consent.allows(SERVICE)) note.remove();
    else area.append(note);
  };
  show();
  consent.addEventListener('change', show, { signal });
  consent.addEventListener('ready', show, { signal });
  return [
    html('h1', {}, 'Chart'),
    html('p', { class: 'lead' }, 'The approaches to Husum, with the depths of last autumn.'),
    area,
  ];
};
