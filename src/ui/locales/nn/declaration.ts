export { default } from '../nb/declaration.js';
