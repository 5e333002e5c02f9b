/** What gives the interface its settings, as the unbuilt parts do. */
export const settings = () => import('../../src/ui/settings/placet-settings.js');
