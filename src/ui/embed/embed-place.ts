import { css } from 'lit';

/**
 * Where a placeholder is. Lengths come as custom properties, because a strict policy forbids style attributes and important
 * rules keep the page's out. A float takes as much room as its margins take away: none.
 */
export const embedPlace = css`
  :host {
    position: absolute !important;
    width: var(--_width) !important;
    height: var(--_height) !important;
    translate: var(--_x, 0) var(--_y, 0) !important;
    rotate: var(--_rotate, none) !important;
    scale: var(--_scale, none) !important;
    transform: var(--_transform, none) !important;
    zoom: var(--_zoom, normal) !important;
    z-index: var(--_z-index, auto) !important;
  }
  :host([data-hold='fixed']) {
    position: fixed !important;
  }
  :host([data-hold='float']) {
    position: relative !important;
    float: left !important;
    margin: 0 calc(-1 * var(--_width)) calc(-1 * var(--_height)) 0 !important;
  }
  :host([data-flow]) {
    position: relative !important;
    width: var(--_width, auto) !important;
    max-width: 100% !important;
    height: var(--_height, auto) !important;
    min-height: 10em !important;
  }
  :host([data-small]) {
    display: none !important;
  }
`;
