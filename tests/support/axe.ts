import axe from 'axe-core';
import type { Tab } from './browser';

// Sent as a function, so that nothing is evaluated in the page: Firefox and WebKit get it the same way.
const inject = new Function(`${axe.source}; return typeof axe`) as () => string;

/**
 * What axe-core finds, as `rule: element`, at the page's present state with every service's details open. Contrasts that it
 * could not measure count too, unless `unmeasured` is off; what `exclude` selects does not.
 */
export const violations = async (
  tab: Tab,
  { unmeasured = true, exclude }: { readonly unmeasured?: boolean; readonly exclude?: string } = {},
): Promise<readonly string[]> => {
  await tab.evaluate(inject);
  return tab.evaluate(
    async (unmeasured, exclude) => {
      const dialog = document.querySelector('placet-settings')?.shadowRoot;
      for (const details of dialog?.querySelectorAll('details') ?? []) details.open = true;
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const results = await axe.run(exclude ? { exclude: [exclude] } : document, {
        resultTypes: ['violations', 'incomplete'],
      });
      // where axe could not measure a contrast it has not found it good; it never measures a text of one letter
      const contrasts = results.incomplete
        .filter(({ id }) => unmeasured && id === 'color-contrast')
        .map((result) => ({
          ...result,
          nodes: result.nodes.filter(({ any }) => any[0]?.data?.messageKey !== 'shortTextContent'),
        }));
      return [...results.violations, ...contrasts].flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    unmeasured,
    exclude ?? '',
  );
};
