/** The entry `placet/dev`: for whoever develops a site, never for its visitors. */
export { type PanelOptions, showPanel } from '../dev/show-panel.js';
