export { default } from '../nb/interface.js';
