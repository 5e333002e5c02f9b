export { default } from '../nb/notice.js';
