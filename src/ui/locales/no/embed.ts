export { default } from '../nb/embed.js';
