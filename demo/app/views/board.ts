import { svg } from '../../dom.js';
import { clock, highWaters, levelAt, windows } from '../tide.js';

const WIDTH = 1000;
const LEFT = 140;
const TOP = 34;
const ROW = 44;
const WATER = 150;
const DRAUGHT = 2.3;

/** One shift on the board. */
interface Shift {
  readonly row: string;
  readonly crew: string;
  readonly kind: 'ferry' | 'walk';
  readonly from: number;
  readonly to: number;
}

const ROWS = ['MS Hilligenlei', 'MS Norderhever', 'Mudflat walk'];
const CREWS = ['Ketelsen', 'Petersen', 'Jensen', 'Brodersen', 'Nommensen', 'Ewald', 'Lorenzen'];

const crewOf = (day: number, index: number): string => CREWS[(day + index) % CREWS.length] ?? '';

/** Ferries go while there is water, guides walk while there is none. */
const shiftsOf = (day: number): readonly Shift[] => {
  const sailing = windows(day, DRAUGHT);
  const ferries = sailing.flatMap(([from, to], index): Shift[] => [
    { row: 'MS Hilligenlei', crew: crewOf(day, index), kind: 'ferry', from, to },
    { row: 'MS Norderhever', crew: crewOf(day, index + 3), kind: 'ferry', from: from + 0.3, to: to - 0.3 },
  ]);
  const between = sailing.slice(1).map(([from], index) => [sailing[index]?.[1] ?? 0, from] as const);
  const walks = between
    .filter(([from, to]) => from + 1.5 > 5 && to < 22)
    .map(([from, to], index): Shift => {
      return { row: 'Mudflat walk', crew: crewOf(day, index + 5), kind: 'walk', from: from + 2, to: to - 2 };
    });
  return [...ferries, ...walks].filter(({ from, to }) => to - from > 0.8);
};

const x = (hour: number): number => LEFT + (hour / 24) * (WIDTH - LEFT - 12);

const shiftBar = ({ row, crew, kind, from, to }: Shift): readonly Element[] => {
  const y = TOP + ROWS.indexOf(row) * ROW;
  const bar = { x: x(from), y: y + 7, width: x(to) - x(from), height: ROW - 14, rx: 3, class: `bar ${kind}` };
  const hasRoom = x(to) - x(from) > crew.length * 9;
  const label = svg('text', { class: `crew ${kind}`, x: x(from) + 10, y: y + ROW / 2 + 4.5 }, crew);
  return [svg('rect', bar), ...(hasRoom ? [label] : [])];
};

const curve = (day: number, floor: number): string => {
  const height = (hour: number): number => floor - (levelAt(day, hour) / 3.9) * WATER;
  const points = Array.from({ length: 97 }, (_, index) => index / 4);
  return points.map((hour) => `${x(hour).toFixed(1)} ${height(hour).toFixed(1)}`).join('L');
};

/** The board of one day: vessels, crews, and the water below. `day` 0 is Monday. */
export const board = (day: number, label: string): Element => {
  const bottom = TOP + ROWS.length * ROW;
  const floor = bottom + 16 + WATER;
  const line = curve(day, floor);
  const hours = [3, 6, 9, 12, 15, 18, 21];
  return svg(
    'svg',
    { class: 'board', viewBox: `0 0 ${WIDTH} ${floor}`, role: 'img', 'aria-label': label },
    ...windows(day, DRAUGHT).map(([from, to]) =>
      svg('rect', { class: 'window', x: x(from), y: TOP, width: x(to) - x(from), height: floor - TOP }),
    ),
    ...hours.flatMap((hour) => [
      svg('path', { class: 'hour', d: `M${x(hour)} ${TOP}V${floor}` }),
      svg('text', { class: 'tick', x: x(hour), y: TOP - 12 }, clock(hour)),
    ]),
    svg('path', { class: 'water', d: `M${line}V${floor}H${x(0)}Z` }),
    svg('path', { class: 'surface', d: `M${line}` }),
    ...highWaters(day)
      .filter((hour) => hour > 1.2 && hour < 22.8)
      .map((hour) => svg('text', { class: 'high', x: x(hour), y: bottom + 54 }, `HW ${clock(hour)}`)),
    ...ROWS.flatMap((row, index) => [
      svg('path', { class: 'row', d: `M0 ${TOP + index * ROW}H${WIDTH}` }),
      svg('text', { class: 'vessel', x: 0, y: TOP + index * ROW + ROW / 2 + 5 }, row),
    ]),
    svg('path', { class: 'row', d: `M0 ${bottom}H${WIDTH}` }),
    ...shiftsOf(day).flatMap(shiftBar),
  );
};
