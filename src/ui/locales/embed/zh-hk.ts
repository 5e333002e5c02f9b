export { default } from './zh-hant.js';
