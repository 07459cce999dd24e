/** Stands in for lodash's `snakeCase`, whose tables of accents no name of an app needs. */
export { snakeCase as default } from 'es-toolkit';
