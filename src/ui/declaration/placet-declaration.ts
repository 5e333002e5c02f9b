import type { Service } from '../../model/config/config.js';
import { optionalServices } from '../../model/consent/optional-services.js';
import { declarationOf, type Row, type Table } from '../../model/declaration/declaration.js';
import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import { build } from '../kit/build.js';
import { buttons } from '../kit/buttons.js';
import { link } from '../kit/link.js';
import { PlacetElement } from '../kit/placet-element.js';
import { table } from '../kit/table.js';
import { tableStyles } from '../kit/table-styles.js';
import type { Texts } from '../kit/texts.js';
import type { View } from '../kit/view.js';
import { declarationStyles } from './declaration-styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'placet-declaration': PlacetDeclaration;
  }
}

/** All that a declaration says: what the interface says too, and its own. */
export interface AllTexts extends Texts, DeclarationTexts {}

type Cell = string | Node;

/** What the visitor has said about a service, in words. */
const stateIn = (
  { decisions, texts }: View<AllTexts>,
  { name, basis, status = 'active' }: Service,
): string => {
  if (status !== 'active') return texts[status];
  if (basis === 'essential') return texts.alwaysOn;
  if (decisions.allows(name)) return texts.granted;
  if (basis === 'legitimate-interest') return texts.objected;
  return decisions.choice(name) === 'denied' ? texts.denied : texts.undecided;
};

/**
 * The published tables, made from the config, with the visitor's own state beside the services and a button to the
 * settings. It stands in the page's own font and colours.
 *
 * @tag placet-declaration
 * @attr table - which tables, parted by spaces: `policy`, `storage`, `services`, `processing`, `grounds`, `recipients`,
 *   `stores`, `rights`, `statements`, `references`; default all that have rows
 * @attr surface - only what belongs to this part of the site
 * @csspart table - the frame of a table
 * @csspart settings - the button to the settings
 */
export class PlacetDeclaration extends PlacetElement<AllTexts> {
  static override readonly styles = [buttons, tableStyles, declarationStyles];
  static readonly observedAttributes = ['table', 'surface'];

  attributeChangedCallback(): void {
    this.draw();
  }

  /** Draws it again, as the visitor's choices are now. */
  refresh(): void {
    this.draw();
  }

  /** The first cell of a row that leads somewhere is a link; a service's row ends with the visitor's own choice. */
  #cells({ cells, service, href }: Row, isAboutServices: boolean, view: View<AllTexts>): readonly Cell[] {
    const { decisions, texts } = view;
    if (href) {
      const [first = '', ...others] = cells;
      return [link(href, first, texts.language) ?? first, ...others];
    }
    if (!isAboutServices) return cells;
    const found = decisions.config?.services.find(({ name }) => name === service);
    // the consent cookie is no service of the config
    return [...cells, found ? stateIn(view, found) : texts.alwaysOn];
  }

  #table({ name, title, columns, rows }: Table, view: View<AllTexts>): HTMLElement {
    const isAboutServices = name === 'services';
    const frame = table(
      title,
      isAboutServices ? [...columns, view.texts.yourChoice] : columns,
      rows.map((row) => this.#cells(row, isAboutServices, view)),
    );
    frame.setAttribute('part', 'table');
    return frame;
  }

  protected override render(view: View<AllTexts>): readonly Node[] {
    const { config } = view.decisions;
    if (!config) return [];
    const wanted = this.getAttribute('table')?.match(/\S+/g);
    const surface = this.getAttribute('surface') ?? undefined;
    const tables = declarationOf(config, view.texts, { surface }).filter(({ name, rows }) =>
      wanted ? wanted.includes(name) : rows.length > 0,
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
