import { describe, expect, it } from 'vitest';
import { PlacetBanner } from '../../../../src/ui/banner/placet-banner.js';
import { PlacetDeclaration } from '../../../../src/ui/declaration/placet-declaration.js';
import { PlacetEmbed } from '../../../../src/ui/embed/placet-embed.js';
import { buttons } from '../../../../src/ui/kit/buttons.js';
import { PlacetSettings } from '../../../../src/ui/settings/placet-settings.js';

describe('UI06: buttons look alike', () => {
  it.for([PlacetBanner, PlacetSettings, PlacetEmbed, PlacetDeclaration])('in $name', ({ styles }) => {
    expect(styles).toContain(buttons);
    const others = styles.filter((sheet) => sheet !== buttons).map((sheet) => `${sheet}`);
    for (const [, selector, rules = ''] of others.join().matchAll(/([^{}]*button[^{}]*)\{([^{}]*)\}/g)) {
      // what makes the face: an element says its rank by custom properties, or not at all
      expect(rules, selector).not.toMatch(/[;{\s](border(-radius)?|background|color|cursor):/);
    }
  });
});
