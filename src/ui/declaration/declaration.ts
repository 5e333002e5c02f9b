import type { Consent } from '../../manager/consent.js';
import type { Service } from '../../model/config/config.js';
import { optionalServices } from '../../model/consent/optional-services.js';
import { declarationOf, type Table } from '../../model/declaration/declaration.js';
import type { Row } from '../../model/declaration/declaration-rows.js';
import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import { build } from '../kit/build.js';
import { define } from '../kit/define.js';
import { PlacetElement, type View } from '../kit/element.js';
import { link } from '../kit/link.js';
import { tableOf } from '../kit/table.js';
import { tableStyles } from '../kit/table-styles.js';
import type { Texts } from '../kit/texts.js';
import { declarationStyles } from './declaration-styles.js';

/** The texts of a declaration: those of the interface, and its own. */
export interface DeclarationLanguage {
  readonly texts: Texts;
  readonly own: DeclarationTexts;
}

/** What the visitor has said about a service, in words. */
const stateOf = (
  consent: Consent,
  { name, basis, status = 'active' }: Service,
  { texts, own }: DeclarationLanguage,
) => {
  if (status !== 'active') return own[status];
  if (basis === 'essential') return texts.alwaysOn;
  if (consent.allows(name)) return own.granted;
  if (basis === 'legitimate-interest') return own.objected;
  return consent.choice(name) === 'denied' ? own.denied : own.undecided;
};

/**
 * `<placet-declaration>`: the published tables, made from the config, with the visitor's own state beside the services and
 * a button to the settings. It stands in the page's own font and colours.
 *
 * @attr table - which tables, parted by spaces: `policy`, `storage`, `services`, `processing`, `grounds`, `recipients`,
 *   `stores`, `rights`, `statements`, `references`; default all that have rows
 * @attr surface - only what belongs to this part of the site
 * @csspart table - the frame of a table
 * @csspart settings - the button to the settings
 */
export class PlacetDeclaration extends PlacetElement {
  static override readonly styles = [tableStyles, declarationStyles];
  static readonly observedAttributes = ['table', 'surface'];

  own: DeclarationTexts | undefined;

  attributeChangedCallback(): void {
    this.draw();
  }

  /** Draws it again, as the visitor's choices are now. */
  refresh(): void {
    this.draw();
  }

  #cells(table: Table, { cells, service, href }: Row, { consent, texts }: View): readonly (string | Node)[] {
    if (href) {
      const [first = '', ...others] = cells;
      return [link(href, first, texts.language) ?? first, ...others];
    }
    const found = consent.config?.services.find(({ name }) => name === service);
    if (table.name !== 'services' || !this.own) return cells;
    return [...cells, found ? stateOf(consent, found, { texts, own: this.own }) : texts.alwaysOn];
  }

  protected override render(view: View): readonly Node[] {
    const { consent, texts } = view;
    const { config } = consent;
    const { own } = this;
    if (!config || !own) return [];
    const wanted = this.getAttribute('table')?.match(/\S+/g);
    const surface = this.getAttribute('surface') ?? undefined;
    const tables = declarationOf(config, { ...texts, ...own }, { surface }).filter(({ name, rows }) =>
      wanted ? wanted.includes(name) : rows.length > 0,
    );
    const settings = build(
      'button',
      { type: 'button', 'data-placet': 'settings', part: 'settings' },
      texts.settingsTitle,
    );
    return [
      ...tables.map((table) => {
        const columns = table.name === 'services' ? [...table.columns, own.yourChoice] : table.columns;
        const frame = tableOf(
          table.title,
          columns,
          table.rows.map((row) => this.#cells(table, row, view)),
        );
        frame.setAttribute('part', 'table');
        return frame;
      }),
      ...(optionalServices(config.services).length ? [settings] : []),
    ];
  }
}

/** Makes what fills the declarations of a page; they follow the visitor's choices and the page's language. */
export const createDeclarations = async (
  consent: Consent,
  load: () => Promise<DeclarationLanguage>,
): Promise<(element: Element) => void> => {
  let language = await load();
  define('placet-declaration', PlacetDeclaration);
  const shown = new Map<Element, PlacetDeclaration>();

  const fill = (declaration: PlacetDeclaration): void => {
    declaration.own = language.own;
    declaration.view = { consent, texts: language.texts };
  };
  consent.addEventListener('change', () => {
    for (const declaration of shown.values()) declaration.refresh();
  });
  new MutationObserver(async () => {
    language = await load().catch(() => language);
    for (const declaration of shown.values()) fill(declaration);
  }).observe(document.documentElement, { attributeFilter: ['lang'] });

  return (element) => {
    const known = shown.get(element);
    if (known) return known.refresh();
    // where the page has taken the name for its own, ours stands inside
    const declaration = element instanceof PlacetDeclaration ? element : new PlacetDeclaration();
    shown.set(element, declaration);
    fill(declaration);
    if (declaration !== element) element.append(declaration);
  };
};
