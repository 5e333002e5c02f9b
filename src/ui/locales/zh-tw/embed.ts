export { default } from '../zh-hant/embed.js';
