import { html } from '../../dom.js';
import { clock, highWaters } from '../tide.js';
import { board } from './board.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TODAY = 3;

const slug = (day: string): string => day.slice(0, 3).toLowerCase();

/** `/app/`: the roster of one day of the week; `/app/roster/fri` is Friday's. */
export const rosterView = (path: string): readonly Node[] => {
  const asked = DAYS.findIndex((day) => path.endsWith(`/${slug(day)}`));
  const day = asked < 0 ? TODAY : asked;
  const name = DAYS[day] ?? '';
  const times = highWaters(day).map(clock).join(' and ');
  const links = DAYS.map((one, index) =>
    html(
      'a',
      { href: `/app/roster/${slug(one)}`, 'aria-current': index === day ? 'date' : undefined },
      one.slice(0, 3),
    ),
  );
  return [
    html('h1', {}, `Husum, ${name}`),
    html(
      'p',
      { class: 'lead' },
      `High water at ${times}. Ferries go while there are 2.3 m, guides walk while there is nothing.`,
    ),
    html('nav', { class: 'days', 'aria-label': 'Days' }, ...links),
    // On a phone the board is wider than the page: reachable by keyboard, so that it can be scrolled.
    html(
      'section',
      { class: 'board-card', tabindex: 0, 'aria-label': 'Roster' },
      board(day, `Roster of ${name}: high water at ${times}`),
    ),
  ];
};
