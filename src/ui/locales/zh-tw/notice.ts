export { default } from '../zh-hant/notice.js';
