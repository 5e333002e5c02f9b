export { tellMistake as default } from '../manager/tell-mistake.js';
