export { default } from '../zh-hant/declaration.js';
