import type { Service } from '../../model/config/config.js';
import { isRestricted } from '../../model/consent/is-restricted.js';
import { optionalServices } from '../../model/consent/optional-services.js';
import {
  cellText,
  declarationOf,
  isPublished,
  type Row,
  type Table,
} from '../../model/declaration/declaration.js';
import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { link } from '../kit/link.js';
import { phrases } from '../kit/phrase.js';
import { PlacetElement } from '../kit/placet-element.js';
import { type CellContent, table } from '../kit/table.js';
import { tableStyles } from '../kit/table-styles.js';
import type { Texts } from '../kit/texts.js';
import type { View } from '../kit/view.js';
import { cardStyles, declarationStyles } from './declaration-styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-declaration': PlacetDeclaration;
  }
}

/** All that a declaration says: what the interface says too, and its own. */
export interface AllTexts extends Texts, DeclarationTexts {}

/** More are narrower than a sentence can be read in. */
const MOST_COLUMNS = 6;

const ROLES = { table: 'table', 'thead, tbody': 'rowgroup', tr: 'row', td: 'cell' } as const;

/** Rows that are drawn as cards are still rows of a table to who hears them; some browsers forget it with the layout. */
const keepRoles = (frame: HTMLElement): void => {
  for (const [parts, role] of Object.entries(ROLES))
    for (const part of frame.querySelectorAll(parts)) part.setAttribute('role', role);
  for (const head of frame.querySelectorAll('th'))
    head.setAttribute('role', head.scope === 'col' ? 'columnheader' : 'rowheader');
};

/** What the visitor has said about a service, in words. */
const stateIn = ({ decisions, texts }: View<AllTexts>, service: Service): string => {
  const { name, basis, status = 'active' } = service;
  if (status !== 'active') return texts[status];
  if (basis === 'essential') return texts.alwaysOn;
  if (decisions.allows(name)) return texts.granted;
  const choice = decisions.choice(name);
  if (isRestricted(service, choice)) return `${texts.objected}; ${texts.restricted}`;
  if (basis === 'legitimate-interest') return texts.objected;
  return choice === 'denied' ? texts.denied : texts.undecided;
};

/**
 * The published tables, made from the config, with the visitor's own state beside the services and a button to the
 * settings. It stands in the page's own font and colours.
 *
 * @tag placet-declaration
 * @attr table - which tables, parted by spaces: `policy`, `storage`, `services`, `processing`, `grounds`, `recipients`,
 *   `stores`, `rights`, `statements`, `references`; default all that have rows and
 *   say what no other says (all but `services`)
 * @attr surface - only what belongs to this part of the site
 * @csspart table - the frame of a table
 * @csspart settings - the button to the settings
 */
export class PlacetDeclaration extends PlacetElement<AllTexts> {
  static override readonly styles = [buttons, tableStyles, declarationStyles, cardStyles];
  static readonly observedAttributes = ['table', 'surface'];

  attributeChangedCallback(): void {
    this.draw();
  }

  /** Draws it again, as the visitor's choices are now. */
  refresh(): void {
    this.draw();
  }

  /** The first cell of a row that leads somewhere is a link; a service's row ends with the visitor's own choice. */
  #cells({ cells, service, href }: Row, hasChoices: boolean, view: View<AllTexts>): readonly CellContent[] {
    const { decisions, texts } = view;
    const [first = [], ...others] = cells;
    const anchor = href === undefined ? undefined : link(href, cellText(first), texts.language);
    const told = [anchor ?? phrases(first), ...others.map(phrases)];
    if (!hasChoices) return told;
    const found = decisions.config?.services.find(({ name }) => name === service);
    // the consent cookie is no service of the config, and nobody chooses about an activity without a switch
    return [...told, found ? stateIn(view, found) : texts.alwaysOn];
  }

  #table({ name, title, columns, rows }: Table, view: View<AllTexts>): HTMLElement {
    const hasChoices = name === 'processing' || name === 'services';
    const frame = table(
      title,
      hasChoices ? [...columns, view.texts.yourChoice] : columns,
      rows.map((row) => this.#cells(row, hasChoices, view)),
    );
    frame.setAttribute('part', 'table');
    frame.classList.toggle('wide', columns.length > MOST_COLUMNS);
    keepRoles(frame);
    return frame;
  }

  protected override render(view: View<AllTexts>): readonly Node[] {
    const { config } = view.decisions;
    if (!config) return [];
    const wanted = this.getAttribute('table')?.match(/\S+/g);
    const surface = this.getAttribute('surface') ?? undefined;
    const tables = declarationOf(config, view.texts, { surface }).filter((each) =>
      wanted ? wanted.includes(each.name) : isPublished(each),
    );
    const settings = build(
      'button',
      { type: 'button', 'data-placet': 'settings', part: 'settings' },
      view.texts.settingsTitle,
    );
    const hasChoice = optionalServices(config.services).length > 0;
    return [...tables.map((each) => this.#table(each, view)), ...(hasChoice ? [settings] : [])];
  }
}
