export { default } from '../zh-hant/interface.js';
