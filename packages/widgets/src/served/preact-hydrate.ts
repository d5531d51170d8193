export { hydrate } from 'preact';
